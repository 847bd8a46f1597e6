using System;
using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>A change of the number of units that a holding consists of.</summary>
public class Split : BaseData
{
    public Split()
    {
        Type = SplitType.SplitOccurred;
        DataType = MarketDataType.Auxiliary;
    }

    /// <param name="symbol">The security.</param>
    /// <param name="date">The day.</param>
    /// <param name="price">The price before it.</param>
    /// <param name="splitFactor">New price over old price.</param>
    /// <param name="type">Whether it is announced or done.</param>
    public Split(Symbol symbol, DateTime date, decimal price, decimal splitFactor, SplitType type)
        : this()
    {
        Type = type;
        Time = date;
        Symbol = symbol;
        ReferencePrice = price;
        SplitFactor = splitFactor;
    }

    /// <summary>The price before it.</summary>
    public decimal ReferencePrice
    {
        get => Value;
        set => Value = value;
    }

    /// <summary>New price over old price.</summary>
    public decimal SplitFactor { get; set; }

    /// <summary>Whether it is announced or done.</summary>
    public SplitType Type { get; private set; }

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Type}: {Symbol}: {SplitFactor} | {ReferencePrice}");
}
