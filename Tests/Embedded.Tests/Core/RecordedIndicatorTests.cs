using QuantConnect;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace Backtests.Embedded.Tests.Core;

// Bars and indicators against the values that the real engine recorded on the same data, to the last decimal place.
public class RecordedIndicatorTests
{
    [SkippableFact]
    public void Fifteen_minute_bars_and_their_indicators_equal_the_recorded_ones()
    {
        var atr = new AverageTrueRange(14, MovingAverageType.Wilders);
        var rsi = new RelativeStrengthIndex(14, MovingAverageType.Wilders);
        var ema = new ExponentialMovingAverage(20);
        var bands = new BollingerBands(20, 2m);
        var recorded = RecordedRun.Probes("IndicatorSignals", "bar").ToDictionary(p => RecordedRun.Time(p[0]));
        var compared = 0;

        using var bars = new TradeBarConsolidator(TimeSpan.FromMinutes(15));
        bars.DataConsolidated += (_, bar) =>
        {
            atr.Update(bar);
            foreach (var indicator in (IndicatorBase<IndicatorDataPoint>[])[rsi, ema, bands]) indicator.Update(bar.EndTime, bar.Close);
            if (!recorded.TryGetValue(bar.Time, out var expected)) return;
            compared++;
            Assert.Equal(RecordedRun.Time(expected[1]), bar.EndTime);
            decimal[] actual =
            [
                bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, atr.Current.Value, rsi.Current.Value, ema.Current.Value,
                bands.UpperBand.Current.Value, bands.MiddleBand.Current.Value, bands.LowerBand.Current.Value,
                bands.StandardDeviation.Current.Value, bands.PercentB.Current.Value,
            ];
            int[] columns = [2, 3, 4, 5, 6, 12, 13, 14, 15, 16, 17, 18, 19];
            for (var i = 0; i < columns.Length; i++) Assert.Equal(RecordedRun.Number(expected[columns[i]]), actual[i]);
            bool[] isReady = [bar.IsFillForward, atr.IsReady, rsi.IsReady, ema.IsReady, bands.IsReady];
            for (var i = 0; i < isReady.Length; i++) Assert.Equal((bool)expected[7 + i], isReady[i]);
        };
        foreach (var bar in RecordedRun.TradeMinutes("BTCUSDT", 8)) bars.Update(bar);

        Assert.Equal(recorded.Count, compared);
    }

    [SkippableFact]
    public void Bars_without_fill_forward_skip_the_gap_as_recorded()
    {
        var recorded = RecordedRun.Probes("MissingBars", "btc-5m").ToDictionary(p => RecordedRun.Time(p[0]));
        var seen = new List<DateTime>();

        using var bars = new TradeBarConsolidator(TimeSpan.FromMinutes(5));
        bars.DataConsolidated += (_, bar) =>
        {
            if (bar.EndTime <= new DateTime(2024, 3, 2, 10, 0, 0) || bar.EndTime >= new DateTime(2024, 3, 2, 10, 30, 0)) return;
            var expected = recorded[bar.Time];
            seen.Add(bar.Time);
            Assert.Equal(
                (RecordedRun.Time(expected[1]), RecordedRun.Number(expected[2]), RecordedRun.Number(expected[3]),
                    RecordedRun.Number(expected[4]),
                    RecordedRun.Number(expected[5]), RecordedRun.Number(expected[6])),
                (bar.EndTime, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume));
        };
        foreach (var bar in RecordedRun.TradeMinutes("BTCUSDT", 2, fillForward: false)) bars.Update(bar);

        Assert.Equal(recorded.Keys.Order(), seen);
    }

