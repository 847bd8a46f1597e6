using System;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

/// <summary>
/// Indicators of a symbol, fed from its subscription: the resolution is the subscription's own by default, the selector picks the
/// value of a bar (its close by default), periods are counted in bars.
/// </summary>
public partial class QCAlgorithm
{
    /// <summary>Average directional index.</summary>
    public AverageDirectionalIndex ADX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        IBaseDataBar> selector = null) =>
        FeedBars(new AverageDirectionalIndex(CreateIndicatorName(symbol, $"ADX({period})", resolution), period), symbol, resolution,
            selector);

    /// <summary>Average true range.</summary>
    public AverageTrueRange ATR(Symbol symbol, int period, MovingAverageType type = MovingAverageType.Simple,
        Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) =>
        FeedBars(new AverageTrueRange(CreateIndicatorName(symbol, $"ATR({period})", resolution), period, type), symbol, resolution,
            selector);

    /// <summary>Bollinger bands, k standard deviations wide on each side.</summary>
    public BollingerBands BB(Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple,
        Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new BollingerBands(CreateIndicatorName(symbol, $"BB({period},{k})", resolution), period, k, movingAverageType), symbol,
            resolution, selector);

    /// <summary>Donchian channel.</summary>
    public DonchianChannel DCH(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) =>
        FeedBars(new DonchianChannel(CreateIndicatorName(symbol, $"DCH({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Donchian channel.</summary>
    public DonchianChannel DCH(Symbol symbol, int upperPeriod, int lowerPeriod, Resolution? resolution = null, Func<IBaseData,
        IBaseDataBar> selector = null) =>
        FeedBars(new DonchianChannel(CreateIndicatorName(symbol, $"DCH({upperPeriod},{lowerPeriod})", resolution), upperPeriod,
            lowerPeriod), symbol, resolution, selector);

    /// <summary>Double exponential moving average.</summary>
    public DoubleExponentialMovingAverage DEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        Feed(new DoubleExponentialMovingAverage(CreateIndicatorName(symbol, $"DEMA({period})", resolution), period), symbol, resolution,
            selector);

    /// <summary>Exponential moving average with the smoothing factor 2/(period+1).</summary>
    public ExponentialMovingAverage EMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        Feed(new ExponentialMovingAverage(CreateIndicatorName(symbol, $"EMA({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Exponential moving average with a smoothing factor of the user's choice.</summary>
    public ExponentialMovingAverage EMA(Symbol symbol, int period, decimal smoothingFactor, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        Feed(new ExponentialMovingAverage(CreateIndicatorName(symbol, $"EMA({period},{smoothingFactor})", resolution), period,
            smoothingFactor), symbol, resolution, selector);

    /// <summary>Keltner channels, k average true ranges wide on each side.</summary>
    public KeltnerChannels KCH(Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple,
        Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) =>
        FeedBars(new KeltnerChannels(CreateIndicatorName(symbol, $"KCH({period},{k})", resolution), period, k, movingAverageType), symbol,
            resolution, selector);

    /// <summary>Logarithmic return over the period.</summary>
    public LogReturn LOGR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new LogReturn(CreateIndicatorName(symbol, $"LOGR({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Linearly weighted moving average.</summary>
    public LinearWeightedMovingAverage LWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        Feed(new LinearWeightedMovingAverage(CreateIndicatorName(symbol, $"LWMA({period})", resolution), period), symbol, resolution,
            selector);

    /// <summary>Moving average convergence divergence.</summary>
    public MovingAverageConvergenceDivergence MACD(Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod,
        MovingAverageType type = MovingAverageType.Exponential, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new MovingAverageConvergenceDivergence(CreateIndicatorName(symbol, $"MACD({fastPeriod},{slowPeriod},{signalPeriod})",
            resolution), fastPeriod, slowPeriod, signalPeriod, type), symbol, resolution, selector);

    /// <summary>Highest value of the period; of the highs of bars.</summary>
    public Maximum MAX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new Maximum(CreateIndicatorName(symbol, $"MAX({period})", resolution), period), symbol, resolution,
            selector ?? HighOf(symbol));

    /// <summary>Lowest value of the period; of the lows of bars.</summary>
    public Minimum MIN(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new Minimum(CreateIndicatorName(symbol, $"MIN({period})", resolution), period), symbol, resolution, selector ?? LowOf(symbol));

    /// <summary>Momentum: value less the value a period ago.</summary>
    public Momentum MOM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new Momentum(CreateIndicatorName(symbol, $"MOM({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Momentum in percent.</summary>
    public MomentumPercent MOMP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new MomentumPercent(CreateIndicatorName(symbol, $"MOMP({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Average true range in percent of the close.</summary>
    public NormalizedAverageTrueRange NATR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        IBaseDataBar> selector = null) =>
        FeedBars(new NormalizedAverageTrueRange(CreateIndicatorName(symbol, $"NATR({period})", resolution), period), symbol, resolution,
            selector);

    /// <summary>Rate of change over the period, a fraction.</summary>
    public RateOfChange ROC(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new RateOfChange(CreateIndicatorName(symbol, $"ROC({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Rate of change over the period, in percent.</summary>
    public RateOfChangePercent ROCP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new RateOfChangePercent(CreateIndicatorName(symbol, $"ROCP({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Relative strength index, 0 to 100.</summary>
    public RelativeStrengthIndex RSI(Symbol symbol, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders,
        Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new RelativeStrengthIndex(CreateIndicatorName(symbol, $"RSI({period},{movingAverageType})", resolution), period,
            movingAverageType), symbol, resolution, selector);

    /// <summary>Simple moving average.</summary>
    public SimpleMovingAverage SMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new SimpleMovingAverage(CreateIndicatorName(symbol, $"SMA({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Standard deviation of the population.</summary>
    public StandardDeviation STD(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new StandardDeviation(CreateIndicatorName(symbol, $"STD({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Sum of the period's values.</summary>
    public Sum SUM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new Sum(CreateIndicatorName(symbol, $"SUM({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Triple exponential moving average.</summary>
    public TripleExponentialMovingAverage TEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        decimal> selector = null) =>
        Feed(new TripleExponentialMovingAverage(CreateIndicatorName(symbol, $"TEMA({period})", resolution), period), symbol, resolution,
            selector);

    /// <summary>True range.</summary>
    public TrueRange TR(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) =>
        FeedBars(new TrueRange(CreateIndicatorName(symbol, "TR", resolution)), symbol, resolution, selector);

    /// <summary>Variance of the population.</summary>
    public Variance V(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new Variance(CreateIndicatorName(symbol, $"V({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Wilder's moving average.</summary>
    public WilderMovingAverage WWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) =>
        Feed(new WilderMovingAverage(CreateIndicatorName(symbol, $"WWMA({period})", resolution), period), symbol, resolution, selector);

    /// <summary>Volume-weighted average price since the start of the day.</summary>
    public IntradayVwap VWAP(Symbol symbol)
    {
        var indicator = new IntradayVwap($"VWAP({symbol})");
        RegisterIndicator(symbol, indicator);
        return indicator;
    }

    /// <summary>Volume-weighted average price of the period.</summary>
    public VolumeWeightedAveragePriceIndicator VWAP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData,
        TradeBar> selector = null)
    {
        var indicator = new VolumeWeightedAveragePriceIndicator(CreateIndicatorName(symbol, $"VWAP({period})", resolution), period);
        RegisterIndicator(symbol, indicator, resolution, selector);
        if (Settings.AutomaticIndicatorWarmUp) WarmUpIndicator(symbol, indicator, resolution, selector);
        return indicator;
    }

    /// <summary>The symbol's values as an indicator.</summary>
    public Identity Identity(Symbol symbol, Func<IBaseData, decimal> selector = null, string fieldName = null) =>
        Feed(new Identity(CreateIndicatorName(symbol, fieldName ?? "close", null)), symbol, null, selector);

    /// <summary>The symbol's values at the given resolution as an indicator.</summary>
    public Identity Identity(Symbol symbol, Resolution resolution, Func<IBaseData, decimal> selector = null, string fieldName = null) =>
        Feed(new Identity(CreateIndicatorName(symbol, fieldName ?? "close", resolution)), symbol, resolution, selector);

    /// <summary>The symbol's values over bars of the given period as an indicator.</summary>
    public Identity Identity(Symbol symbol, TimeSpan resolution, Func<IBaseData, decimal> selector = null, string fieldName = null)
    {
        var indicator = new Identity(FormattableString.Invariant($"{fieldName ?? "close"}({symbol}_{resolution})"));
        RegisterIndicator(symbol, indicator, resolution, selector);
        return indicator;
    }

    // Bars have highs and lows; other data has only its value.
    private Func<IBaseData, decimal> HighOf(Symbol symbol) =>
        typeof(IBaseDataBar).IsAssignableFrom(SubscriptionFor(symbol).Type) ? static data => ((IBaseDataBar)data).High : null;

    private Func<IBaseData, decimal> LowOf(Symbol symbol) =>
        typeof(IBaseDataBar).IsAssignableFrom(SubscriptionFor(symbol).Type) ? static data => ((IBaseDataBar)data).Low : null;
}
