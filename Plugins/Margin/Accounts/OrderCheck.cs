using System.Globalization;

namespace Backtests.Margin.Accounts;

/// <summary>
/// The venue's check of an order before it is taken: chosen leverage, tier cap, position limit and gross leverage, each at the resulting
/// position. What only reduces a position always passes.
/// </summary>
public static class OrderCheck
{
    /// <summary>Checks an order against the account as it stands.</summary>
    /// <param name="account">The account; its marks must be up to date.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="quantity">Signed quantity in contracts; not zero.</param>
    /// <param name="price">Limit price, or the price a market order is expected to get; positive.</param>
    /// <param name="limits">Limits beyond the venue's tiers.</param>
    /// <param name="feeRate">Fee to set aside, as a fraction of the notional.</param>
    public static OrderDecision Decide(
        MarginAccount account, string symbol, decimal quantity, decimal price, LeverageLimits limits, decimal feeRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        var position = account.Position(symbol);
        var opposite = position.Quantity * quantity < 0m;
        if (opposite && Math.Abs(quantity) <= position.Size) return new OrderDecision(OrderLimit.None, position.Size, "");

        var closing = 0m;
        if (opposite)
        {
            closing = position.Size;
            account = account.Clone();
            account.Fill(default, symbol, -position.Quantity, price, position.Contract.Notional(closing, price) * feeRate);
            position = account.Position(symbol);
        }

        var side = quantity > 0m ? PositionSide.Long : PositionSide.Short;
        var opening = Math.Abs(quantity) - closing;
        var (limit, largest) = Tightest(account, position, side, price, limits, feeRate);
        if (opening <= largest) return new OrderDecision(OrderLimit.None, closing + largest, "");

        var terms = account.Terms(symbol);
        var passes = closing + terms.StepDown(largest);
        return new OrderDecision(limit, passes, Explain(account, position, limit, limits, opening, price)
            + $"; the largest quantity that passes is {Text(passes)}");
    }

    private static (OrderLimit Limit, decimal Largest) Tightest(
        MarginAccount account, MarginPosition position, PositionSide side, decimal price, LeverageLimits limits, decimal feeRate)
    {
        var tiers = account.Terms(position.Symbol).Tiers;
        if (position.Leverage > tiers.MaxLeverage) return (OrderLimit.LeverageCap, 0m);

        var mark = position.Mark > 0m ? position.Mark : price;
        var contract = account.Terms(position.Symbol).Contract;
        var value = contract.DearerPrice(mark, price);
        var available = account.AvailableBalance();
        var costOfOne = OrderCost.Of(contract, side, 1m, price, mark, mark, position.Leverage) + contract.Notional(1m, price) * feeRate;
        var (limit, largest) = (OrderLimit.AvailableMargin, available > 0m ? available / costOfOne : 0m);

        Narrow(OrderLimit.RiskTier, MaximumNotional.For(tiers, position.Leverage));
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
            var room = Math.Max(0m, contract.Quantity(notional.Value, value) - position.Size);
            if (room < largest) (limit, largest) = (kind, room);
        }
    }

    private static string Explain(
        MarginAccount account, MarginPosition position, OrderLimit limit, LeverageLimits limits, decimal opening, decimal price)
    {
        var tiers = account.Terms(position.Symbol).Tiers;
        var contract = account.Terms(position.Symbol).Contract;
        var dearer = position.Mark > 0m ? contract.DearerPrice(position.Mark, price) : price;
        var notional = contract.Notional(position.Size + opening, dearer);
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
