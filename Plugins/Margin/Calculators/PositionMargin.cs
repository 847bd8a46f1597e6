namespace Backtests.Margin;

/// <summary>The answer to a <see cref="PositionQuery"/>. Prices in quote currency; money in the currency of the margin, quote for
/// linear and base for inverse contracts; rates as fractions.</summary>
public sealed record PositionMargin
{
    /// <summary>The tiers that were used.</summary>
    public required RiskTierVersion Version { get; init; }

    /// <summary>Value of the position at entry.</summary>
    public required decimal Notional { get; init; }

    /// <summary>Number of its tier, from 1.</summary>
    public required int TierNumber { get; init; }

    /// <summary>Its tier.</summary>
    public required RiskTier<decimal> Tier { get; init; }

    /// <summary>Notional / leverage.</summary>
    public required decimal InitialMargin { get; init; }

    /// <summary>Maintenance margin at entry.</summary>
    public required decimal MaintenanceMargin { get; init; }

    /// <summary>What stands behind the position: its isolated wallet, or the cross wallet.</summary>
    public required decimal Wallet { get; init; }

    /// <summary>Maintenance margin of all positions / what stands behind them at entry; 1 is liquidation.</summary>
    public required decimal? MarginRatio { get; init; }

    /// <summary>Exact liquidation price; null when no fall or rise liquidates it.</summary>
    public required decimal? LiquidationPrice { get; init; }

    /// <summary>The liquidation price as the venue would display it for the given tick.</summary>
    public required decimal? DisplayedLiquidationPrice { get; init; }

    /// <summary>Number of the tier at the liquidation price, from 1; null without one.</summary>
    public required int? TierNumberAtLiquidation { get; init; }

    /// <summary>Where the equity is zero; null when no positive price takes all of it.</summary>
    public required decimal? BankruptcyPrice { get; init; }

    /// <summary>Adverse move from entry to liquidation as a fraction of entry; null without a liquidation price.</summary>
    public required decimal? DistanceToLiquidation { get; init; }

    /// <summary>Highest leverage the venue allows at this notional.</summary>
    public required decimal MaxLeverage { get; init; }

    /// <summary>Largest notional the venue allows at the chosen leverage; null when it has no known end.</summary>
    public required decimal? MaxNotional { get; init; }
}
