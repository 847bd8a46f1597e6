using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>
/// The orders of Lean that rest on the venue's book and hold margin there; those that only reduce hold none and are not among them. Lean
/// does not say when an order ends or changes, so that their
/// tickets are looked at whenever the margin is asked for.
/// </summary>
internal sealed class OrderBook
{
    private readonly List<Entry> _entries = [];
    private readonly HashSet<int> _ids = [];

    /// <summary>Whether an order was taken and rests: its margin is held, and it is not asked for a second time.</summary>
    public bool Contains(int orderId) => _ids.Contains(orderId);

    /// <summary>Puts an order that the venue has taken on the book.</summary>
    public void Add(MarginAccount account, OrderTicket ticket, string name, PositionSide? leg)
    {
        if (!_ids.Add(ticket.OrderId)) return;
        var entry = new Entry(ticket, name, leg);
        _entries.Add(entry);
        entry.Tell(account);
    }

    /// <summary>Takes off what was filled, cancelled or refused since, and tells the account what was changed.</summary>
    public void Sync(MarginAccount account)
    {
        for (var n = _entries.Count - 1; n >= 0; n--)
        {
            var entry = _entries[n];
            if (!entry.IsOpen)
            {
                account.Orders.Cancel(entry.Id);
                _ids.Remove(entry.Id);
                _entries.RemoveAt(n);
            }
            else if (entry.HasChanged) entry.Tell(account);
        }
    }

    private sealed class Entry(OrderTicket ticket, string name, PositionSide? leg)
    {
        private decimal _quantity;
        private decimal _price;

        public int Id => ticket.OrderId;

        // New: the check comes before the order is sent.
        public bool IsOpen => ticket.Status is OrderStatus.New or OrderStatus.Submitted or OrderStatus.UpdateSubmitted
            or OrderStatus.PartiallyFilled or OrderStatus.CancelPending or OrderStatus.None;

        public bool HasChanged => Remaining != _quantity || Limit != _price;

        private decimal Remaining => ticket.Quantity - ticket.QuantityFilled;

        private decimal Limit => ticket.Get(OrderField.LimitPrice);

        public void Tell(MarginAccount account)
        {
            (_quantity, _price) = (Remaining, Limit);
            account.Orders.Place(new RestingOrder(Id, name, _quantity, _price, Leg: leg));
        }
    }
}