    [SkippableFact]
    public void Half_hour_bars_over_missing_minutes_equal_the_recorded_ones()
    {
        var trades = RecordedRun.Probes("MissingBars", "eth-30m").ToDictionary(p => RecordedRun.Time(p[0]));
        var quotes = RecordedRun.Probes("MissingBars", "eth-30m-quote").ToDictionary(p => RecordedRun.Time(p[0]));
        var compared = 0;

        using var tradeBars = new TradeBarConsolidator(TimeSpan.FromMinutes(30));
        tradeBars.DataConsolidated += (_, bar) =>
        {
            if (!trades.TryGetValue(bar.Time, out var expected)) return;
            compared++;
            decimal[] actual = [bar.Open, bar.High, bar.Low, bar.Close, bar.Volume];
            Assert.Equal(expected.Skip(2).Select(RecordedRun.Number), actual);
        };
        using var quoteBars = new QuoteBarConsolidator(TimeSpan.FromMinutes(30));
        quoteBars.DataConsolidated += (_, bar) =>
        {
            if (!quotes.TryGetValue(bar.Time, out var expected)) return;
            compared++;
            decimal[] actual = [bar.Bid.Open, bar.Bid.Close, bar.Ask.High, bar.Ask.Close, bar.Close];
            Assert.Equal(expected.Skip(2).Select(RecordedRun.Number), actual);
        };
        foreach (var bar in RecordedRun.TradeMinutes("ETHUSDT", 4)) tradeBars.Update(bar);
        foreach (var bar in RecordedRun.QuoteMinutes("ETHUSDT", 4)) quoteBars.Update(bar);

        Assert.Equal(trades.Count + quotes.Count, compared);
    }

    [SkippableFact]
    public void Averages_fed_from_the_start_of_the_warm_up_equal_the_recorded_ones()
    {
        // The warm-up begins with the minute that ends at 18:00, so that the first hour holds one minute.
        var start = new DateTime(2024, 3, 1, 18, 0, 0);
        var recorded = RecordedRun.Probes("WarmUpHistory", "indicators");
        var minutes = new SimpleMovingAverage(60);
        var hours = new ExponentialMovingAverage(24);
        using var hourBars = new TradeBarConsolidator(TimeSpan.FromHours(1));
        hourBars.DataConsolidated += (_, bar) => hours.Update(bar.EndTime, bar.Close);
        var compared = 0;

        foreach (var bar in RecordedRun.TradeMinutes("BTCUSDT", 6).Where(bar => bar.EndTime >= start))
        {
            hourBars.Update(bar);
            minutes.Update(bar.EndTime, bar.Close);
            // Recorded after each 720 slices from midnight of the third on.
            if (bar.EndTime < new DateTime(2024, 3, 3) || bar.EndTime.AddMinutes(1).TimeOfDay.TotalHours % 12 != 0) continue;
            var expected = recorded[compared++];
            Assert.Equal(RecordedRun.Number(expected[0]), minutes.Current.Value);
            Assert.Equal(RecordedRun.Number(expected[1]), hours.Current.Value);
            Assert.Equal((int)expected[2], hours.Samples);
        }

        Assert.Equal(recorded.Count, compared);
    }

    [SkippableFact]
    public void A_simple_average_true_range_of_hours_equals_the_recorded_one()
    {
        var recorded = RecordedRun.Probes("HourResolution", "4h").ToDictionary(p => RecordedRun.Time(p[1]));
        var atr = new AverageTrueRange(10, MovingAverageType.Simple);
        using var hours = new TradeBarConsolidator(TimeSpan.FromHours(1));
        using var fourHours = new TradeBarConsolidator(TimeSpan.FromHours(4));
        hours.DataConsolidated += (_, bar) => atr.Update(bar);
        hours.DataConsolidated += (_, bar) => fourHours.Update(bar);
        var compared = 0;
        fourHours.DataConsolidated += (_, bar) =>
        {
            if (!recorded.TryGetValue(bar.EndTime, out var expected)) return;
            compared++;
            decimal[] actual = [bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, atr.Current.Value];
            Assert.Equal(expected.Skip(2).Select(RecordedRun.Number), actual);
        };
        foreach (var bar in RecordedRun.TradeMinutes("BTCUSDT", 9)) hours.Update(bar);

        Assert.Equal(recorded.Count, compared);
    }
}
