using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NodaTime;

namespace QuantConnect.Data;

/// <summary>
/// One point of market data. A type of one's own says in GetSource where its files are, reads a row in Reader, and sets
/// <see cref="EndTime"/> to when the row was known, which is when the algorithm gets it.
/// </summary>
public abstract class BaseData : IBaseData
{
    protected static readonly List<Resolution> AllResolutions =
        [Resolution.Tick, Resolution.Second, Resolution.Minute, Resolution.Hour, Resolution.Daily];

    protected static readonly List<Resolution> DailyResolution = [Resolution.Daily];

    protected static readonly List<Resolution> HighResolution = [Resolution.Minute, Resolution.Second, Resolution.Tick];

    protected static readonly List<Resolution> MinuteResolution = [Resolution.Minute];

    protected static readonly List<Resolution> OptionResolutions = [Resolution.Daily, Resolution.Hour, Resolution.Minute];

    private bool _isFillForward;

    /// <summary>
    /// Whether the feed made it of a row in which nothing is zero or missing: all that the bar before it said about a security is then
    /// replaced by it.
    /// </summary>
    internal bool IsWhole;

    public BaseData()
    {
    }

    /// <summary>What kind of point it is.</summary>
    public MarketDataType DataType { get; set; } = MarketDataType.Base;

    /// <summary>When the point became known, in the time zone of the market.</summary>
    public virtual DateTime EndTime
    {
        get => Time;
        set => Time = value;
    }

    /// <summary>Whether this repeats the last point where data is missing.</summary>
    public bool IsFillForward => _isFillForward;

    /// <summary>The same as <see cref="Value"/>.</summary>
    public virtual decimal Price => Value;

    public Symbol Symbol { get; set; } = Symbol.Empty;

    /// <summary>The start of the bar, or the instant of the point, in the time zone of the market.</summary>
    public DateTime Time { get; set; }

    /// <summary>The price, or whatever single number stands for the point.</summary>
    public virtual decimal Value { get; set; }

    /// <summary>A copy. A type with references to changeable objects overrides it.</summary>
    public virtual BaseData Clone() => (BaseData)MemberwiseClone();

    /// <summary>A copy, marked or not as a repetition where data is missing.</summary>
    public virtual BaseData Clone(bool fillForward)
    {
        var clone = Clone();
        clone._isFillForward = fillForward;
        clone.IsWhole = false;
        return clone;
    }

    /// <summary>The time zone of the data's files: New York for custom data that doesn't say otherwise.</summary>
    /// <exception cref="InvalidOperationException">The data is not custom: the market hours database knows its zone.</exception>
    public virtual DateTimeZone DataTimeZone() => Symbol.SecurityType == SecurityType.Base
        ? KnownZones.NewYork
        : throw new InvalidOperationException($"The data of {Symbol} is not custom: the market hours database has its time zone.");

    /// <summary>The resolution when none is asked for.</summary>
    public virtual Resolution DefaultResolution() => Resolution.Minute;

    /// <summary>Where the data of a date is: a local path, unless it is an address of the web.</summary>
    [Obsolete]
    public virtual string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed) =>
        throw new InvalidOperationException($"{GetType().GetBetterTypeName()} doesn't say where its data is: it must override GetSource.");

    /// <summary>Where the data of a date is.</summary>
    /// <exception cref="InvalidOperationException">The type doesn't override it.</exception>
    public virtual SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
#pragma warning disable CS0612 // A type may still override the older form.
        var source = GetSource(config, date, isLiveMode ? DataFeedEndpoint.LiveTrading : DataFeedEndpoint.Backtesting);
#pragma warning restore CS0612
        var isRemote = Uri.TryCreate(source, UriKind.Absolute, out var address) && !address.IsFile;
        return new SubscriptionDataSource(source,
            isRemote ? SubscriptionTransportMedium.RemoteFile : SubscriptionTransportMedium.LocalFile);
    }

    /// <summary>Whether long times without a point are normal, and no file for a day no error.</summary>
    public virtual bool IsSparseData() => Symbol.SecurityType == SecurityType.Base;

    /// <summary>Reads the next point from a stream. A type that overrides this one is not read line by line.</summary>
    public virtual BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        throw new InvalidOperationException($"{GetType().GetBetterTypeName()} is read line by line, not from a stream.");

    /// <summary>Reads a row.</summary>
    [Obsolete]
    public virtual BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, DataFeedEndpoint dataFeed) =>
        throw new InvalidOperationException($"{GetType().GetBetterTypeName()} doesn't say how a row is read: it must override Reader.");

    /// <summary>Reads a row; null for one that is no point, such as a header.</summary>
    /// <exception cref="InvalidOperationException">The type doesn't override it.</exception>
#pragma warning disable CS0612 // A type may still override the older form.
    public virtual BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        Reader(config, line, date, isLiveMode ? DataFeedEndpoint.LiveTrading : DataFeedEndpoint.Backtesting);
#pragma warning restore CS0612

    /// <summary>Whether the ticker may change over time, so that its data must be found by date.</summary>
    public virtual bool RequiresMapping() => Symbol.RequiresMapping();

    /// <summary>Whether the security remembers the point as its last one of this type.</summary>
    public virtual bool ShouldCacheToSecurity() => true;

    /// <summary>The resolutions that the data exists in.</summary>
    public virtual List<Resolution> SupportedResolutions() => Symbol.SecurityType.IsOption() ? OptionResolutions : AllResolutions;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: {Value:C}");

    /// <summary>Takes a trade or quote in. What is zero is not known.</summary>
    public virtual void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) =>
        Value = lastTrade;

    public void UpdateAsk(decimal askPrice, decimal askSize) => Update(0, 0, askPrice, 0, 0, askSize);

    public void UpdateBid(decimal bidPrice, decimal bidSize) => Update(0, bidPrice, 0, 0, bidSize, 0);

    public void UpdateQuote(decimal bidPrice, decimal bidSize, decimal askPrice, decimal askSize) =>
        Update(0, bidPrice, askPrice, 0, bidSize, askSize);

    public void UpdateTrade(decimal lastTrade, decimal tradeSize) => Update(lastTrade, 0, 0, tradeSize, 0, 0);
}
