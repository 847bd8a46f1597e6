using System.Globalization;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>Cuts quantities to the lot and rounds prices to the tick, as a venue demands. Each says so in the error log.</summary>
internal sealed class OrderRounding
{
    private readonly QCAlgorithm _algorithm;
    private bool _lotWarned;

    /// <summary>Rounding for the orders of <paramref name="algorithm"/>.</summary>
    public OrderRounding(QCAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>The quantity, cut toward zero to a multiple of the lot size.</summary>
    public decimal Quantity(decimal quantity, Security security)
    {
        var lot = security.SymbolProperties.LotSize;
        var rest = quantity % lot;
        if (rest != 0 && !_lotWarned)
        {
            _lotWarned = true;
            _algorithm.Error(string.Create(CultureInfo.InvariantCulture,
                $"Warning: Due to brokerage limitations, orders will be rounded to the nearest lot size of {lot}"));
        }

        return quantity - rest;
    }

    /// <summary>Rounds the limit, stop and trigger prices of <paramref name="order"/> to the tick.</summary>
    public void Prices(Order order, Security security)
    {
        switch (order)
        {
            case LimitOrder limit:
                limit.LimitPrice = Price(order, security, limit.LimitPrice, "Limit");
                break;
            case TrailingStopOrder trailing:
                trailing.StopPrice = Price(order, security, trailing.StopPrice, "Stop");
                if (!trailing.TrailingAsPercentage)
                {
                    trailing.TrailingAmount = Price(order, security, trailing.TrailingAmount, "Trailing");
                }

                break;
            case StopMarketOrder stop:
                stop.StopPrice = Price(order, security, stop.StopPrice, "Stop");
                break;
            case StopLimitOrder stopLimit:
                stopLimit.LimitPrice = Price(order, security, stopLimit.LimitPrice, "Limit");
                stopLimit.StopPrice = Price(order, security, stopLimit.StopPrice, "Stop");
                break;
            case LimitIfTouchedOrder touched:
                touched.LimitPrice = Price(order, security, touched.LimitPrice, "Limit");
                touched.TriggerPrice = Price(order, security, touched.TriggerPrice, "Trigger");
                break;
        }
    }

    private decimal Price(Order order, Security security, decimal price, string name)
    {
        var tick = security.PriceVariationModel.GetMinimumPriceVariation(new GetMinimumPriceVariationParameters(security, price));
        if (tick <= 0)
        {
            return price;
        }

        var rounded = Math.Round(price / tick) * tick;
        if (rounded != price)
        {
            _algorithm.Error(string.Create(CultureInfo.InvariantCulture,
                $"Warning: To meet brokerage precision requirements, order {order.Id}'s {name}Price was rounded to {rounded} from {price}"));
        }

        return rounded;
    }
}
