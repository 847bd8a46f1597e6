using QuantConnect.Data;

namespace Backtests.Strategies.Data;

/// <summary>
/// Open interest: rows <c>ms,open_interest,open_interest_value</c>, stamped when it was measured. It becomes known
/// <see cref="PublicationDelay"/> later, and that is when the engine delivers it. <c>Value</c> is the open interest in base currency.
/// </summary>
public sealed class OpenInterestData : PerpData
{
    /// <summary>How long after the measurement the venue's five-minute statistics can be had.</summary>
    public static readonly TimeSpan PublicationDelay = TimeSpan.FromMinutes(5);

    private DateTime _knownAt;

    /// <summary>Open interest in quote currency at the time of measurement.</summary>
    public decimal QuoteValue { get; private set; }

    /// <summary>When the row became known, UTC; <c>Time</c> is when it was measured.</summary>
    public override DateTime EndTime
    {
        get => _knownAt;
        set => _knownAt = value;
    }

    /// <inheritdoc />
    protected override string Kind => "open_interest";

    /// <inheritdoc />
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        Span<Range> cells = stackalloc Range[4];
        var row = line.AsSpan().Trim();
        if (row.Split(cells, ',') != 3
            || TimeOfRow(date, row[cells[0]]) is not { } measured
            || Number(row[cells[1]]) is not { } openInterest
            || Number(row[cells[2]]) is not { } quoteValue)
        {
            throw Bad(config, date, line, "milliseconds,open interest,open interest value");
        }
        return new OpenInterestData
        {
            Symbol = config.Symbol,
            Time = measured,
            EndTime = measured + PublicationDelay,
            Value = openInterest,
            QuoteValue = quoteValue,
        };
    }
}
