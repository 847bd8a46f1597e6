using Backtests.Margin;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>
/// Orders of hedge mode (<see cref="VenueOptions.PositionMode"/>), where a contract has a long and a short leg. Quantities are positive.
/// With
/// a stop price the order is a stop, with a limit price a limit order, with both a stop-limit order, else a market order.
/// </summary>
public static class HedgeOrders
{
    /// <summary>Buys into the long leg.</summary>
    public static OrderTicket OpenLong(
        this QCAlgorithm algorithm, Symbol symbol, decimal quantity, decimal? limitPrice = null, decimal? stopPrice = null, string tag = "") =>
        Send(algorithm, symbol, HedgeLeg.Long, Positive(quantity), limitPrice, stopPrice, tag);

    /// <summary>Sells out of the long leg; at most what is open.</summary>
    public static OrderTicket CloseLong(
        this QCAlgorithm algorithm, Symbol symbol, decimal quantity, decimal? limitPrice = null, decimal? stopPrice = null, string tag = "") =>
        Send(algorithm, symbol, HedgeLeg.Long, -Positive(quantity), limitPrice, stopPrice, tag);

    /// <summary>Sells into the short leg.</summary>
    public static OrderTicket OpenShort(
        this QCAlgorithm algorithm, Symbol symbol, decimal quantity, decimal? limitPrice = null, decimal? stopPrice = null, string tag = "") =>
        Send(algorithm, symbol, HedgeLeg.Short, -Positive(quantity), limitPrice, stopPrice, tag);

    /// <summary>Buys back of the short leg; at most what is open.</summary>
    public static OrderTicket CloseShort(
        this QCAlgorithm algorithm, Symbol symbol, decimal quantity, decimal? limitPrice = null, decimal? stopPrice = null, string tag = "") =>
        Send(algorithm, symbol, HedgeLeg.Short, Positive(quantity), limitPrice, stopPrice, tag);

    /// <summary>Closes both legs of a contract at the market. Lean's own Liquidate knows the net position only.</summary>
    /// <returns>One ticket for each leg that was open.</returns>
    public static List<OrderTicket> CloseLegs(this QCAlgorithm algorithm, Symbol symbol, string tag = "")
    {
        var session = VenueSession.Of(algorithm) ?? throw new MarginException("CloseLegs: the algorithm uses no venue; call UseVenue first");
        List<OrderTicket> tickets = [];
        if (session.Position(symbol, HedgeLeg.Long).Size is var longs && longs > 0m) tickets.Add(algorithm.CloseLong(symbol, longs, tag: tag));
        if (session.Position(symbol, HedgeLeg.Short).Size is var shorts && shorts > 0m)
            tickets.Add(algorithm.CloseShort(symbol, shorts, tag: tag));
        return tickets;
    }

    private static OrderTicket Send(QCAlgorithm algorithm, Symbol symbol, HedgeLeg leg, decimal quantity, decimal? limitPrice,
        decimal? stopPrice, string text)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        if (VenueSession.Of(algorithm)?.Options.PositionMode != Margin.Accounts.PositionMode.Hedge)
            throw new MarginException($"{symbol.Value}: legs are traded in hedge mode only; set VenueOptions.PositionMode");
        var tag = HedgeTag.Of(leg, text);
        return (limitPrice, stopPrice) switch
        {
            ({ } limit, { } stop) => algorithm.StopLimitOrder(symbol, quantity, stop, limit, tag: tag),
            ({ } limit, null) => algorithm.LimitOrder(symbol, quantity, limit, tag: tag),
            (null, { } stop) => algorithm.StopMarketOrder(symbol, quantity, stop, tag: tag),
            _ => algorithm.MarketOrder(symbol, quantity, tag: tag),
        };
    }

    private static decimal Positive(decimal quantity) => quantity > 0m
        ? quantity
        : throw new MarginException(FormattableString.Invariant($"quantity {quantity} of a leg must be positive; the method's name says the direction"));
}
