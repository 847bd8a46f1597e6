using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using QuantConnect.Util;

namespace QuantConnect.Data.Market;

/// <summary>Bars of the best bid and the best ask in a period. Its own prices are the mid of both, or the side that there is.</summary>
public class QuoteBar : BaseData, IBaseDataBar
{
    /// <summary>A bar of a minute with empty sides.</summary>
    public QuoteBar()
        : this(empty: false)
    {
    }

    /// <param name="empty">Whether to leave the sides null.</param>
    public QuoteBar(bool empty)
    {
        DataType = MarketDataType.QuoteBar;
        Period = QuantConnect.Time.OneMinute;
        if (empty) return;
        Bid = new Bar();
        Ask = new Bar();
    }

    /// <param name="time">Start, in the time zone of the market.</param>
    /// <param name="symbol">The security.</param>
    /// <param name="bid">Prices of the bid; null when there was none.</param>
    /// <param name="lastBidSize">Quantity bid at the end.</param>
    /// <param name="ask">Prices of the ask; null when there was none.</param>
    /// <param name="lastAskSize">Quantity asked at the end.</param>
    /// <param name="period">Length; a minute when null.</param>
    public QuoteBar(DateTime time, Symbol symbol, IBar bid, decimal lastBidSize, IBar ask, decimal lastAskSize, TimeSpan? period = null)
    {
        DataType = MarketDataType.QuoteBar;
        Symbol = symbol;
        Time = time;
        Bid = bid is null ? null : new Bar(bid.Open, bid.High, bid.Low, bid.Close);
        Ask = ask is null ? null : new Bar(ask.Open, ask.High, ask.Low, ask.Close);
        if (Bid is not null) LastBidSize = lastBidSize;
        if (Ask is not null) LastAskSize = lastAskSize;
        Value = Close;
        Period = period ?? QuantConnect.Time.OneMinute;
    }

    /// <summary>The ask, or null.</summary>
    public Bar Ask { get; set; }

    /// <summary>The bid, or null.</summary>
    public Bar Bid { get; set; }

    public decimal Close => Bid is not null && Ask is not null ? Mid(Bid.Close, Ask.Close) : Bid?.Close ?? Ask?.Close ?? Value;

    public override DateTime EndTime
    {
        get => Time + Period;
        set => Period = value - Time;
    }

    public decimal High => Bid is not null && Ask is not null ? Mid(Bid.High, Ask.High) : Bid?.High ?? Ask?.High ?? 0m;

    /// <summary>Quantity asked at the end.</summary>
    public decimal LastAskSize { get; set; }

    /// <summary>Quantity bid at the end.</summary>
    public decimal LastBidSize { get; set; }

    public decimal Low => Bid is not null && Ask is not null ? Mid(Bid.Low, Ask.Low) : Bid?.Low ?? Ask?.Low ?? 0m;

    public decimal Open => Bid is not null && Ask is not null ? Mid(Bid.Open, Ask.Open) : Bid?.Open ?? Ask?.Open ?? 0m;

    /// <summary>Length.</summary>
    public TimeSpan Period { get; set; }

    /// <summary>A copy with sides of its own.</summary>
    public override BaseData Clone()
    {
        var clone = (QuoteBar)MemberwiseClone();
        clone.Bid = Bid?.Clone();
        clone.Ask = Ask?.Clone();
        return clone;
    }

