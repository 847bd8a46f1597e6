using System;
using System.IO;

namespace QuantConnect.Data.Market;

public class QuoteBar : BaseData, IBar, IBaseDataBar
{
    public QuoteBar() => throw null;
    public QuoteBar(bool empty) => throw null;
    public QuoteBar(DateTime time, Symbol symbol, IBar bid, decimal lastBidSize, IBar ask, decimal lastAskSize, TimeSpan? period = null) => throw null;
    public Bar Ask { get => throw null; set => throw null; }
    public Bar Bid { get => throw null; set => throw null; }
    public decimal Close => throw null;
    public override DateTime EndTime { get => throw null; set => throw null; }
    public decimal High => throw null;
    public decimal LastAskSize { get => throw null; set => throw null; }
    public decimal LastBidSize { get => throw null; set => throw null; }
    public decimal Low => throw null;
    public decimal Open => throw null;
    public TimeSpan Period { get => throw null; set => throw null; }
    public override BaseData Clone() => throw null;
    public TradeBar Collapse() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public QuoteBar ParseCfd(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public QuoteBar ParseCfd(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public QuoteBar ParseEquity(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public QuoteBar ParseEquity(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public QuoteBar ParseForex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public QuoteBar ParseForex(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public QuoteBar ParseFuture(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public QuoteBar ParseFuture(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public QuoteBar ParseOption(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) => throw null;
    public QuoteBar ParseOption(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) => throw null;
}
