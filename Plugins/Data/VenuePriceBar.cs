using System.Globalization;
using Backtests.Margin;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Plugins;

/// <summary>
/// A bar of a price that a venue computes for a contract, such as its mark price. Prices are in quote currency. <see cref="VenueSession"/>
/// adds it; an algorithm may add it itself with the ticker of <see cref="TickerFor"/>.
/// </summary>
/// <remarks>
/// Minute bars: <c>custom/{market}/{kind}/minute/btcusdt/20240301.zip</c>, entry <c>20240301.csv</c>, rows
/// <c>milliseconds since midnight,open,high,low,close</c>. Hour bars: <c>custom/{market}/{kind}/hour/btcusdt.zip</c>, entry
/// <c>btcusdt.csv</c>, rows <c>yyyyMMdd HH:mm,open,high,low,close</c>. No header, UTC, stamped at the bar's open. The ticker carries the
/// market (<c>BYBIT_BTCUSDT</c>), since Lean files all custom data under one; without one it is Binance's.
/// </remarks>
public abstract class VenuePriceBar : BaseData
{
    private DateTime _endTime;

    /// <summary>First price of the bar.</summary>
    public decimal Open { get; set; }

    /// <summary>Highest price of the bar.</summary>
    public decimal High { get; set; }

    /// <summary>Lowest price of the bar.</summary>
    public decimal Low { get; set; }

    /// <summary>Last price of the bar.</summary>
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

    /// <summary>The folder under <c>custom/{market}</c> that holds this price.</summary>
    protected abstract string Kind { get; }

    /// <summary>The ticker under which a contract's price is added: its own on Binance, <c>MARKET_TICKER</c> elsewhere.</summary>
    public static string TickerFor(Symbol contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return contract.ID.Market == Market.Binance ? contract.Value : $"{contract.ID.Market}_{contract.Value}".ToUpperInvariant();
    }

    /// <inheritdoc/>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        ArgumentNullException.ThrowIfNull(config);
        var (market, ticker) = Split(config.Symbol.Value);
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var source = config.Resolution == Resolution.Hour
            ? $"{HourFile(Kind, market, ticker)}#{ticker}.csv"
            : $"{Path.Combine(MinuteFolder(Kind, market, ticker), day + ".zip")}#{day}.csv";
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
        var bar = Make();
        bar.Symbol = config.Symbol;
        bar.Open = ReadPrice(text[cells[1]]);
        bar.High = ReadPrice(text[cells[2]]);
        bar.Low = ReadPrice(text[cells[3]]);
        bar.Close = ReadPrice(text[cells[4]]);
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

    /// <summary>An empty bar of the same price.</summary>
    protected abstract VenuePriceBar Make();

    /// <summary>Whether the data folder has a price of a contract, by the ticker under which it is added.</summary>
    protected static bool Exists(string kind, string ticker, Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(ticker);
        var (market, name) = Split(ticker);
        return resolution == Resolution.Hour ? File.Exists(HourFile(kind, market, name)) : Directory.Exists(MinuteFolder(kind, market, name));
    }

    // A contract's own name may hold an underscore: only what Lean knows as a market is one.
    private static (string Market, string Ticker) Split(string ticker)
    {
        var text = ticker.ToLowerInvariant();
        var end = text.IndexOf('_', StringComparison.Ordinal);
        return end > 0 && Market.Encode(text[..end]) is not null ? (text[..end], text[(end + 1)..]) : (Market.Binance, text);
    }

    private static DateTime? ReadMinute(ReadOnlySpan<char> cell, DateTime date) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 86_400_000
            ? date.Date.AddMilliseconds(milliseconds)
            : null;

    private static DateTime? ReadHour(ReadOnlySpan<char> cell) =>
        DateTime.TryParseExact(cell, "yyyyMMdd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static decimal ReadPrice(ReadOnlySpan<char> cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var price) ? price : 0m;

    private static string Folder(string kind, string market, string resolution) =>
        Path.Combine(Globals.DataFolder, "custom", market, kind, resolution);

    private static string MinuteFolder(string kind, string market, string ticker) => Path.Combine(Folder(kind, market, "minute"), ticker);

    private static string HourFile(string kind, string market, string ticker) =>
        Path.Combine(Folder(kind, market, "hour"), ticker + ".zip");
}