    /// <summary>The mid prices, without volume.</summary>
    public TradeBar Collapse() => new(Time, Symbol, Open, High, Low, Close, 0, Period);

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        if (isLiveMode) return new SubscriptionDataSource(string.Empty, SubscriptionTransportMedium.LocalFile);
        var source = LeanData.GenerateZipFilePath(Globals.DataFolder, config.Symbol, date, config.Resolution, config.TickType);
        return new SubscriptionDataSource(source, SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
    }

    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode)
    {
        var line = stream.ReadLine();
        return line is null ? null : Reader(config, line, date, isLiveMode);
    }

    /// <summary>
    /// Reads a row: <c>time</c>, then open, high, low, close and size of the bid, then of the ask, prices unscaled. The columns of a side
    /// that did not exist are empty.
    /// </summary>
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        var columns = line.ToCsv(11);
        var bar = new QuoteBar(empty: true)
        {
            Symbol = config.Symbol,
            Time = LeanData.ParseTime(columns[0], date, config.Resolution).ConvertTo(config.DataTimeZone, config.ExchangeTimeZone),
            Period = config.Increment,
        };
        if (columns.Count > 4 && columns[1].Length + columns[2].Length + columns[3].Length + columns[4].Length > 0)
        {
            bar.Bid = Side(columns[1], columns[2], columns[3], columns[4]);
            bar.LastBidSize = columns.Count > 5 && columns[5].Length > 0 ? columns[5].ToDecimalAllowExponent() : 0m;
        }
        if (columns.Count > 9 && columns[6].Length + columns[7].Length + columns[8].Length + columns[9].Length > 0)
        {
            bar.Ask = Side(columns[6], columns[7], columns[8], columns[9]);
            bar.LastAskSize = columns.Count > 10 && columns[10].Length > 0 ? columns[10].ToDecimalAllowExponent() : 0m;
        }
        bar.Value = bar.Close;
        return bar;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Symbol}: Bid: O: {Bid?.Open.SmartRounding()} H: {Bid?.High.SmartRounding()} L: {Bid?.Low.SmartRounding()} C: {Bid?.Close.SmartRounding()} "
        + $"Ask: O: {Ask?.Open.SmartRounding()} H: {Ask?.High.SmartRounding()} L: {Ask?.Low.SmartRounding()} C: {Ask?.Close.SmartRounding()}");

    /// <summary>Takes a quote in; the value becomes the trade, else the ask, else the bid.</summary>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        if (Bid is null && bidPrice != 0) Bid = new Bar(bidPrice, bidPrice, bidPrice, bidPrice);
        else Bid?.Update(ref bidPrice);
        if (Ask is null && askPrice != 0) Ask = new Bar(askPrice, askPrice, askPrice, askPrice);
        else Ask?.Update(ref askPrice);

        if (bidSize > 0) LastBidSize = bidSize;
        if (askSize > 0) LastAskSize = askSize;

        if (lastTrade != 0) Value = lastTrade;
        else if (askPrice != 0) Value = askPrice;
        else if (bidPrice != 0) Value = bidPrice;
    }

    /// <summary>A bar whose sides are the given ones, not copies of them.</summary>
    internal static QuoteBar Owning(DateTime time, Symbol symbol, Bar bid, decimal lastBidSize, Bar ask, decimal lastAskSize, TimeSpan period)
    {
        var bar = new QuoteBar(empty: true) { Symbol = symbol, Time = time, Bid = bid, Ask = ask, Period = period };
        if (bid is not null) bar.LastBidSize = lastBidSize;
        if (ask is not null) bar.LastAskSize = lastAskSize;
        bar.Value = bar.Close;
        return bar;
    }

    /// <summary>(bid + ask) / 2, digit for digit, or the side that isn't zero. Dividing decimals is slow, and every bar is asked for five
    /// mids.</summary>
    internal static decimal Mid(decimal bid, decimal ask)
    {
        // A decimal in memory: flags, with the scale in bits 16 to 23 and the sign in bit 31; high 32 bits; low 64 bits.
        var bidWords = MemoryMarshal.Cast<decimal, ulong>(new ReadOnlySpan<decimal>(in bid));
        var askWords = MemoryMarshal.Cast<decimal, ulong>(new ReadOnlySpan<decimal>(in ask));
        const ulong largestFlags = 27 << 16;
        // Not negative, and small enough that neither the sum nor its fivefold overflows.
        if (bidWords[0] <= largestFlags && askWords[0] <= largestFlags && bidWords[1] < 1UL << 58 && askWords[1] < 1UL << 58)
        {
            var bidUnits = bidWords[1];
            var askUnits = askWords[1];
            if (bidUnits == 0) return ask;
            if (askUnits == 0) return bid;
            var scale = (int)bidWords[0] >> 16;
            var finer = ((int)askWords[0] >> 16) - scale;
            if (finer == 0 || TryScale(ref finer > 0 ? ref bidUnits : ref askUnits, Math.Abs(finer)))
            {
                var sum = bidUnits + askUnits;
                var isEven = (sum & 1) == 0;
                var half = isEven ? sum >> 1 : sum * 5;
                return new decimal((int)half, (int)(half >> 32), 0, false, (byte)(scale + Math.Max(finer, 0) + (isEven ? 0 : 1)));
            }
        }
        return bid != 0m && ask != 0m ? (bid + ask) / 2m : bid != 0m ? bid : ask;
    }

    private static bool TryScale(ref ulong units, int digits)
    {
        const int mostDigits = 8;
        if (digits > mostDigits || units >= 1UL << 31) return false;
        for (var i = 0; i < digits; i++) units *= 10;
        return true;
    }

    private static Bar Side(string open, string high, string low, string close) => new(
        open.ToDecimalAllowExponent(), high.ToDecimalAllowExponent(), low.ToDecimalAllowExponent(), close.ToDecimalAllowExponent());
}
