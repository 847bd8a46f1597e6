namespace Backtests.Margin.Accounts;

/// <summary>The resting orders of an account, by the caller's identifiers. Not thread safe.</summary>
public sealed class RestingOrders
{
    private readonly List<RestingOrder> _orders = [];

    internal RestingOrders() { }

    internal RestingOrders(RestingOrders other) => _orders.AddRange(other._orders);

    /// <summary>How many there are.</summary>
    public int Count => _orders.Count;

    /// <summary>All of them, in the order of placement.</summary>
    public IReadOnlyList<RestingOrder> All => _orders;

    /// <summary>Places an order, or changes the one with the same identifier; one without a quantity is taken off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not positive.</exception>
    public void Place(in RestingOrder order)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(order.Price);
        var at = IndexOf(order.Id);
        if (order.Quantity == 0m)
        {
            if (at >= 0) _orders.RemoveAt(at);
        }
        else if (at >= 0) _orders[at] = order;
        else _orders.Add(order);
    }

    /// <summary>Takes an order off; false when it was not there.</summary>
    public bool Cancel(long id)
    {
        var at = IndexOf(id);
        if (at >= 0) _orders.RemoveAt(at);
        return at >= 0;
    }

    /// <summary>Takes off all orders of what a scope covers.</summary>
    public void Cancel(MarginAccount account, MarginScope scope) =>
        _orders.RemoveAll(order => scope.Covers(account.Position(order.Symbol, order.Leg)));

    /// <summary>Takes all orders off.</summary>
    public void Clear() => _orders.Clear();

    /// <summary>Whether the order is there.</summary>
    public bool Contains(long id) => IndexOf(id) >= 0;

    /// <summary>Whether the contract has any.</summary>
    public bool Any(string symbol)
    {
        foreach (var order in _orders)
            if (order.Symbol == symbol) return true;
        return false;
    }

    internal List<RestingOrder> List => _orders;

    private int IndexOf(long id)
    {
        for (var n = 0; n < _orders.Count; n++)
            if (_orders[n].Id == id) return n;
        return -1;
    }
}
