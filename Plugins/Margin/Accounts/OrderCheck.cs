using System.Globalization;

namespace Backtests.Margin.Accounts;

/// <summary>
/// The venue's check of an order before it is taken: chosen leverage, tier cap, position limit and gross leverage, each at the resulting
/// position. What only reduces a position always passes.
/// </summary>
public static class OrderCheck
{
    private const int Halvings = 60;

    /// <summary>Checks an order against the account as it stands.</summary>
    /// <param name="account">The account; its marks must be up to date.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="quantity">Signed quantity in contracts; not zero.</param>
    /// <param name="price">Limit price, or the price a market order is expected to get; positive.</param>
    /// <param name="limits">Limits beyond the venue's tiers.</param>
    /// <param name="feeRate">Fee to set aside, as a fraction of the notional.</param>
    /// <param name="leg">The leg in hedge mode, null in one-way mode.</param>
    /// <param name="orderId">
    /// The order's identifier in <see cref="MarginAccount.Orders"/> when it rests there already, so that it does not compete with itself.
    /// </param>
    public static OrderDecision Decide(
        MarginAccount account,
        string symbol,
        decimal quantity,
        decimal price,
        LeverageLimits limits,
        decimal feeRate,
        PositionSide? leg = null,
        long? orderId = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        if (orderId is { } id && account.Orders.Contains(id))
        {
            account = account.Clone();
            account.Orders.Cancel(id);
        }
        var position = account.Position(symbol, leg);
        var (side, size) = (quantity > 0m ? PositionSide.Long : PositionSide.Short, Math.Abs(quantity));
        if (leg is { } held && held != side) return CloseLeg(position, size);

        var opposite = position.Quantity * quantity < 0m;
        var resting = Resting(account, position, side);
        // What resting orders will close, this one cannot close too: it would open (Binance).
        var closing = opposite ? Math.Max(0m, position.Size - resting) : 0m;
        if (opposite && size <= closing) return new OrderDecision(OrderLimit.None, closing, "");
        var taken = opposite ? resting - position.Size : position.Size + resting;
        if (opposite && resting == 0m)
        {
            account = account.Clone();
            account.Fill(default, symbol, -position.Quantity, price, position.Contract.Notional(closing, price) * feeRate);
            (position, taken) = (account.Position(symbol), 0m);
        }
        else if (opposite) closing = 0m;

        var opening = size - closing;
        var (limit, largest) = Tightest(account, position, side, price, taken, limits, feeRate);
        if (opening <= largest) return new OrderDecision(OrderLimit.None, closing + largest, "");

        var terms = account.Terms(symbol);
        var passes = closing + terms.StepDown(largest);
        return new OrderDecision(limit, passes, Explain(account, position, limit, limits, taken, opening, price)
            + $"; the largest quantity that passes is {Text(passes)}");
    }

    private static OrderDecision CloseLeg(MarginPosition position, decimal size) => size <= position.Size
        ? new OrderDecision(OrderLimit.None, position.Size, "")
        : new OrderDecision(OrderLimit.LegSize, position.Size,
            $"{position.Symbol}: {Text(size)} would close more of the {(position.Side == PositionSide.Long ? "long" : "short")} leg than the "
            + $"{Text(position.Size)} that are open; the largest quantity that passes is {Text(position.Size)}");

    // What rests on the book in a direction, orders that can only close aside.
    private static decimal Resting(MarginAccount account, MarginPosition position, PositionSide side)
    {
        var size = 0m;
        foreach (var order in account.Orders.List)
            if (!order.IsReduceOnly && order.Symbol == position.Symbol && order.Leg == position.Leg
                && Math.Sign(order.Quantity) == (int)side) size += Math.Abs(order.Quantity);
        return size;
    }

    private static (OrderLimit Limit, decimal Largest) Tightest(MarginAccount account, MarginPosition position, PositionSide side,
        decimal price, decimal taken, LeverageLimits limits, decimal feeRate)
    {
        var terms = account.Terms(position.Symbol);
        var contract = terms.Contract;
        if (position.Leverage > terms.Tiers.MaxLeverage) return (OrderLimit.LeverageCap, 0m);

        var mark = position.Mark > 0m ? position.Mark : price;
        var value = contract.DearerPrice(mark, price);
        var (limit, largest) = (OrderLimit.AvailableMargin, ByMargin(account, position, terms, side, price, mark, feeRate));

        Narrow(OrderLimit.RiskTier, MaximumNotional.For(terms.TiersAt(value), position.Leverage));
        Narrow(OrderLimit.PositionLimit, limits.PositionNotional);
        if (limits.GrossLeverage is { } cap)
        {
            var room = Math.Max(0m, contract.Quantity(cap * account.Equity() - account.GrossNotional(), value));
            if (room < largest) (limit, largest) = (OrderLimit.GrossLeverage, room);
        }
        return (limit, largest);

        void Narrow(OrderLimit kind, decimal? notional)
        {
            if (notional is null) return;
            var room = Math.Max(0m, contract.Quantity(notional.Value, value) - taken);
            if (room < largest) (limit, largest) = (kind, room);
        }
    }

