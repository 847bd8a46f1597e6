using System;
using System.Globalization;
using Newtonsoft.Json;
using QuantConnect.Data.Market;

namespace QuantConnect;

/// <summary>Open, high, low and close at a time; null where there is none.</summary>
[JsonConverter(typeof(ChartPointJsonConverter))]
public class Candlestick : ISeriesPoint
{
    private bool _isOpen = true;

    public Candlestick()
    {
    }

    public Candlestick(Candlestick candlestick)
        : this(candlestick.Time, candlestick.Open, candlestick.High, candlestick.Low, candlestick.Close)
    {
    }

    public Candlestick(TradeBar bar)
        : this(bar.EndTime, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    public Candlestick(DateTime time, Bar bar)
        : this(time, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    public Candlestick(DateTime time, decimal? open, decimal? high, decimal? low, decimal? close)
    {
        Time = time;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        _isOpen = false;
    }

    /// <param name="time">Seconds since 1970-01-01, UTC.</param>
    /// <param name="open">First value.</param>
    /// <param name="high">Highest value.</param>
    /// <param name="low">Lowest value.</param>
    /// <param name="close">Last value.</param>
    public Candlestick(long time, decimal? open, decimal? high, decimal? low, decimal? close)
        : this(QuantConnect.Time.UnixTimeStampToDateTime(time), open, high, low, close)
    {
    }

    public decimal? Close { get; set; }

    public decimal? High { get; set; }

    /// <summary>Seconds since 1970-01-01, UTC.</summary>
    public long LongTime => (long)Math.Floor((Time - DateTime.UnixEpoch).TotalSeconds);

    public decimal? Low { get; set; }

    public decimal? Open { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }

    public ISeriesPoint Clone() => new Candlestick(this);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Time:o} - (O:{Open} H: {High} L: {Low} C: {Close})");

    /// <summary>Takes a value in.</summary>
    public void Update(decimal value) => Update((decimal?)value);

    /// <summary>Takes a value in; nothing for null.</summary>
    public void Update(decimal? value)
    {
        if (value is null) return;
        if (_isOpen)
        {
            Open = High = Low = value;
            _isOpen = false;
        }
        else if (value > High) High = value;
        else if (value < Low) Low = value;
        Close = value;
    }
}
