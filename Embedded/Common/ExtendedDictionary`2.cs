using System;
using System.Collections.Generic;

namespace QuantConnect;

/// <summary>What the dictionaries of this API have in common.</summary>
public abstract class ExtendedDictionary<TKey, TValue>
{
    /// <summary>How many entries there are.</summary>
    public abstract int Count { get; }

    protected abstract IEnumerable<TKey> GetKeys { get; }

    protected abstract IEnumerable<TValue> GetValues { get; }

    /// <summary>Whether entries can't be removed.</summary>
    public virtual bool IsReadOnly => false;

    public abstract TValue this[TKey key] { get; set; }

    /// <summary>Removes all entries.</summary>
    /// <exception cref="InvalidOperationException">This dictionary is read-only.</exception>
    public virtual void Clear() =>
        throw new InvalidOperationException($"{GetType().GetBetterTypeName()} is read-only: it can't be cleared.");

    public virtual bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public abstract IEnumerable<KeyValuePair<TKey, TValue>> GetItems();

    /// <summary>Removes an entry.</summary>
    /// <exception cref="InvalidOperationException">This dictionary is read-only.</exception>
    public virtual bool Remove(TKey key) =>
        throw new InvalidOperationException($"{GetType().GetBetterTypeName()} is read-only: nothing can be removed.");

    public abstract bool TryGetValue(TKey key, out TValue value);

    /// <summary>Says what is wrong with a symbol that was made of a bare ticker, which equals no security's.</summary>
    protected void CheckForImplicitlyCreatedSymbol(Symbol symbol)
    {
        if (symbol is not null && symbol.ID == new SecurityIdentifier(symbol.ID.Symbol, 0))
            throw new InvalidOperationException(
                $"The ticker '{symbol.ID.Symbol}' is not known here. Use the symbol that the security was added under, or add the security first.");
    }
}
