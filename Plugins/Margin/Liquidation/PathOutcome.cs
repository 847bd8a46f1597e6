namespace Backtests.Margin.Liquidation;

/// <summary>What a bar does to a scope.</summary>
/// <param name="IsLiquidated">Whether it is liquidated inside the bar.</param>
/// <param name="FilledBefore">When it is: identifiers of the orders that fill before. When not, every order fills as usual and this is
/// empty.</param>
public sealed record PathOutcome(bool IsLiquidated, IReadOnlyList<int> FilledBefore)
{
    /// <summary>The scope survives the bar.</summary>
    public static PathOutcome Survives { get; } = new(false, []);
}
