using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>
/// Reduces positions by market orders when the margin used passes equity by more than a buffer: the largest loser first, just enough to
/// bring the margin used down to equity.
/// </summary>
public class DefaultMarginCallModel : IMarginCallModel
{
    private const decimal WarningFraction = 0.05m;
    private readonly decimal _marginBuffer;

    /// <param name="portfolio">The account.</param>
    /// <param name="defaultOrderProperties">Properties of the orders.</param>
    /// <param name="marginBuffer">By what fraction of equity the margin used may pass equity.</param>
    public DefaultMarginCallModel(SecurityPortfolioManager portfolio, IOrderProperties defaultOrderProperties, decimal marginBuffer = 0.10m)
    {
        Portfolio = portfolio;
        DefaultOrderProperties = defaultOrderProperties;
        _marginBuffer = marginBuffer;
    }

    protected IOrderProperties DefaultOrderProperties { get; }
    protected SecurityPortfolioManager Portfolio { get; }

    /// <summary>Places the orders, largest loser first, and stops as soon as margin remains.</summary>
    public virtual List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders)
    {
        var tickets = new List<OrderTicket>();
        if (Portfolio.MarginRemaining >= 0) return tickets;
        foreach (var request in generatedMarginCallOrders.OrderBy(request => Portfolio[request.Symbol].UnrealizedProfit).ToList())
        {
            var ticket = Portfolio.Transactions.AddOrder(request);
            Portfolio.Transactions.WaitForOrder(ticket.OrderId);
            tickets.Add(ticket);
            if (Portfolio.MarginRemaining >= 0) break;
        }
        return tickets;
    }

    /// <summary>The order, if any, that reduces one position by the margin that is missing.</summary>
    protected virtual IEnumerable<SubmitOrderRequest> GenerateMarginCallOrders(MarginCallOrdersParameters parameters)
    {
        var security = parameters.Security;
        if (security.QuoteCurrency.ConversionRate == 0) yield break;
        var missing = parameters.TotalUsedMargin - parameters.TotalPortfolioValue;
        var used = security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security);
        var kept = Math.Max(0, used - missing);
        var sign = Math.Sign(security.Holdings.Quantity);
        var result = security.BuyingPowerModel.GetMaximumOrderQuantityForDeltaBuyingPower(
            new GetMaximumOrderQuantityForDeltaBuyingPowerParameters(Portfolio, security, (used - kept) * -sign, 0m));
        var quantity = Math.Abs(result.Quantity) * -sign;
        yield return new SubmitOrderRequest(OrderType.Market, security.Type, security.Symbol, quantity, 0, 0,
            security.LocalTime.ConvertToUtc(security.Exchange.TimeZone), "Margin Call", DefaultOrderProperties?.Clone());
    }

    /// <summary>The orders a margin call would place now, none when there is no need for one.</summary>
    /// <param name="issueMarginCallWarning">
    /// Whether the user should be warned: margin remains but no more than 5 % of equity, or there are orders.
    /// </param>
    public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning)
    {
        issueMarginCallWarning = false;
        var orders = new List<SubmitOrderRequest>();
        var used = Portfolio.TotalMarginUsed;
        if (used <= 0) return orders;

        var equity = Portfolio.TotalPortfolioValue;
        var remaining = Portfolio.GetMarginRemaining(equity);
        if (remaining > 0)
        {
            issueMarginCallWarning = remaining <= equity * WarningFraction;
            return orders;
        }

        if (used > equity * (1 + _marginBuffer))
        {
            foreach (var security in Portfolio.Securities.All)
            {
                if (!security.Invested) continue;
                foreach (var order in GenerateMarginCallOrders(new MarginCallOrdersParameters(security, equity, used)))
                {
                    if (order.Quantity != 0) orders.Add(order);
                }
            }
        }
        issueMarginCallWarning = orders.Count > 0;
        return orders;
    }
}
