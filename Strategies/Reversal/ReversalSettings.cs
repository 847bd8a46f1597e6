using Backtests.Strategies.Detection;
using Backtests.Strategies.Parameters;

namespace Backtests.Strategies.Reversal;

/// <summary>The thresholds of <see cref="LiquidationClusterReversalAlgorithm"/>; each is a parameter with its unit in its name.</summary>
public sealed record ReversalSettings
{
    /// <summary>Part of the equity put up as initial margin of a position, in (0, 1].</summary>
    public required decimal MarginPart { get; init; }

    /// <summary>Stop-loss as a part of the entry price; null puts it beyond the extreme by <see cref="StopAtrMultiple"/>.</summary>
    public required decimal? StopLossPart { get; init; }

    /// <summary>Distance of the stop beyond the extreme of the burst, in ATRs.</summary>
    public required decimal StopAtrMultiple { get; init; }

    /// <summary>Take-profit as a part of the entry price; null takes <see cref="TargetRetracementPart"/>.</summary>
    public required decimal? TakeProfitPart { get; init; }

    /// <summary>Target as a part of the leg from the burst's start to its extreme, measured from the extreme.</summary>
    public required decimal TargetRetracementPart { get; init; }

    /// <summary>How long a position is held at most.</summary>
    public required TimeSpan TimeExit { get; init; }

    /// <summary>How long after a position no other is opened in the same instrument.</summary>
    public required TimeSpan CoolDown { get; init; }

    /// <summary>Length of a bar of the ATR, in minutes.</summary>
    public required int AtrBarMinutes { get; init; }

    /// <summary>Bars in the ATR.</summary>
    public required int AtrPeriod { get; init; }

    /// <summary>Name of the detector: auto, forced-orders, proxy, or a type of the user's.</summary>
    public required string Detector { get; init; }

    /// <summary>When a minute of forced orders is a burst.</summary>
    public required BurstThresholds Burst { get; init; }

    /// <summary>When price, volume and open interest look like one.</summary>
    public required ProxyThresholds Proxy { get; init; }

    /// <summary>When a burst is over.</summary>
    public required ExhaustionRule Exhaustion { get; init; }

    /// <summary>Reads the settings; defaults are those of the docs, evidence for them is weak and said there.</summary>
    /// <exception cref="ParameterException">A value isn't a number or is out of range.</exception>
    public static ReversalSettings From(StrategyParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ReversalSettings
        {
            MarginPart = parameters.Number("margin-percent", 20m, 0.01m, 100m) / 100m,
            StopLossPart = parameters.OptionalNumber("stop-loss-percent", 0.01m, 99.99m) / 100m,
            StopAtrMultiple = parameters.Number("stop-atr-multiple", 0.5m, 0m, 100m),
            TakeProfitPart = parameters.OptionalNumber("take-profit-percent", 0.01m, 1_000m) / 100m,
            TargetRetracementPart = parameters.Number("target-retracement-percent", 50m, 1m, 500m) / 100m,
            TimeExit = TimeSpan.FromMinutes(parameters.Whole("time-exit-minutes", 60, 1, 100_000)),
            CoolDown = TimeSpan.FromMinutes(parameters.Whole("cool-down-minutes", 30, 0, 100_000)),
            AtrBarMinutes = parameters.Whole("atr-bar-minutes", 5, 1, 1_440),
            AtrPeriod = parameters.Whole("atr-period-bars", 14, 2, 1_000),
            Detector = parameters.Text("detector", "auto"),
            Burst = new BurstThresholds
            {
                ZScore = (double)parameters.Number("burst-z-score", 3m, 0.01m, 100m),
                MinNotional = (double)parameters.Number("burst-min-notional-usdt", 100_000m, 0m, 1_000_000_000_000m),
                MinCount = parameters.Whole("burst-min-orders", 3, 1, 1_000_000),
                LookbackMinutes = parameters.Whole("burst-lookback-minutes", 1_440, 30, 100_000),
            },
            Proxy = new ProxyThresholds
            {
                Return = (double)parameters.Number("proxy-return-percent", 1m, 0.01m, 100m) / 100,
                ReturnMinutes = parameters.Whole("proxy-return-minutes", 5, 1, 1_440),
                VolumeMultiple = (double)parameters.Number("proxy-volume-multiple", 2.5m, 0.01m, 10_000m),
                MedianMinutes = parameters.Whole("proxy-median-minutes", 1_440, 30, 100_000),
                OpenInterestChange = (double)parameters.Number("proxy-open-interest-change-percent", -1m, -100m, 0m) / 100,
                AllowWithoutOpenInterest = parameters.Flag("proxy-without-open-interest", true),
            },
            Exhaustion = new ExhaustionRule(
                (double)parameters.Number("exhaustion-intensity-percent", 50m, 1m, 99m) / 100,
                parameters.Whole("exhaustion-quiet-bars", 2, 1, 1_000),
                TimeSpan.FromMinutes(parameters.Whole("stale-after-minutes", 15, 1, 100_000))),
        };
    }
}
