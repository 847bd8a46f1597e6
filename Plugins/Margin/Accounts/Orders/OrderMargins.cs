namespace Backtests.Margin.Accounts;

/// <summary>
/// What resting orders hold back of the available balance: the initial margin by which they raise that of the position, and the loss that
/// each would show at once. Amounts are in the settlement currency.
/// </summary>
/// <remarks>
/// Source: Binance, "How to calculate the margin requirement on Binance Futures trading": one-way
/// <c>max(|position + buys|, |position - sells|) / leverage</c> with the position at the mark, signed, and orders at their limits; in hedge
/// mode
/// the same for each leg. Example there: a long worth 10,000, a buy of 1,900, a sell of 2,200, 2x: max(11,900, 7,800) / 2 = 5,950, of which
/// 5,000 belong to the position and 950 to the orders.
/// </remarks>
public static class OrderMargins
{
    /// <summary>Margin held by all resting orders.</summary>
    public static decimal Of(MarginAccount account) => Sum(account, null);

    /// <summary>Margin held by the resting orders of contracts in one margin mode.</summary>
    public static decimal Of(MarginAccount account, MarginMode mode) => account.Orders.Count == 0 ? 0m : Sum(account, mode);

    /// <summary>Margin held by the resting orders of one position: of the contract in one-way mode, of the leg in hedge mode.</summary>
    public static decimal Of(MarginAccount account, MarginPosition position)
    {
        var (buys, sells, openLoss, own) = (0m, 0m, 0m, 0m);
        foreach (var order in account.Orders.List)
        {
            if (order.IsReduceOnly || order.Symbol != position.Symbol || order.Leg != position.Leg) continue;
            var contract = account.Terms(order.Symbol).Contract;
            var (side, size) = (order.Quantity > 0m ? PositionSide.Long : PositionSide.Short, Math.Abs(order.Quantity));
            var value = contract.Notional(size, order.Price);
            if (side == PositionSide.Long) buys += value;
            else sells += value;
            if (order.Leg is { } leg && leg != side) continue;
            own += value;
            if (position.Mark > 0m) openLoss += OrderCost.OpenLoss(contract, side, size, order.Price, position.Mark);
        }
        if (buys == 0m && sells == 0m) return 0m;
        var raised = account.Rules.OrderNetting == OrderNetting.EachOrder ? own : Larger(position, buys, sells) - position.Notional;
        return InitialMargin.Of(raised, position.Leverage) + openLoss;
    }

    /// <summary>
    /// Notional by which orders in one direction may grow before the position's orders hold more margin: what the orders of the other side
    /// hold already, and what there is still to close. 0 without resting orders.
    /// </summary>
    internal static decimal Free(MarginAccount account, MarginPosition position, PositionSide side)
    {
        if (account.Orders.Count == 0 || account.Rules.OrderNetting == OrderNetting.EachOrder || position.Leg is not null) return 0m;
        var (buys, sells) = (0m, 0m);
        foreach (var order in account.Orders.List)
        {
            if (order.IsReduceOnly || order.Symbol != position.Symbol) continue;
            var value = account.Terms(order.Symbol).Contract.Notional(Math.Abs(order.Quantity), order.Price);
            if (order.Quantity > 0m) buys += value;
            else sells += value;
        }
        if (buys == 0m && sells == 0m) return 0m;
        var held = position.Side.Sign<decimal>() * position.Notional;
        var here = side == PositionSide.Long ? held + buys : sells - held;
        return Math.Max(0m, Larger(position, buys, sells) - here);
    }

    private static decimal Larger(MarginPosition position, decimal buys, decimal sells) =>
        OrderRequirement.Notional(position.Side.Sign<decimal>() * position.Notional, buys, sells);

    private static decimal Sum(MarginAccount account, MarginMode? mode)
    {
        var margin = 0m;
        // An order may be the first that the account hears of a contract.
        foreach (var order in account.Orders.List) account.Position(order.Symbol, order.Leg);
        foreach (var position in account.PositionList)
            if (mode is null || position.Mode == mode) margin += Of(account, position);
        return margin;
    }
}
