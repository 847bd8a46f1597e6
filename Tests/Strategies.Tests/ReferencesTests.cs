using Backtests.Tests;

namespace Backtests.Strategies.Tests;

/// <summary>The compiled DLL must run in a Lean installation unchanged.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public void The_strategies_refer_to_Lean_s_API_the_plugins_and_Skender_and_to_nothing_of_the_engine() =>
        LeanReferences.Check(typeof(LeveragedAlgorithm).Assembly, "Backtests.Margin", "Backtests.Plugins", "Skender.Stock.Indicators");
}
