using Backtests.Tests;

namespace Backtests.Margin.Tests;

/// <summary>The arithmetic depends on nothing of Lean; venue files are read with a library that Lean ships too.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public void The_arithmetic_refers_to_nothing_of_Lean()
    {
        var assembly = typeof(MarginMode).Assembly;

        LeanReferences.Check(assembly);
        Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("QuantConnect.", StringComparison.Ordinal));
    }
}
