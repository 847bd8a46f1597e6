using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Insights by symbol: those in force, and beside them all that there ever were.</summary>
public class InsightCollection : IEnumerable<Insight>
{
    private readonly Dictionary<Symbol, List<Insight>> _bySymbol = new();
    private readonly List<Insight> _all = new();
    private int _count;

    /// <summary>How many are kept by symbol.</summary>
    public int Count => _count;

    /// <summary>How many there ever were.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The insights of a symbol.</summary>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public List<Insight> this[Symbol symbol]
    {
        get => _bySymbol[symbol];
        set
        {
            Clear([symbol]);
            AddRange(value);
        }
    }

    /// <summary>Adds an insight.</summary>
    public void Add(Insight item)
    {
        if (!_bySymbol.TryGetValue(item.Symbol, out var insights)) _bySymbol[item.Symbol] = insights = new List<Insight>();
        insights.Add(item);
        _all.Add(item);
        _count++;
        TotalCount++;
        item.SetId(TotalCount);
    }

    /// <summary>Adds insights.</summary>
    public void AddRange(IEnumerable<Insight> insights)
    {
        foreach (var insight in insights) Add(insight);
    }

    /// <summary>Removes an insight from those kept by symbol.</summary>
    public bool Remove(Insight item)
    {
        if (!_bySymbol.TryGetValue(item.Symbol, out var insights) || !insights.Remove(item)) return false;
        if (insights.Count == 0) _bySymbol.Remove(item.Symbol);
        _count--;
        return true;
    }

    /// <summary>Removes the insights that the filter picks, from those kept by symbol and from all.</summary>
    public void RemoveInsights(Func<Insight, bool> filter)
    {
        foreach (var insight in _all.FindAll(item => filter(item))) Remove(insight);
        _all.RemoveAll(item => filter(item));
    }

    /// <summary>All there ever were and that the filter picks.</summary>
    public List<Insight> GetInsights(Func<Insight, bool> filter = null) => filter is null ? new List<Insight>(_all) : _all.FindAll(item =>
        filter(item));

    /// <summary>Removes the insights of the given symbols.</summary>
    public void Clear(Symbol[] symbols)
    {
        foreach (var symbol in symbols)
            if (_bySymbol.Remove(symbol, out var insights)) _count -= insights.Count;
    }

    /// <summary>True where it is kept by symbol.</summary>
    public bool Contains(Insight item) => _bySymbol.TryGetValue(item.Symbol, out var insights) && insights.Contains(item);

    /// <summary>True where the symbol has insights.</summary>
    public bool ContainsKey(Symbol symbol) => _bySymbol.ContainsKey(symbol);

    /// <summary>The insights of a symbol, where it has any.</summary>
    public bool TryGetValue(Symbol symbol, out List<Insight> insights) => _bySymbol.TryGetValue(symbol, out insights);

    /// <summary>The insights in force at a time.</summary>
    public ICollection<Insight> GetActiveInsights(DateTime utcTime)
    {
        var active = new List<Insight>();
        foreach (var insights in _bySymbol.Values)
            foreach (var insight in insights)
                if (insight.IsActive(utcTime)) active.Add(insight);
        return active;
    }

    /// <summary>True where a symbol has an insight in force at a time.</summary>
    public bool HasActiveInsights(Symbol symbol, DateTime utcTime)
    {
        if (!_bySymbol.TryGetValue(symbol, out var insights)) return false;
        foreach (var insight in insights)
            if (insight.IsActive(utcTime)) return true;
        return false;
    }

    /// <summary>Removes the insights that have ended by a time, and returns them.</summary>
    public ICollection<Insight> RemoveExpiredInsights(DateTime utcTime)
    {
        var expired = new List<Insight>();
        foreach (var insights in _bySymbol.Values)
            foreach (var insight in insights)
                if (insight.IsExpired(utcTime)) expired.Add(insight);
        foreach (var insight in expired) Remove(insight);
        return expired;
    }

    /// <summary>When the first of the insights kept by symbol ends, UTC; null where there is none.</summary>
    public DateTime? GetNextExpiryTime()
    {
        DateTime? next = null;
        foreach (var insights in _bySymbol.Values)
            foreach (var insight in insights)
                if (next is null || insight.CloseTimeUtc < next) next = insight.CloseTimeUtc;
        return next;
    }

    /// <summary>The insights kept by symbol.</summary>
    public IEnumerator<Insight> GetEnumerator()
    {
        foreach (var insights in _bySymbol.Values)
            foreach (var insight in insights)
                yield return insight;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
