using Backtests.Tests;

namespace Backtests.Plugins.Tests;

/// <summary>The compiled DLLs must run in a Lean installation unchanged.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public void The_plugins_refer_to_Lean_s_API_and_to_nothing_of_the_engine() =>
        LeanReferences.Check(typeof(VenueSession).Assembly, "Backtests.Margin");
}
