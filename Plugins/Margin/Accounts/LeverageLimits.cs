namespace Backtests.Margin.Accounts;

/// <summary>Limits on size beyond the venue's tiers. Null means no such limit.</summary>
/// <param name="PositionNotional">Largest notional of one contract's position after the order, in quote currency.</param>
/// <param name="GrossLeverage">Largest notional of all positions together after the order, as a multiple of the account's equity.</param>
public sealed record LeverageLimits(decimal? PositionNotional = null, decimal? GrossLeverage = null)
{
    /// <summary>Nothing but the venue's own limits.</summary>
    public static LeverageLimits None { get; } = new();
}
