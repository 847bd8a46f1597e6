using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>Trading towards a target: a share of the portfolio, or nothing.</summary>
public partial class QCAlgorithm
{
    /// <inheritdoc cref="SetHoldings(Symbol, decimal, bool, bool, string, IOrderProperties)"/>
    public List<OrderTicket> SetHoldings(Symbol symbol, double percentage, bool liquidateExistingHoldings = false,
        bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) =>
        SetHoldings(symbol, percentage.SafeDecimalCast(), liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="SetHoldings(Symbol, decimal, bool, bool, string, IOrderProperties)"/>
    public List<OrderTicket> SetHoldings(Symbol symbol, float percentage, bool liquidateExistingHoldings = false,
        bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) =>
        SetHoldings(symbol, (decimal)percentage, liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="SetHoldings(Symbol, decimal, bool, bool, string, IOrderProperties)"/>
    public List<OrderTicket> SetHoldings(Symbol symbol, int percentage, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string tag = null, IOrderProperties orderProperties = null) =>
        SetHoldings(symbol, (decimal)percentage, liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <summary>Trades so that the position is worth the given multiple of the portfolio, less the part that is kept free and the
    /// fee.</summary>
    /// <param name="symbol">What to hold.</param>
    /// <param name="percentage">Signed fraction of the portfolio's value, whatever the leverage: 1 aims at a notional equal to the
    /// portfolio.</param>
    /// <param name="liquidateExistingHoldings">True to close all other positions first.</param>
    /// <param name="asynchronous">False to have the fills on return.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    /// <returns>The tickets of all orders placed.</returns>
    public List<OrderTicket> SetHoldings(Symbol symbol, decimal percentage, bool liquidateExistingHoldings = false,
        bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null)
    {
        var quantity = CalculateOrderQuantity(symbol, percentage);
        var tickets = new List<OrderTicket>();
        if (liquidateExistingHoldings) tickets.AddRange(Liquidate(HeldSymbolsExcept([symbol]), asynchronous, tag, orderProperties));
        TradeTowardsTarget(tickets, symbol, quantity, asynchronous, tag, orderProperties);
        return tickets;
    }

    /// <summary>Trades towards several targets, what frees margin first.</summary>
    /// <param name="targets">Targets whose quantity is a signed fraction of the portfolio's value.</param>
    /// <param name="liquidateExistingHoldings">True to close all other positions first.</param>
    /// <param name="asynchronous">False to have the fills on return.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    /// <returns>The tickets of all orders placed.</returns>
    public List<OrderTicket> SetHoldings(List<PortfolioTarget> targets, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string tag = null, IOrderProperties orderProperties = null)
    {
        var tickets = new List<OrderTicket>();
        if (liquidateExistingHoldings)
            tickets.AddRange(Liquidate(HeldSymbolsExcept(targets.Select(target => target.Symbol)), asynchronous, tag, orderProperties));

        var deltas = new List<IPortfolioTarget>(targets.Count);
        foreach (var target in targets) deltas.Add(new PortfolioTarget(target.Symbol, CalculateOrderQuantity(target.Symbol,
            target.Quantity)));
        foreach (var delta in MarginImpact.Order(deltas, Securities, Transactions, targetIsDelta: true))
            TradeTowardsTarget(tickets, delta.Symbol, delta.Quantity, asynchronous, tag, orderProperties);
        return tickets;
    }

    /// <inheritdoc cref="CalculateOrderQuantity(Symbol, decimal)"/>
    public decimal CalculateOrderQuantity(Symbol symbol, double target) => CalculateOrderQuantity(symbol, target.SafeDecimalCast());

    /// <summary>The signed quantity to trade now so that the position reaches a share of the portfolio.</summary>
    /// <param name="symbol">What to hold.</param>
    /// <param name="target">Signed fraction of the portfolio's value.</param>
    /// <returns>A multiple of the lot; 0 where nothing is to be done or it cannot be computed, which is reported as an error.</returns>
    public decimal CalculateOrderQuantity(Symbol symbol, decimal target) => TargetQuantity(symbol, target,
        returnDelta: true)?.Quantity ?? 0m;

    /// <summary>Closes all positions, or that of one symbol, and cancels the open orders.</summary>
    /// <param name="symbol">Null for all.</param>
    /// <param name="asynchronous">False to have the fills on return.</param>
    /// <param name="tag">Note on the closing and on the cancelled orders; "Liquidated" by default.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    /// <returns>The tickets of the closing orders.</returns>
    public List<OrderTicket> Liquidate(Symbol symbol = null, bool asynchronous = false, string tag = null,
        IOrderProperties orderProperties = null)
    {
        if (symbol is not null) return Liquidate(Securities.ContainsKey(symbol) ? [symbol] : Array.Empty<Symbol>(), asynchronous, tag,
            orderProperties);
        return Liquidate(Securities.Keys.OrderBy(key => key.Value, StringComparer.Ordinal).ToList(), asynchronous, tag, orderProperties);
    }

    /// <summary>Closes the positions of the given symbols and cancels their open orders.</summary>
    /// <inheritdoc cref="Liquidate(Symbol, bool, string, IOrderProperties)"/>
    public List<OrderTicket> Liquidate(IEnumerable<Symbol> symbols, bool asynchronous = false, string tag = null,
        IOrderProperties orderProperties = null)
    {
        var tickets = new List<OrderTicket>();
        if (!Settings.LiquidateEnabled)
        {
            Debug("Liquidate() is currently disabled by settings. To re-enable please set 'Settings.LiquidateEnabled' to true");
            return tickets;
        }

        tag ??= "Liquidated";
        foreach (var symbol in symbols)
        {
            var held = Portfolio[symbol].Quantity;
            var orders = Transactions.GetOpenOrders(symbol);
            // What is already on its way to close the position must not close it twice.
            if (held != 0m && orders is [{ Type: OrderType.Market } closing] && closing.Quantity == -held) continue;

            var comingFromMarketOrders = 0m;
            foreach (var order in orders)
            {
                if (order.Type == OrderType.Market)
                    comingFromMarketOrders += Transactions.GetOrderTicket(order.Id)?.QuantityRemaining ?? 0m;
                else Transactions.CancelOrder(order.Id, tag);
            }

            var quantity = -held - comingFromMarketOrders;
            if (quantity != 0m) tickets.Add(MarketOrder(symbol, quantity, asynchronous, tag, orderProperties));
        }
        return tickets;
    }

    /// <summary>The target of one symbol as a share of the portfolio, in units; null where it cannot be computed, which is reported as an
    /// error.</summary>
    internal PortfolioTarget TargetQuantity(Symbol symbol, decimal percent, bool returnDelta, string tag = "")
    {
        var magnitude = Math.Abs(percent);
        var highest = Settings.MaxAbsolutePortfolioTargetPercentage;
        var lowest = Settings.MinAbsolutePortfolioTargetPercentage;
        if (magnitude > highest || magnitude != 0m && magnitude < lowest)
        {
            Error(string.Create(CultureInfo.InvariantCulture,
                $"The portfolio target percent: {percent}, does not comply with the current " +
                $"'Algorithm.Settings' 'MaxAbsolutePortfolioTargetPercentage': {highest} or 'MinAbsolutePortfolioTargetPercentage': " +
                $"{lowest}. Skipping"));
            return null;
        }
        if (!Securities.TryGetValue(symbol, out var security))
        {
            Error($"{symbol} not found in portfolio. Request this data when initializing the algorithm.");
            return null;
        }
        if (security.Price == 0m)
        {
            Error(symbol.GetZeroPriceMessage());
            return null;
        }

        var adjusted = percent * Portfolio.TotalPortfolioValueLessFreeBuffer / Portfolio.TotalPortfolioValue;
        var targetMargin = adjusted / security.BuyingPowerModel.GetLeverage(security);
        var result = security.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(
            Portfolio, security, targetMargin, Settings.MinimumOrderMarginPortfolioPercentage);
        if (result.IsError)
        {
            Error($"Unable to compute order quantity of {symbol}. Reason: {result.Reason} Returning null.");
            return null;
        }
        return new PortfolioTarget(symbol, returnDelta ? result.Quantity : result.Quantity + security.Holdings.Quantity, tag);
    }

    private void TradeTowardsTarget(List<OrderTicket> tickets, Symbol symbol, decimal quantity, bool asynchronous, string tag,
        IOrderProperties orderProperties)
    {
        if (quantity == 0m) return;
        // Market orders rest while a market's data is missing; what they will bring is not ordered twice.
        quantity -= Transactions.GetOpenOrdersRemainingQuantity(ticket => ticket.Symbol == symbol && ticket.OrderType == OrderType.Market);
        if (quantity != 0m) tickets.Add(MarketOrder(symbol, quantity, asynchronous, tag ?? string.Empty, orderProperties));
    }

    private List<Symbol> HeldSymbolsExcept(IEnumerable<Symbol> kept)
    {
        var keep = new HashSet<Symbol>(kept);
        return Portfolio.Keys.Where(symbol => !keep.Contains(symbol) && Portfolio[symbol].AbsoluteQuantity > 0m)
            .OrderBy(symbol => symbol.Value, StringComparer.Ordinal).ToList();
    }
}
