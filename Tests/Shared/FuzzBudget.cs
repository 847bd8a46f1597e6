namespace Backtests.Tests;

/// <summary>How many mutated inputs the fuzz tests try: ten thousand or so by default, a hundred times that with
/// BACKTESTS_FUZZ=long.</summary>
internal static class FuzzBudget
{
    private const int LongFactor = 100;

    public static int Inputs(int usually) => Environment.GetEnvironmentVariable("BACKTESTS_FUZZ") == "long" ? usually * LongFactor : usually;
}
