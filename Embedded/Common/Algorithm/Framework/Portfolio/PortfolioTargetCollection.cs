using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The last target of each symbol.</summary>
public class PortfolioTargetCollection : ICollection<IPortfolioTarget>, IDictionary<Symbol, IPortfolioTarget>
{
    private readonly Dictionary<Symbol, IPortfolioTarget> _targets = new();

    /// <summary>How many symbols have a target.</summary>
    public int Count => _targets.Count;

    /// <summary>True where there is no target.</summary>
    public bool IsEmpty => _targets.Count == 0;

    /// <summary>Always false.</summary>
    public bool IsReadOnly => false;

    /// <summary>The symbols that have a target.</summary>
    public ICollection<Symbol> Keys => _targets.Keys;

    /// <summary>The targets.</summary>
    public ICollection<IPortfolioTarget> Values => _targets.Values;

    /// <summary>The target of a symbol.</summary>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public IPortfolioTarget this[Symbol symbol]
    {
        get => _targets[symbol];
        set => _targets[symbol] = value;
    }

    /// <summary>Sets the target of its symbol; null is left out.</summary>
    public void Add(IPortfolioTarget target)
    {
        if (target is not null) _targets[target.Symbol] = target;
    }

    /// <summary>Sets the target of its symbol; null is left out.</summary>
    public void Add(KeyValuePair<Symbol, IPortfolioTarget> target) => Add(target.Value);

    /// <summary>Sets the target of its symbol; null is left out.</summary>
    public void Add(Symbol symbol, IPortfolioTarget target) => Add(target);

    /// <summary>Sets the targets of their symbols.</summary>
    public void AddRange(IEnumerable<IPortfolioTarget> targets)
    {
        foreach (var target in targets) Add(target);
    }

    /// <summary>Sets the targets of their symbols.</summary>
    public void AddRange(IPortfolioTarget[] targets)
    {
        foreach (var target in targets) Add(target);
    }

    /// <summary>Forgets all targets.</summary>
    public void Clear() => _targets.Clear();

    /// <summary>True where the symbol's target is this one.</summary>
    public bool Contains(IPortfolioTarget target) => target is not null && _targets.TryGetValue(target.Symbol, out var existing)
        && existing == target;

    /// <summary>True where the symbol's target is this one.</summary>
    public bool Contains(KeyValuePair<Symbol, IPortfolioTarget> target) => Contains(target.Value);

    /// <summary>True where the symbol has a target.</summary>
    public bool ContainsKey(Symbol symbol) => _targets.ContainsKey(symbol);

    /// <summary>Copies the targets.</summary>
    public void CopyTo(IPortfolioTarget[] array, int arrayIndex) => _targets.Values.CopyTo(array, arrayIndex);

    /// <summary>Copies the targets with their symbols.</summary>
    public void CopyTo(KeyValuePair<Symbol, IPortfolioTarget>[] array, int arrayIndex)
    {
        foreach (var pair in _targets) array[arrayIndex++] = pair;
    }

    /// <summary>Forgets the target of a symbol.</summary>
    public bool Remove(Symbol symbol) => _targets.Remove(symbol);

    /// <summary>Forgets a target, where it is its symbol's.</summary>
    public bool Remove(IPortfolioTarget target) => Contains(target) && _targets.Remove(target.Symbol);

    /// <summary>Forgets a target, where it is its symbol's.</summary>
    public bool Remove(KeyValuePair<Symbol, IPortfolioTarget> target) => Remove(target.Value);

    /// <summary>The target of a symbol, where it has one.</summary>
    public bool TryGetValue(Symbol symbol, out IPortfolioTarget target) => _targets.TryGetValue(symbol, out target);

    /// <summary>The targets.</summary>
    public IEnumerator<IPortfolioTarget> GetEnumerator() => _targets.Values.GetEnumerator();

    IEnumerator<KeyValuePair<Symbol, IPortfolioTarget>> IEnumerable<KeyValuePair<Symbol, IPortfolioTarget>>.GetEnumerator() =>
        _targets.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
