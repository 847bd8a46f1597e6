using System;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect;

/// <summary>Numbers to pick out of data. Where the data has none of that name, its value.</summary>
public static class Field
{
    public static Func<IBaseData, decimal> AskClose { get; } = Ask(bar => bar.Close);

    public static Func<IBaseData, decimal> AskHigh { get; } = Ask(bar => bar.High);

    public static Func<IBaseData, decimal> AskLow { get; } = Ask(bar => bar.Low);

    public static Func<IBaseData, decimal> AskOpen { get; } = Ask(bar => bar.Open);

    /// <summary>The ask of a tick, the closing ask of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskPrice => AskClose;

    /// <summary>(open + high + low + close) / 4</summary>
    public static Func<IBaseData, decimal> Average { get; } = Bar(bar => (bar.Open + bar.High + bar.Low + bar.Close) / 4m);

    public static Func<IBaseData, decimal> BidClose { get; } = Bid(bar => bar.Close);

    public static Func<IBaseData, decimal> BidHigh { get; } = Bid(bar => bar.High);

    public static Func<IBaseData, decimal> BidLow { get; } = Bid(bar => bar.Low);

    public static Func<IBaseData, decimal> BidOpen { get; } = Bid(bar => bar.Open);

    /// <summary>The bid of a tick, the closing bid of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidPrice => BidClose;

    public static Func<IBaseData, decimal> Close { get; } = data => data.Value;

    public static Func<IBaseData, decimal> High { get; } = Bar(bar => bar.High);

    public static Func<IBaseData, decimal> Low { get; } = Bar(bar => bar.Low);

    /// <summary>(high + low) / 2</summary>
    public static Func<IBaseData, decimal> Median { get; } = Bar(bar => (bar.High + bar.Low) / 2m);

    public static Func<IBaseData, decimal> Open { get; } = Bar(bar => bar.Open);

    /// <summary>(2 open + high + low + 3 close) / 7</summary>
    public static Func<IBaseData, decimal> SevenBar { get; } = Bar(bar => (2 * bar.Open + bar.High + bar.Low + 3 * bar.Close) / 7m);

    /// <summary>(high + low + close) / 3</summary>
    public static Func<IBaseData, decimal> Typical { get; } = Bar(bar => (bar.High + bar.Low + bar.Close) / 3m);

    /// <summary>What was traded; zero for data without trades.</summary>
    public static Func<IBaseData, decimal> Volume { get; } = data => data switch
    {
        TradeBar bar => bar.Volume,
        Tick tick => tick.Quantity,
        _ => 0m,
    };

    /// <summary>(high + low + 2 close) / 4</summary>
    public static Func<IBaseData, decimal> Weighted { get; } = Bar(bar => (bar.High + bar.Low + 2 * bar.Close) / 4m);

    private static Func<IBaseData, decimal> Bar(Func<IBar, decimal> field) => data => data is IBar bar ? field(bar) : data.Value;

    private static Func<IBaseData, decimal> Ask(Func<IBar, decimal> field) => data => data switch
    {
        QuoteBar { Ask: { } ask } => field(ask),
        Tick tick => tick.AskPrice,
        _ => data.Value,
    };

    private static Func<IBaseData, decimal> Bid(Func<IBar, decimal> field) => data => data switch
    {
        QuoteBar { Bid: { } bid } => field(bid),
        Tick tick => tick.BidPrice,
        _ => data.Value,
    };
}
