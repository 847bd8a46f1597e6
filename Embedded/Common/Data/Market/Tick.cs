using System;
using System.IO;

namespace QuantConnect.Data.Market;

public class Tick : BaseData
{
    public Tick() => throw null;
    public Tick(Tick original) => throw null;
    public Tick(SubscriptionDataConfig config, StreamReader reader, DateTime date) => throw null;
    public Tick(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public Tick(Symbol symbol, string line) => throw null;
    public Tick(Symbol symbol, string line, DateTime baseDate) => throw null;
    public Tick(DateTime time, Symbol symbol, decimal bid, decimal ask) => throw null;
    public Tick(DateTime time, Symbol symbol, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice) => throw null;
    public Tick(DateTime time, Symbol symbol, decimal last, decimal bid, decimal ask) => throw null;
    public Tick(DateTime time, Symbol symbol, decimal openInterest) => throw null;
    public Tick(DateTime time, Symbol symbol, string saleCondition, Exchange exchange, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice) => throw null;
    public Tick(DateTime time, Symbol symbol, string saleCondition, Exchange exchange, decimal quantity, decimal price) => throw null;
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice) => throw null;
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal quantity, decimal price) => throw null;
    public decimal AskPrice { get => throw null; set => throw null; }
    public decimal AskSize { get => throw null; set => throw null; }
    public decimal BidPrice { get => throw null; set => throw null; }
    public decimal BidSize { get => throw null; set => throw null; }
    public string Exchange { get => throw null; set => throw null; }
    public string ExchangeCode { get => throw null; set => throw null; }
    public decimal LastPrice => throw null;
    public uint ParsedSaleCondition { get => throw null; set => throw null; }
    public decimal Quantity { get => throw null; set => throw null; }
    public string SaleCondition { get => throw null; set => throw null; }
    public bool Suspicious { get => throw null; set => throw null; }
    public TickType TickType { get => throw null; set => throw null; }
    public override BaseData Clone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public bool IsValid() => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public void SetValue() => throw null;
    public override string ToString() => throw null;
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize) => throw null;
}
