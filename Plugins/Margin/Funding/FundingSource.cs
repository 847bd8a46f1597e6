namespace Backtests.Margin;

/// <summary>What a venue takes the funding of an isolated position from.</summary>
public enum FundingSource
{
    /// <summary>The margin of the position, which moves its liquidation price (OKX).</summary>
    PositionMargin,

    /// <summary>The available balance first, and the margin of the position only for what is missing (Bybit).</summary>
    AvailableBalanceFirst,

    /// <summary>The wallet, never the margin of a position: venues whose positions all share one balance.</summary>
    Wallet,
}
