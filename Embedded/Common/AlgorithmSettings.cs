using System;
using QuantConnect.Configuration;
using QuantConnect.Interfaces;

namespace QuantConnect;

/// <summary>Settings that the algorithm may change in Initialize.</summary>
public class AlgorithmSettings : IAlgorithmSettings
{
    /// <summary>The settings with their default values.</summary>
    public AlgorithmSettings()
    {
    }

    /// <summary>Whether an indicator is fed with history when it is created.</summary>
    public bool AutomaticIndicatorWarmUp { get; set; }

    /// <summary>Whether daily consolidation includes the hours outside the regular session.</summary>
    public bool DailyConsolidationUseExtendedMarketHours { get; set; }

    /// <summary>Whether a daily bar ends when the market closes, where it closes at all.</summary>
    public bool DailyPreciseEndTime { get; set; } = true;

    [Obsolete]
    public int DataSubscriptionLimit { get; set; } = int.MaxValue;

    /// <summary>How often the market hours and symbol properties are read again in live trading.</summary>
    public TimeSpan DatabasesRefreshPeriod { get; set; } = Time.OneDay;

    /// <summary>Value kept free of positions, in the account currency; null: <see cref="FreePortfolioValuePercentage"/> decides.</summary>
    public decimal? FreePortfolioValue { get; set; }

    /// <summary>Fraction of the portfolio value kept free by orders that aim at a fraction of it.</summary>
    public decimal FreePortfolioValuePercentage { get; set; } = 0.0025m;

    /// <summary>Whether holdings that a live account has in unknown assets are passed over.</summary>
    public bool IgnoreUnknownAssetHoldings { get; set; } = Config.GetBool("ignore-unknown-asset-holdings");

    /// <summary>Whether Liquidate does anything.</summary>
    public bool LiquidateEnabled { get; set; } = true;

    /// <summary>The largest target that counts as sound, as a multiple of the portfolio value.</summary>
    public decimal MaxAbsolutePortfolioTargetPercentage { get; set; } = 1_000_000_000m;

    /// <summary>The smallest target other than zero that counts as sound, as a fraction of the portfolio value.</summary>
    public decimal MinAbsolutePortfolioTargetPercentage { get; set; } = 0.0000000001m;

    /// <summary>Orders that aim at a fraction of the portfolio and need less margin than this fraction of it are not placed.</summary>
    public decimal MinimumOrderMarginPortfolioPercentage { get; set; } = 0.001m;

    /// <summary>How often the performance is sampled.</summary>
    public TimeSpan PerformanceSamplePeriod { get; set; } = Time.OneDay;

    /// <summary>Whether new insights rebalance the portfolio; null: the construction model decides.</summary>
    public bool? RebalancePortfolioOnInsightChanges { get; set; }

    /// <summary>Whether new securities rebalance the portfolio; null: the construction model decides.</summary>
    public bool? RebalancePortfolioOnSecurityChanges { get; set; }

    /// <summary>Whether a security gets its last known price when it is added.</summary>
    public bool SeedInitialPrices { get; set; } = Config.GetBool("seed-initial-prices");

    /// <summary>How old a price may be for a market order to fill on it.</summary>
    public TimeSpan StalePriceTimeSpan { get; set; } = Time.OneHour;

    /// <summary>Days that statistics count as a year; null: 365 where a crypto market trades, else 252.</summary>
    public int? TradingDaysPerYear { get; set; }

    /// <summary>The resolution of the data that warms up; null: that of the subscriptions.</summary>
    public Resolution? WarmUpResolution { get; set; }

    /// <inheritdoc cref="WarmUpResolution"/>
    public Resolution? WarmupResolution
    {
        get => WarmUpResolution;
        set => WarmUpResolution = value;
    }
}
