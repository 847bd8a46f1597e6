using System.Globalization;
using Backtests.Margin.Liquidation;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>The forced orders that were handed to Lean: their price and fee are the venue's, not the market's. They are told by their
/// tag.</summary>
internal sealed class ForcedOrderBook
{
    private readonly Dictionary<string, ForcedFill> _pending = new(StringComparer.Ordinal);
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
    public ForcedFill? Find(Order order) =>
        _pending.Count > 0 && order.Tag is { Length: > 0 } tag ? _pending.GetValueOrDefault(tag) : null;

    /// <summary>Forgets a forced order that Lean has filled or refused.</summary>
    public bool Remove(string tag) => _pending.Remove(tag);
}
