namespace Backtests.Margin;

/// <summary>Who keeps the margin that is left when a liquidation fills better than the bankruptcy price.</summary>
public enum LiquidationRemainder
{
    /// <summary>After a takeover at the bankruptcy price the insurance fund keeps it (<c>fund-keeps</c>).</summary>
    FundKeeps,

    /// <summary>The venue takes its liquidation fee and the trader keeps the rest (<c>fee-only</c>).</summary>
    FeeOnly,
}
