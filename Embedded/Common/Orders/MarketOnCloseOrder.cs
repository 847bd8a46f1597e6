using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the price of the market's close.</summary>
public class MarketOnCloseOrder : Order
{
    /// <summary>How long before the close it must be submitted, unless changed.</summary>
    public static readonly TimeSpan DefaultSubmissionTimeBuffer = TimeSpan.FromMinutes(15.5);

    public static TimeSpan SubmissionTimeBuffer = DefaultSubmissionTimeBuffer;

    public MarketOnCloseOrder()
    {
    }

    public MarketOnCloseOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    public override OrderType Type => OrderType.MarketOnClose;
    public override Order Clone() => CopiedTo(new MarketOnCloseOrder());
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;
}
