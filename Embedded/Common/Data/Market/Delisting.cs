using System;
using System.Globalization;
using QuantConnect.Orders;

namespace QuantConnect.Data.Market;

/// <summary>A security leaves its market.</summary>
public class Delisting : BaseData
{
    public Delisting()
    {
        DataType = MarketDataType.Auxiliary;
        Type = DelistingType.Delisted;
    }

    /// <param name="symbol">The security.</param>
    /// <param name="date">The day.</param>
    /// <param name="price">The last price.</param>
    /// <param name="type">Whether it is announced or done.</param>
    public Delisting(Symbol symbol, DateTime date, decimal price, DelistingType type)
        : this()
    {
        Symbol = symbol;
        Time = date;
        Value = price;
        Type = type;
    }

    /// <summary>The order that closes the holding, or null.</summary>
    public OrderTicket Ticket { get; private set; }

    /// <summary>Whether it is announced or done.</summary>
    public DelistingType Type { get; private set; }

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    public void SetOrderTicket(OrderTicket ticket) => Ticket = ticket;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Delisting {Type}: {Symbol} {EndTime:yyyy-MM-dd}");
}
