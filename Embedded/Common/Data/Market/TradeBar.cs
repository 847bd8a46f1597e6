using System;
using System.Globalization;
using System.IO;
using System.Threading;
using QuantConnect.Util;

namespace QuantConnect.Data.Market;

/// <summary>Open, high, low, close and volume of the trades in a period.</summary>
public class TradeBar : BaseData, IBaseDataBar
{
    protected int Initialized;
    private decimal _open;
    private decimal _high;
    private decimal _low;
    private decimal _volume;
    private TimeSpan _period;

    /// <summary>An empty bar of a minute.</summary>
    public TradeBar()
    {
        DataType = MarketDataType.TradeBar;
        _period = QuantConnect.Time.OneMinute;
    }

    public TradeBar(TradeBar original)
    {
        DataType = MarketDataType.TradeBar;
        base.Time = new DateTime(original.Time.Ticks);
        Symbol = original.Symbol;
        base.Value = original.Close;
        _open = original.Open;
        _high = original.High;
        _low = original.Low;
        _volume = original.Volume;
        _period = original.Period;
        Initialized = 1;
    }

    /// <param name="time">Start, in the time zone of the market.</param>
    /// <param name="symbol">The security.</param>
    /// <param name="open">First price.</param>
    /// <param name="high">Highest price.</param>
    /// <param name="low">Lowest price.</param>
    /// <param name="close">Last price.</param>
    /// <param name="volume">Traded quantity, in units of the base asset or in contracts.</param>
    /// <param name="period">Length; a minute when null.</param>
    public TradeBar(DateTime time, Symbol symbol, decimal open, decimal high, decimal low, decimal close, decimal volume,
        TimeSpan? period = null)
    {
        DataType = MarketDataType.TradeBar;
        base.Time = time;
        Symbol = symbol;
        base.Value = close;
        _open = open;
        _high = high;
        _low = low;
        _volume = volume;
        _period = period ?? QuantConnect.Time.OneMinute;
        Initialized = 1;
    }

    public virtual decimal Close
    {
        get => Value;
        set
        {
            Initialized = 1;
            Value = value;
        }
    }

    public override DateTime EndTime
    {
        get => base.Time + _period;
        set => _period = value - base.Time;
    }

    public virtual decimal High
    {
        get => _high;
        set
        {
            Initialized = 1;
            _high = value;
        }
    }

    public virtual decimal Low
    {
        get => _low;
        set
        {
            Initialized = 1;
            _low = value;
        }
    }

    public virtual decimal Open
    {
        get => _open;
        set
        {
            Initialized = 1;
            _open = value;
        }
    }

    /// <summary>Length.</summary>
    public virtual TimeSpan Period
    {
        get => _period;
        set => _period = value;
    }

    /// <summary>Traded quantity, in units of the base asset or in contracts.</summary>
    public virtual decimal Volume
    {
        get => _volume;
        set => _volume = value;
    }

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    /// <summary>A copy; when it repeats the bar where data is missing, without volume.</summary>
    public override BaseData Clone(bool fillForward)
    {
        var clone = (TradeBar)base.Clone(fillForward);
        if (fillForward) clone._volume = 0m;
        return clone;
    }

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        if (isLiveMode) return new SubscriptionDataSource(string.Empty, SubscriptionTransportMedium.LocalFile);
        var source = LeanData.GenerateZipFilePath(Globals.DataFolder, config.Symbol, date, config.Resolution, config.TickType);
        return new SubscriptionDataSource(source, SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
    }

    /// <summary>Reads a row of the data folder.</summary>
    public static TradeBar Parse(SubscriptionDataConfig config, string line, DateTime baseDate) => ParseCrypto(config, line, baseDate);

    /// <summary>Reads a row: <c>time,open,high,low,close,volume</c>, prices unscaled.</summary>
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, StreamReader streamReader, DateTime date)
    {
        var line = streamReader.ReadLine();
        return line is null ? null : ParseCrypto(config, line, date);
    }

    /// <inheritdoc cref="ParseCrypto(SubscriptionDataConfig, StreamReader, DateTime)"/>
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, string line, DateTime date) =>
        ParseCrypto<TradeBar>(config, line, date);

    /// <inheritdoc cref="ParseCrypto(SubscriptionDataConfig, StreamReader, DateTime)"/>
    public static T ParseCrypto<T>(SubscriptionDataConfig config, string line, DateTime date)
        where T : TradeBar, new()
    {
        var columns = line.ToCsv(6);
        return new T
        {
            Symbol = config.Symbol,
            Time = LeanData.ParseTime(columns[0], date, config.Resolution).ConvertTo(config.DataTimeZone, config.ExchangeTimeZone),
            Open = columns[1].ToDecimalAllowExponent(),
            High = columns[2].ToDecimalAllowExponent(),
            Low = columns[3].ToDecimalAllowExponent(),
            Close = columns[4].ToDecimalAllowExponent(),
            Volume = columns.Count > 5 ? columns[5].ToDecimalAllowExponent() : 0m,
            Period = config.Increment,
        };
    }

    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        ParseCrypto(config, stream, date);

    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        ParseCrypto(config, line, date);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Symbol}: O: {Open.SmartRounding()} H: {High.SmartRounding()} L: {Low.SmartRounding()} C: {Close.SmartRounding()} V: {Volume.SmartRounding()}");

    /// <summary>Takes a trade in.</summary>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        if (Interlocked.CompareExchange(ref Initialized, 1, 0) == 0) _open = _high = _low = lastTrade;
        if (lastTrade > _high) _high = lastTrade;
        if (lastTrade < _low) _low = lastTrade;
        _volume += volume;
        Value = lastTrade;
    }
}
