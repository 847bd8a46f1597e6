using System;

namespace QuantConnect.Interfaces;

public interface IAlgorithmSettings
{
    bool AutomaticIndicatorWarmUp { get; set; }
    bool DailyConsolidationUseExtendedMarketHours { get; set; }
    bool DailyPreciseEndTime { get; set; }
    [Obsolete]
    int DataSubscriptionLimit { get; set; }
    TimeSpan DatabasesRefreshPeriod { get; set; }
    decimal? FreePortfolioValue { get; set; }
    decimal FreePortfolioValuePercentage { get; set; }
    bool IgnoreUnknownAssetHoldings { get; set; }
    bool LiquidateEnabled { get; set; }
    decimal MaxAbsolutePortfolioTargetPercentage { get; set; }
    decimal MinAbsolutePortfolioTargetPercentage { get; set; }
    decimal MinimumOrderMarginPortfolioPercentage { get; set; }
    TimeSpan PerformanceSamplePeriod { get; set; }
    bool? RebalancePortfolioOnInsightChanges { get; set; }
    bool? RebalancePortfolioOnSecurityChanges { get; set; }
    bool SeedInitialPrices { get; set; }
    TimeSpan StalePriceTimeSpan { get; set; }
    int? TradingDaysPerYear { get; set; }
    Resolution? WarmupResolution { get; set; }
}
