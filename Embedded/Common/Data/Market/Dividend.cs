using System;
using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>A payment to the holders of an equity.</summary>
public class Dividend : BaseData
{
    public Dividend() => DataType = MarketDataType.Auxiliary;

    /// <param name="symbol">The security.</param>
    /// <param name="date">The day.</param>
    /// <param name="distribution">Payment a share.</param>
    /// <param name="referencePrice">The price before it.</param>
    public Dividend(Symbol symbol, DateTime date, decimal distribution, decimal referencePrice)
        : this()
    {
        Symbol = symbol;
        Time = date;
        Distribution = distribution;
        ReferencePrice = referencePrice;
    }

    /// <summary>Payment a share.</summary>
    public decimal Distribution
    {
        get => Value;
        set => Value = value;
    }

    /// <summary>The price before it.</summary>
    public decimal ReferencePrice { get; set; }

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Dividend: {Symbol}: {Distribution} | {ReferencePrice}");
}
