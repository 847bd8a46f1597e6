using QuantConnect.Orders;

namespace Backtests.Engine.Orders;

/// <summary>Every order of a run and its ticket, by id; ids rise from 1 without gaps in the order of submission.</summary>
internal sealed class OrderBook
{
    private readonly List<Entry?> _entries = [null];
    private readonly SortedList<int, Entry> _open = [];

    /// <summary>How many orders were submitted.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the ticket of a new order.</summary>
    public void Add(OrderTicket ticket)
    {
        while (_entries.Count <= ticket.OrderId)
        {
            _entries.Add(null);
        }

        _entries[ticket.OrderId] = new Entry(ticket);
        Count++;
    }

    /// <summary>The order and ticket with that id; null where there is none.</summary>
    public Entry? Find(int id) => id > 0 && id < _entries.Count ? _entries[id] : null;

    /// <summary>Those that are neither filled, canceled nor invalid, by id.</summary>
    public IList<Entry> Open() => _open.Values;

    /// <summary>Notes that an order is open.</summary>
    public void Opened(Entry entry) => _open[entry.Ticket.OrderId] = entry;

    /// <summary>Notes that an order is filled, canceled or invalid.</summary>
    public void Closed(Entry entry) => _open.Remove(entry.Ticket.OrderId);

    /// <summary>All of them, by id.</summary>
    public IEnumerable<Entry> All()
    {
        for (var i = 1; i < _entries.Count; i++)
        {
            if (_entries[i] is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>One order.</summary>
    public sealed class Entry(OrderTicket ticket)
    {
        /// <summary>What the algorithm holds.</summary>
        public OrderTicket Ticket { get; } = ticket;

        /// <summary>The order, once its submission was processed.</summary>
        public Order? Order { get; set; }

        /// <summary>How many events the order has had; the next event's id is one more.</summary>
        public int Events { get; set; }
    }
}
