using System;
using QuantConnect.Data.Market;

namespace QuantConnect;

public class Candlestick : ISeriesPoint
{
    public Candlestick() => throw null;
    public Candlestick(Candlestick candlestick) => throw null;
    public Candlestick(TradeBar bar) => throw null;
    public Candlestick(DateTime time, Bar bar) => throw null;
    public Candlestick(DateTime time, decimal? open, decimal? high, decimal? low, decimal? close) => throw null;
    public Candlestick(long time, decimal? open, decimal? high, decimal? low, decimal? close) => throw null;
    public decimal? Close { get => throw null; set => throw null; }
    public decimal? High { get => throw null; set => throw null; }
    public long LongTime => throw null;
    public decimal? Low { get => throw null; set => throw null; }
    public decimal? Open { get => throw null; set => throw null; }
    public DateTime Time { get => throw null; set => throw null; }
    public ISeriesPoint Clone() => throw null;
    public override string ToString() => throw null;
    public void Update(decimal value) => throw null;
    public void Update(decimal? value) => throw null;
}
