using System.Globalization;
using Backtests.Margin;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace Backtests.Strategies.Data;

/// <summary>
/// What the readers of data beside a perpetual's bars share: a zip a day under <c>custom/{market}/{kind}/{symbol}/</c>, times as
/// milliseconds
/// since midnight UTC.
/// </summary>
/// <remarks>
/// The ticker carries the market (<c>BINANCE_BTCUSDT</c>), since Lean files all custom data under one market. The time zone comes from the
/// perpetual's exchange hours, which are handed over when the data is added; overriding <c>DataTimeZone</c> would bind these classes to the
/// version of NodaTime that they were compiled with.
/// </remarks>
public abstract class PerpData : BaseData
{
    /// <summary>The folder under <c>custom/{market}</c> that holds this kind of data.</summary>
    protected abstract string Kind { get; }

    /// <summary>The ticker under which a perpetual's data of this family is added.</summary>
    public static string TickerFor(Symbol perpetual) => $"{perpetual.ID.Market}_{perpetual.Value}".ToUpperInvariant();

    /// <inheritdoc />
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        var ticker = config.Symbol.Value.ToLowerInvariant();
        var split = ticker.IndexOf('_', StringComparison.Ordinal);
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var path = Path.Combine(Globals.DataFolder, "custom", ticker[..split], Kind, ticker[(split + 1)..], day + ".zip");
        return new SubscriptionDataSource(path, SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
    }

    /// <inheritdoc />
    public override bool RequiresMapping() => false;

    /// <inheritdoc />
    public override bool IsSparseData() => true;

    /// <summary>The instant of a row: the file's day plus the milliseconds in its first column; null when that isn't a time of
    /// day.</summary>
    protected static DateTime? TimeOfRow(DateTime date, ReadOnlySpan<char> milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 86_400_000
            ? date.Date.AddMilliseconds(value)
            : null;

    /// <summary>A column as a decimal of 0 or above; null when it isn't one.</summary>
    protected static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : null;

    /// <summary>What is thrown for a row that can't be used.</summary>
    protected MarginException Bad(SubscriptionDataConfig config, DateTime date, string line, string columns) => new(
        $"{Kind} of {config.Symbol.Value}, {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: row '{line}' is not {columns}; import the day anew");
}
