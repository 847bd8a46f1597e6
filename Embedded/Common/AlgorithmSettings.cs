using System;
using QuantConnect.Interfaces;

namespace QuantConnect;

public class AlgorithmSettings : IAlgorithmSettings
{
    public AlgorithmSettings() => throw null;
    public bool AutomaticIndicatorWarmUp { get => throw null; set => throw null; }
    public bool DailyConsolidationUseExtendedMarketHours { get => throw null; set => throw null; }
    public bool DailyPreciseEndTime { get => throw null; set => throw null; }
    [Obsolete]
    public int DataSubscriptionLimit { get => throw null; set => throw null; }
    public TimeSpan DatabasesRefreshPeriod { get => throw null; set => throw null; }
    public decimal? FreePortfolioValue { get => throw null; set => throw null; }
    public decimal FreePortfolioValuePercentage { get => throw null; set => throw null; }
    public bool IgnoreUnknownAssetHoldings { get => throw null; set => throw null; }
    public bool LiquidateEnabled { get => throw null; set => throw null; }
    public decimal MaxAbsolutePortfolioTargetPercentage { get => throw null; set => throw null; }
    public decimal MinAbsolutePortfolioTargetPercentage { get => throw null; set => throw null; }
    public decimal MinimumOrderMarginPortfolioPercentage { get => throw null; set => throw null; }
    public TimeSpan PerformanceSamplePeriod { get => throw null; set => throw null; }
    public bool? RebalancePortfolioOnInsightChanges { get => throw null; set => throw null; }
    public bool? RebalancePortfolioOnSecurityChanges { get => throw null; set => throw null; }
    public bool SeedInitialPrices { get => throw null; set => throw null; }
    public TimeSpan StalePriceTimeSpan { get => throw null; set => throw null; }
    public int? TradingDaysPerYear { get => throw null; set => throw null; }
    public Resolution? WarmUpResolution { get => throw null; set => throw null; }
    public Resolution? WarmupResolution { get => throw null; set => throw null; }
}
