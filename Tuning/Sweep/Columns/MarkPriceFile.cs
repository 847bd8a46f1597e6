using System.Globalization;
using Backtests.Engine;
using Backtests.Engine.Feed;

namespace Backtests.Tuning.Sweep.Columns;

/// <summary>Reads the minute files of mark prices; see <see cref="Plugins.MarkPrice"/> for their form.</summary>
internal static class MarkPriceFile
{
    /// <summary>The bars of a day, by start, UTC; none when there is no file.</summary>
    /// <exception cref="BacktestException">The file is damaged or a row is bad.</exception>
    public static List<(DateTime Time, decimal Open, decimal High, decimal Low, decimal Close)> ReadDay(string dataFolder, string ticker, DateTime day)
    {
        List<(DateTime Time, decimal Open, decimal High, decimal Low, decimal Close)> bars = [];
        var name = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var path = Path.Combine(dataFolder, "custom", "binance", "mark", "minute", ticker.ToLowerInvariant(), name + ".zip");
        if (!File.Exists(path)) return bars;
        var rows = new CsvRows(ZipEntryBytes.ReadShared(path), path);
        while (rows.MoveNext())
        {
            var field = rows.Field("time");
            if (!Utf8Number.TryParseLong(field, out var milliseconds) || milliseconds >= 86_400_000)
                throw rows.Error("time is not in milliseconds since midnight", field);
            var time = day.AddMilliseconds(milliseconds);
            if (bars.Count > 0 && time <= bars[^1].Time) throw rows.Error("time is not after the row before", field);
            var (open, high, low, close) = (rows.Decimal("open"), rows.Decimal("high"), rows.Decimal("low"), rows.Decimal("close"));
            if (low <= 0m || low > Math.Min(open, close) || high < Math.Max(open, close))
                throw rows.Error("prices must be positive, with low <= open, close <= high", rows.Line);
            bars.Add((time, open, high, low, close));
        }
        return bars;
    }
}
