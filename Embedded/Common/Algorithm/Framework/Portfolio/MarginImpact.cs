using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>In which order targets are traded, and when they are reached.</summary>
internal static class MarginImpact
{
    /// <summary>
    /// What reduces a position comes first, so that it frees margin for the rest; then the larger order value first. Of several
    /// targets, those that are less than a lot away or cannot be traded are left out; a single one is passed on as it is.
    /// </summary>
    /// <param name="targets">Targets in units.</param>
    /// <param name="securities">Prices, lots and positions.</param>
    /// <param name="transactions">What is on its way.</param>
    /// <param name="targetIsDelta">True where the targets' quantities are what to trade, false where they are what to hold.</param>
    public static IEnumerable<IPortfolioTarget> Order(
        ICollection<IPortfolioTarget> targets, SecurityManager securities, SecurityTransactionManager transactions,
            bool targetIsDelta = false)
    {
        if (targets.Count < 2) return targets.ToArray();

        var ranked = new List<(IPortfolioTarget Target, bool Reduces, decimal Value)>(targets.Count);
        foreach (var target in targets)
        {
            var security = securities[target.Symbol];
            var existing = security.Holdings.Quantity + OpenQuantity(transactions, target.Symbol);
            var wanted = OrderSizing.AdjustByLotSize(security, target.Quantity);
            var delta = targetIsDelta ? wanted : wanted - existing;
            if (!security.HasData || !security.IsTradable || Math.Abs(delta) < security.SymbolProperties.LotSize) continue;

            var reduces = existing != 0m && Math.Abs(existing + delta) < Math.Abs(existing);
            ranked.Add((target, reduces, Math.Abs(delta * security.Price)));
        }
        return ranked.OrderByDescending(rank => rank.Reduces).ThenByDescending(rank => rank.Value).Select(rank => rank.Target).ToArray();
    }

    /// <summary>The signed quantity that a symbol's open orders have still to fill.</summary>
    public static decimal OpenQuantity(SecurityTransactionManager transactions, Symbol symbol)
    {
        var open = 0m;
        foreach (var ticket in transactions.GetOpenOrderTickets(symbol)) open += ticket.Quantity - ticket.QuantityFilled;
        return open;
    }

    /// <summary>Forgets the targets from which the position is less than a lot away.</summary>
    public static void ClearReached(PortfolioTargetCollection targets, SecurityManager securities)
    {
        foreach (var target in targets.Values.ToArray())
        {
            var security = securities[target.Symbol];
            if (Math.Abs(target.Quantity - security.Holdings.Quantity) < security.SymbolProperties.LotSize) targets.Remove(target.Symbol);
        }
    }
}
