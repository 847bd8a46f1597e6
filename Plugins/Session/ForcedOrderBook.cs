using System.Globalization;
using Backtests.Margin.Liquidation;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>The forced orders that were handed to Lean: their price and fee are the venue's, not the market's. They are told by their
/// tag.</summary>
internal sealed class ForcedOrderBook
{
    private readonly Dictionary<string, ForcedFill> _pending = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _tags = [];
    private int _count;

    /// <summary>Whether Lean has not filled all of them yet.</summary>
    public bool HasPending => _pending.Count > 0;

    /// <summary>Registers a forced fill and gives the tag that its order must carry.</summary>
    public string Add(ForcedFill fill)
    {
        _count++;
        var tag = string.Create(
            CultureInfo.InvariantCulture, $"Liquidation: {fill.Step} {_count} of {fill.Symbol} at {fill.Price:0.########}");
        _pending.Add(tag, fill);
        return tag;
    }

    /// <summary>The forced fill behind an order; null for the user's own orders and for those that were filled.</summary>
    public ForcedFill? Find(Order order)
    {
        if (_pending.Count == 0 || order.Tag is not { Length: > 0 } tag || !_pending.TryGetValue(tag, out var fill)) return null;
        _tags[order.Id] = tag;
        return fill;
    }

    /// <summary>Forgets a forced order that Lean has filled; false for the user's own orders.</summary>
    public bool Fill(int orderId) => _tags.Remove(orderId, out var tag) && _pending.Remove(tag);

    /// <summary>Forgets a forced order that Lean has refused.</summary>
    public void Drop(string tag) => _pending.Remove(tag);
}
