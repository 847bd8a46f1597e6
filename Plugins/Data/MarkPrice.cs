using System.Globalization;
using Backtests.Margin;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Plugins;

/// <summary>
/// A bar of a contract's mark price, the price on which the venue decides about liquidation. Prices are in quote currency. It is added
/// by <see cref="VenueSession"/>; an algorithm may add it itself with the contract's ticker.
/// </summary>
/// <remarks>
/// Minute bars: <c>custom/binance/mark/minute/btcusdt/20240301.zip</c>, entry <c>20240301.csv</c>, rows
/// <c>milliseconds since midnight,open,high,low,close</c>. Hour bars: <c>custom/binance/mark/hour/btcusdt.zip</c>, entry
/// <c>btcusdt.csv</c>, rows <c>yyyyMMdd HH:mm,open,high,low,close</c>. No header, UTC, stamped at the bar's open.
/// </remarks>
public sealed class MarkPrice : BaseData
{
    private const string Market = "binance";
    private DateTime _endTime;

    /// <summary>First mark price of the bar.</summary>
    public decimal Open { get; set; }

    /// <summary>Highest mark price of the bar.</summary>
    public decimal High { get; set; }

    /// <summary>Lowest mark price of the bar.</summary>
    public decimal Low { get; set; }

    /// <summary>Last mark price of the bar.</summary>
    public decimal Close
    {
        get => Value;
        set => Value = value;
    }

    /// <summary>End of the bar, UTC: when it is known.</summary>
    public override DateTime EndTime
    {
        get => _endTime;
        set => _endTime = value;
    }

    /// <summary>Whether the data folder has mark prices of a contract at a resolution.</summary>
    public static bool IsAvailable(string ticker, Resolution resolution) =>
        resolution == Resolution.Hour ? File.Exists(HourFile(ticker)) : Directory.Exists(MinuteFolder(ticker));

    /// <inheritdoc/>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        ArgumentNullException.ThrowIfNull(config);
        var ticker = config.Symbol.Value;
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var source = config.Resolution == Resolution.Hour
            ? $"{HourFile(ticker)}#{Lower(ticker)}.csv"
            : $"{Path.Combine(MinuteFolder(ticker), day + ".zip")}#{day}.csv";
        return new SubscriptionDataSource(source, SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
    }

    /// <inheritdoc/>
    /// <exception cref="MarginException">The row cannot be true; the engine adds file and row.</exception>
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        ArgumentNullException.ThrowIfNull(config);
        var text = line.AsSpan().Trim();
        if (text.IsEmpty) return null!;
        var isHour = config.Resolution == Resolution.Hour;
        Span<Range> cells = stackalloc Range[6];
        if (text.Split(cells, ',') != 5) throw new MarginException("a row has 5 cells: time, open, high, low, close");

        var start = isHour ? ReadHour(text[cells[0]]) : ReadMinute(text[cells[0]], date);
        var bar = new MarkPrice
        {
            Symbol = config.Symbol,
            Open = ReadPrice(text[cells[1]]),
            High = ReadPrice(text[cells[2]]),
            Low = ReadPrice(text[cells[3]]),
            Close = ReadPrice(text[cells[4]]),
        };
        if (start is null) throw new MarginException("the time cannot be read");
        if (bar.Low <= 0m || bar.Low > Math.Min(bar.Open, bar.Close) || bar.High < Math.Max(bar.Open, bar.Close))
            throw new MarginException("prices must be positive, with low <= open, close <= high");
        bar.Time = start.Value;
        bar.EndTime = start.Value + (isHour ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1));
        return bar;
    }

    /// <summary>Files may be missing for days: not worth a message each.</summary>
    public override bool IsSparseData() => true;

    /// <inheritdoc/>
    public override bool RequiresMapping() => false;

    /// <inheritdoc/>
    public override Resolution DefaultResolution() => Resolution.Minute;

    private static DateTime? ReadMinute(ReadOnlySpan<char> cell, DateTime date) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 86_400_000
            ? date.Date.AddMilliseconds(milliseconds)
            : null;

    private static DateTime? ReadHour(ReadOnlySpan<char> cell) =>
        DateTime.TryParseExact(cell, "yyyyMMdd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static decimal ReadPrice(ReadOnlySpan<char> cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var price) ? price : 0m;

    private static string Folder(string resolution) => Path.Combine(Globals.DataFolder, "custom", Market, "mark", resolution);

    private static string MinuteFolder(string ticker) => Path.Combine(Folder("minute"), Lower(ticker));

    private static string HourFile(string ticker) => Path.Combine(Folder("hour"), Lower(ticker) + ".zip");

    private static string Lower(string ticker) => ticker.ToLowerInvariant();
}
