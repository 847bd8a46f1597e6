using System;
using System.Collections.Generic;
using System.IO;
using NodaTime;

namespace QuantConnect.Data;

public abstract class BaseData : IBaseData, ISymbolProvider
{
    protected static readonly List<Resolution> AllResolutions;
    protected static readonly List<Resolution> DailyResolution;
    protected static readonly List<Resolution> HighResolution;
    protected static readonly List<Resolution> MinuteResolution;
    protected static readonly List<Resolution> OptionResolutions;
    public BaseData() => throw null;
    public MarketDataType DataType { get => throw null; set => throw null; }
    public virtual DateTime EndTime { get => throw null; set => throw null; }
    public bool IsFillForward => throw null;
    public virtual decimal Price => throw null;
    public Symbol Symbol { get => throw null; set => throw null; }
    public DateTime Time { get => throw null; set => throw null; }
    public virtual decimal Value { get => throw null; set => throw null; }
    public virtual BaseData Clone() => throw null;
    public virtual BaseData Clone(bool fillForward) => throw null;
    public virtual DateTimeZone DataTimeZone() => throw null;
    public virtual Resolution DefaultResolution() => throw null;
    public static IEnumerable<BaseData> DeserializeMessage(string serialized) => throw null;
    [Obsolete]
    public virtual string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed) => throw null;
    public virtual SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public virtual bool IsSparseData() => throw null;
    public virtual BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) => throw null;
    [Obsolete]
    public virtual BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, DataFeedEndpoint dataFeed) => throw null;
    public virtual BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public virtual bool RequiresMapping() => throw null;
    public virtual bool ShouldCacheToSecurity() => throw null;
    public virtual List<Resolution> SupportedResolutions() => throw null;
    public override string ToString() => throw null;
    public virtual void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) => throw null;
    public void UpdateAsk(decimal askPrice, decimal askSize) => throw null;
    public void UpdateBid(decimal bidPrice, decimal bidSize) => throw null;
    public void UpdateQuote(decimal bidPrice, decimal bidSize, decimal askPrice, decimal askSize) => throw null;
    public void UpdateTrade(decimal lastTrade, decimal tradeSize) => throw null;
}
