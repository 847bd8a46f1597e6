using QuantConnect.Data.Consolidators;
using QuantConnect.Indicators;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>
/// The helpers by which an algorithm makes indicators, on eight minutes that close at 100, 102, 101, 105, 104, 108, 106, 110. Each bar
/// opens
/// where the one before closed, and its open and close are its extremes; the volume is always 10.
/// </summary>
public sealed class IndicatorHelperTests : IDisposable
{
    private const int Digits = 6;

    private static readonly Dictionary<string, decimal> Values = Run();

    private readonly SyntheticMarket _market = new();

    [Theory]
    // Of the last closes 104, 108, 106, 110: mean 107, squared deviations 9, 1, 1, 9, population variance 5.
    [InlineData("SMA 4", 107)]
    [InlineData("STD 4", 2.236068)]
    [InlineData("BB 4,2 upper", 111.472136)]
    [InlineData("BB 4,2 middle", 107)]
    [InlineData("BB 4,2 lower", 102.527864)]
    [InlineData("MIN 4", 104)]
    [InlineData("MAX 4", 110)]
    // 110 against 104, three bars before: 6, and 6 / 104.
    [InlineData("MOM 3", 6)]
    [InlineData("ROC 3", 0.057692)]
    // Starts with the mean of 100, 102, 101; then half of the way to each close: 103, 103.5, 105.75, 105.875, 107.9375.
    [InlineData("EMA 3", 107.9375)]
    // The average of 2 starts with 101, then two thirds of the way: 101, 103.6667, 103.8889, 106.6296, 106.2099, 108.7366; less that of 3.
    [InlineData("MACD 2,3,2", 0.799126)]
    // Those differences are 0, 0.6667, 0.3889, 0.8796, 0.3349, 0.7991; from the mean of the first two: 0.3704, 0.7099, 0.4599, 0.6860.
    [InlineData("MACD 2,3,2 signal", 0.686043)]
    // Rises 2, 0, 4 and falls 0, 1, 0 start at 2 and 1/3; then (2 x last + new) / 3: 2.320988 and 0.609053.
    [InlineData("RSI 3", 79.213483)]
    // True ranges 4, 2, 4.
    [InlineData("ATR 3", 3.333333)]
    // No bar goes below the low of the one before while its high doesn't rise: all the movement is upwards.
    [InlineData("ADX 2", 100)]
    // Means of open, high, low and close: 106, 107, 108, with equal volumes.
    [InlineData("VWAP 3", 107)]
    // Means of high, low and close: 106.6667, 106.6667, 108.6667; one and a half true ranges of 3.3333 on each side.
    [InlineData("KCH 3,1.5 middle", 107.333333)]
    [InlineData("KCH 3,1.5 upper", 112.333333)]
    [InlineData("KCH 3,1.5 lower", 102.333333)]
    // The highs 105, 108, 108 and the lows 104, 104, 106 of the three bars before the current one.
    [InlineData("DCH 3 upper", 108)]
    [InlineData("DCH 3 lower", 104)]
    [InlineData("DCH 3", 106)]
    // Closes of two minutes: 102, 105, 108, 110. Of three bars: 101, 108.
    [InlineData("SMA 2 of two minutes", 109)]
    [InlineData("SMA 2 of three bars", 104.5)]
    public void An_indicator_has_the_value_of_hand_arithmetic(string name, double expected) =>
        Assert.Equal((decimal)expected, Math.Round(Values[name], Digits));

    [Fact]
    public void An_indicator_is_ready_after_its_period_and_not_before()
    {
        var ready = new List<int>();
        _market.Minutes("cryptofuture", "binance", "btcusdt", new DateTime(2024, 3, 1), 0m, 100m, 102m, 101m, 105m);
        SimpleMovingAverage average = null!;
        _market.Run(() => new Script
        {
            Setup = a =>
            {
                Start(a);
                average = a.SMA(a.First, 3);
            },
            Data = (a, _) =>
            {
                if (average.IsReady) ready.Add(a.Time.Minute);
            },
        });

        Assert.Equal(3, ready[0]);
    }

    public void Dispose() => _market.Dispose();

    private static void Start(Script a)
    {
        a.Days(1);
        a.SetAccountCurrency("USDT");
        a.First = a.AddCryptoFuture("BTCUSDT", QuantConnect.Resolution.Minute, QuantConnect.Market.Binance, fillForward: false).Symbol;
    }

    private static Dictionary<string, decimal> Run()
    {
        using var market = new SyntheticMarket();
        market.Minutes("cryptofuture", "binance", "btcusdt", new DateTime(2024, 3, 1), 0m, 100m, 102m, 101m, 105m, 104m, 108m, 106m, 110m);
        var values = new Dictionary<string, decimal>();
        market.Run(() =>
        {
            var indicators = new Dictionary<string, Func<decimal>>();
            return new Script
            {
                Setup = a =>
                {
                    Start(a);
                    void Add(string name, IIndicator indicator) => indicators[name] = () => indicator.Current.Value;
                    var s = a.First;
                    Add("SMA 4", a.SMA(s, 4));
                    Add("STD 4", a.STD(s, 4));
                    var bands = a.BB(s, 4, 2m);
                    Add("BB 4,2 upper", bands.UpperBand);
                    Add("BB 4,2 middle", bands.MiddleBand);
                    Add("BB 4,2 lower", bands.LowerBand);
                    Add("MIN 4", a.MIN(s, 4));
                    Add("MAX 4", a.MAX(s, 4));
                    Add("MOM 3", a.MOM(s, 3));
                    Add("ROC 3", a.ROC(s, 3));
                    Add("EMA 3", a.EMA(s, 3));
                    var convergence = a.MACD(s, 2, 3, 2);
                    Add("MACD 2,3,2", convergence);
                    Add("MACD 2,3,2 signal", convergence.Signal);
                    Add("RSI 3", a.RSI(s, 3));
                    Add("ATR 3", a.ATR(s, 3));
                    Add("ADX 2", a.ADX(s, 2));
                    Add("VWAP 3", a.VWAP(s, 3));
                    var keltner = a.KCH(s, 3, 1.5m);
                    Add("KCH 3,1.5 middle", keltner.MiddleBand);
                    Add("KCH 3,1.5 upper", keltner.UpperBand);
                    Add("KCH 3,1.5 lower", keltner.LowerBand);
                    var donchian = a.DCH(s, 3);
                    Add("DCH 3 upper", donchian.UpperBand);
                    Add("DCH 3 lower", donchian.LowerBand);
                    Add("DCH 3", donchian);
                    var ofMinutes = new SimpleMovingAverage(2);
                    a.RegisterIndicator(s, ofMinutes, TimeSpan.FromMinutes(2));
                    Add("SMA 2 of two minutes", ofMinutes);
                    var ofBars = new SimpleMovingAverage(2);
                    a.RegisterIndicator(s, ofBars, new TradeBarConsolidator(3));
                    Add("SMA 2 of three bars", ofBars);
                },
                Data = (a, _) =>
                {
                    if (a.Time.Minute != 8 || values.Count > 0) return;
                    foreach (var (name, value) in indicators) values[name] = value();
                },
            };
        });
        return values;
    }
}
