namespace Backtests.MarketData;

/// <summary>One position that was auto-deleveraged, and how it stood then.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Coin">The contract's coin.</param>
/// <param name="TimeMs">When, in milliseconds since 1970 UTC.</param>
/// <param name="Price">At which price.</param>
/// <param name="Size">What was closed, absolute, in coin.</param>
/// <param name="PositionSize">What was held, in coin; negative when short.</param>
/// <param name="EntryPrice">Average entry price.</param>
/// <param name="AccountValue">The account's value as recorded, USD.</param>
/// <param name="LiquidatedAccount">For whose liquidation.</param>
public sealed record DeleveragingEvent(string Account, string Coin, long TimeMs, decimal Price, decimal Size, decimal PositionSize,
    decimal EntryPrice, decimal AccountValue, string LiquidatedAccount)
{
    /// <summary>Whether something of the position was left, beyond what rounding leaves.</summary>
    public bool IsPartial => Math.Abs(Math.Abs(PositionSize) - Size) > Math.Abs(PositionSize) * 1e-9m;
}