    private static decimal ByMargin(MarginAccount account, MarginPosition position, ContractTerms terms, PositionSide side, decimal price,
        decimal mark, decimal feeRate)
    {
        var available = account.FreeBalance();
        if (available < 0m) return 0m;
        var contract = terms.Contract;
        var fee = contract.Notional(1m, price) * feeRate;
        var costOfOne = OrderCost.Of(contract, side, 1m, price, mark, mark, position.Leverage) + fee;
        if (terms.ClosingFeeReserve != ClosingFeeReserve.None)
            costOfOne += ClosingReserves.OnOpening(
                terms, side.Sign<decimal>(), price, InitialMargin.Of(contract.Notional(1m, price), position.Leverage), position.Leverage);
        var free = OrderMargins.Free(account, position, side);
        if (free == 0m)
        {
            var largest = available / costOfOne;
            return terms.Tiers[0].RatePerUnit == 0m ? largest : BySize(account, position, terms, price, available, costOfOne, largest);
        }

        // Orders of the other side hold margin already, which this one shares: so far it costs its open loss and fee only.
        var shared = contract.Quantity(free, price);
        var costOfShared = OrderCost.OpenLoss(contract, side, 1m, price, mark) + fee;
        return costOfShared * shared > available ? available / costOfShared : shared + (available - costOfShared * shared) / costOfOne;
    }

    // The margin of one more unit grows with the size: the largest that passes is between nothing and what a constant margin would let
    // pass.
    private static decimal BySize(MarginAccount account, MarginPosition position, ContractTerms terms, decimal price, decimal available,
        decimal costOfOne, decimal largest)
    {
        var others = costOfOne - InitialMargin.Of(terms.Contract.Notional(1m, price), position.Leverage);
        var before = terms.InitialMargin(position.Size, price, position.Leverage);
        var (passes, fails) = (0m, largest);
        for (var n = 0; n < Halvings; n++)
        {
            var size = (passes + fails) / 2m;
            var needed = terms.InitialMargin(position.Size + size, price, position.Leverage) - before + others * size;
            if (needed <= available) passes = size;
            else fails = size;
        }
        return passes;
    }

    private static string Explain(
        MarginAccount account, MarginPosition position, OrderLimit limit, LeverageLimits limits, decimal taken, decimal opening, decimal price)
    {
        var contract = account.Terms(position.Symbol).Contract;
        var dearer = position.Mark > 0m ? contract.DearerPrice(position.Mark, price) : price;
        var tiers = account.Terms(position.Symbol).TiersAt(dearer);
        var notional = contract.Notional(taken + opening, dearer);
        return limit switch
        {
            OrderLimit.LeverageCap =>
                $"{position.Symbol}: leverage {Text(position.Leverage)} is above the venue's cap of {Text(tiers.MaxLeverage)}",
            OrderLimit.RiskTier =>
                $"{position.Symbol}: a notional of {Text(notional)} is above {Text(MaximumNotional.For(tiers, position.Leverage) ?? 0m)}, "
                + $"the most that the risk tiers allow at leverage {Text(position.Leverage)}",
            OrderLimit.PositionLimit =>
                $"{position.Symbol}: a notional of {Text(notional)} is above the position limit of {Text(limits.PositionNotional ?? 0m)}",
            OrderLimit.GrossLeverage =>
                $"{position.Symbol}: the notional of all positions would be {Text(account.GrossNotional() + contract.Notional(opening, price))}, above "
                + $"{Text(limits.GrossLeverage ?? 0m)} times the equity of {Text(account.Equity())}",
            _ =>
                $"{position.Symbol}: {Text(opening)} at {Text(price)} with leverage {Text(position.Leverage)} needs more margin than the "
                + $"{Text(account.AvailableBalance())} available",
        };
    }

    private static string Text(decimal value) => Math.Round(value, 8).ToString("0.########", CultureInfo.InvariantCulture);
}
