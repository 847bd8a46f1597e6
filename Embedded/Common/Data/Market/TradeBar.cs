using System;
using System.IO;

namespace QuantConnect.Data.Market;

public class TradeBar : BaseData, IBar, IBaseDataBar
{
    protected int Initialized;
    public TradeBar() => throw null;
    public TradeBar(TradeBar original) => throw null;
    public TradeBar(DateTime time, Symbol symbol, decimal open, decimal high, decimal low, decimal close, decimal volume, TimeSpan? period = null) => throw null;
    public virtual decimal Close { get => throw null; set => throw null; }
    public override DateTime EndTime { get => throw null; set => throw null; }
    public virtual decimal High { get => throw null; set => throw null; }
    public virtual decimal Low { get => throw null; set => throw null; }
    public virtual decimal Open { get => throw null; set => throw null; }
    public virtual TimeSpan Period { get => throw null; set => throw null; }
    public virtual decimal Volume { get => throw null; set => throw null; }
    public override BaseData Clone() => throw null;
    public override BaseData Clone(bool fillForward) => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public static TradeBar Parse(SubscriptionDataConfig config, string line, DateTime baseDate) => throw null;
    public static TradeBar ParseCfd(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseCfd(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseCfd<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseCrypto<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public static TradeBar ParseEquity(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseEquity(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseEquity<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public static TradeBar ParseForex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseForex(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseForex<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public static TradeBar ParseFuture(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseFuture(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseFuture<T>(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) where T: TradeBar, new() => throw null;
    public static T ParseFuture<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public static TradeBar ParseIndex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseIndex(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static TradeBar ParseOption(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public static TradeBar ParseOption(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public static T ParseOption<T>(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) where T: TradeBar, new() => throw null;
    public static T ParseOption<T>(SubscriptionDataConfig config, string line, DateTime date) where T: TradeBar, new() => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) => throw null;
}
