using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>
/// Which leg an order of Lean belongs to in hedge mode. Lean has one position of a contract and no word for it, so the order's tag says it,
/// as the venue's API does in a field of its own.
/// </summary>
internal sealed class OrderLegs
{
    private readonly Dictionary<int, PositionSide> _known = [];

    /// <summary>
    /// The leg of an order: that of its tag, else the only one that it can mean: it opens the leg of its direction, or closes of the other
    /// one
    /// at most what is open, whichever of the two no open leg contradicts. Null where both could be meant.
    /// </summary>
    public PositionSide? Of(MarginAccount account, string name, Order order)
    {
        // An update may give the order another tag.
        if (_known.TryGetValue(order.Id, out var known)) return known;
        var leg = (PositionSide?)(int?)HedgeTag.Read(order.Tag) ?? Infer(account, name, order.Quantity);
        if (leg is { } found && order.Id > 0) _known[order.Id] = found;
        return leg;
    }

    private static PositionSide? Infer(MarginAccount account, string name, decimal quantity)
    {
        var own = quantity > 0m ? PositionSide.Long : PositionSide.Short;
        var other = account.Position(name, own.Opposite());
        if (!other.IsOpen) return own;
        return account.Position(name, own).IsOpen || Math.Abs(quantity) > other.Size ? null : own.Opposite();
    }
}
