using System;
using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>One trade, one quote, or one measurement of the open interest.</summary>
public class Tick : BaseData
{
    public Tick() => DataType = MarketDataType.Tick;

    public Tick(Tick original)
    {
        DataType = MarketDataType.Tick;
        Symbol = original.Symbol;
        Time = new DateTime(original.Time.Ticks);
        Value = original.Value;
        BidPrice = original.BidPrice;
        AskPrice = original.AskPrice;
        BidSize = original.BidSize;
        AskSize = original.AskSize;
        Quantity = original.Quantity;
        Exchange = original.Exchange;
        SaleCondition = original.SaleCondition;
        TickType = original.TickType;
        Suspicious = original.Suspicious;
    }

    /// <summary>A quote without sizes.</summary>
    public Tick(DateTime time, Symbol symbol, decimal bid, decimal ask)
        : this(time, symbol, (bid + ask) / 2m, bid, ask)
    {
    }

    /// <summary>A quote.</summary>
    public Tick(DateTime time, Symbol symbol, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice)
        : this(time, symbol, string.Empty, string.Empty, bidSize, bidPrice, askSize, askPrice)
    {
    }

    /// <summary>A quote without sizes, and the last price.</summary>
    public Tick(DateTime time, Symbol symbol, decimal last, decimal bid, decimal ask)
    {
        DataType = MarketDataType.Tick;
        Time = time;
        Symbol = symbol;
        Value = last;
        TickType = TickType.Quote;
        BidPrice = bid;
        AskPrice = ask;
    }

    /// <summary>A measurement of the open interest.</summary>
    public Tick(DateTime time, Symbol symbol, decimal openInterest)
    {
        DataType = MarketDataType.Tick;
        Time = time;
        Symbol = symbol;
        Value = openInterest;
        TickType = TickType.OpenInterest;
    }

    /// <summary>A quote on an exchange.</summary>
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal bidSize, decimal bidPrice, decimal askSize,
        decimal askPrice)
    {
        DataType = MarketDataType.Tick;
        Time = time;
        Symbol = symbol;
        TickType = TickType.Quote;
        SaleCondition = saleCondition;
        Exchange = exchange;
        AskPrice = askPrice;
        AskSize = askSize;
        BidPrice = bidPrice;
        BidSize = bidSize;
        SetValue();
    }

    /// <summary>A trade on an exchange.</summary>
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal quantity, decimal price)
    {
        DataType = MarketDataType.Tick;
        Time = time;
        Symbol = symbol;
        Value = price;
        TickType = TickType.Trade;
        Quantity = quantity;
        Exchange = exchange;
        SaleCondition = saleCondition;
    }

    public decimal AskPrice { get; set; }

    public decimal AskSize { get; set; }

    public decimal BidPrice { get; set; }

    public decimal BidSize { get; set; }

    /// <summary>The exchange's name.</summary>
    public string Exchange { get; set; } = string.Empty;

    /// <summary>The same as <see cref="BaseData.Value"/>.</summary>
    public decimal LastPrice => Value;

    /// <summary>The traded quantity.</summary>
    public decimal Quantity { get; set; }

    public string SaleCondition { get; set; } = string.Empty;

    /// <summary>Whether the data's vendor doubts it.</summary>
    public bool Suspicious { get; set; }

    /// <summary>Trade, quote or open interest.</summary>
    public TickType TickType { get; set; } = TickType.Trade;

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    /// <summary>A trade needs a quantity, a quote a price and a size of either side, open interest a value.</summary>
    public bool IsValid() => TickType switch
    {
        TickType.Trade => LastPrice > 0.0m && Quantity > 0,
        TickType.Quote => (AskPrice > 0.0m && AskSize > 0) || (BidPrice > 0.0m && BidSize > 0),
        _ => Value > 0,
    };

    /// <summary>Sets the value of a quote: the mid, or the side that there is.</summary>
    public void SetValue() => Value = BidPrice != 0m && AskPrice != 0m ? (BidPrice + AskPrice) / 2m : BidPrice + AskPrice;

    public override string ToString() => TickType switch
    {
        TickType.Trade => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: Price: {Price} Quantity: {Quantity}"),
        TickType.Quote => string.Create(CultureInfo.InvariantCulture,
            $"{Symbol}: Price: {Price} Bid: {BidPrice} BidSize: {BidSize} Ask: {AskPrice} AskSize: {AskSize}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: Price: {Price} OpenInterest: {Value}"),
    };

    /// <summary>Takes a trade or quote in.</summary>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        Value = lastTrade;
        BidPrice = bidPrice;
        AskPrice = askPrice;
        BidSize = bidSize;
        AskSize = askSize;
        Quantity = volume;
    }
}
