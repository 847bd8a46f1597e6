using NodaTime;
using QuantConnect;

namespace Backtests.Engine.Feed;

/// <summary>Converts ticks between UTC, the zone that data is stamped in and the zone of its exchange; free of charge where these are
/// UTC.</summary>
internal sealed class ZoneClock
{
    private readonly DateTimeZone _data;
    private readonly DateTimeZone _exchange;
    private readonly bool _exchangeIsUtc;
    private readonly bool _same;

    /// <summary>A clock for data stamped in <paramref name="data"/> of an exchange in <paramref name="exchange"/>.</summary>
    public ZoneClock(DateTimeZone data, DateTimeZone exchange)
    {
        _data = data;
        _exchange = exchange;
        _exchangeIsUtc = exchange.Id == DateTimeZone.Utc.Id;
        _same = data.Equals(exchange) || (_exchangeIsUtc && data.Id == DateTimeZone.Utc.Id);
    }

    /// <summary>From the data's zone to the exchange's, in which bars show their times.</summary>
    public long DataToExchange(long ticks) => _same ? ticks : new DateTime(ticks).ConvertTo(_data, _exchange).Ticks;

    /// <summary>From the exchange's zone to UTC.</summary>
    public long ExchangeToUtc(long ticks) => _exchangeIsUtc ? ticks : new DateTime(ticks).ConvertToUtc(_exchange).Ticks;

    /// <summary>From UTC to the exchange's zone.</summary>
    public long UtcToExchange(long ticks) => _exchangeIsUtc ? ticks : new DateTime(ticks).ConvertFromUtc(_exchange).Ticks;

    /// <summary>From UTC to the data's zone.</summary>
    public long UtcToData(long ticks) => _data.Id == DateTimeZone.Utc.Id ? ticks : new DateTime(ticks).ConvertFromUtc(_data).Ticks;
}
