using System;
using System.Collections.Generic;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework;

/// <summary>Keeps collections in step with the securities that deliver data.</summary>
public static class NotifiedSecurityChanges
{
    /// <summary>Adds what was added and removes what was removed.</summary>
    public static void UpdateCollection(ICollection<Security> securities, SecurityChanges changes) => Update(changes, securities.Add,
        removed => securities.Remove(removed));

    /// <summary>Adds what was added and removes what was removed, by a value of each security.</summary>
    public static void UpdateCollection<TValue>(ICollection<TValue> securities, SecurityChanges changes, Func<Security,
        TValue> valueFactory) =>
        Update(changes, added => securities.Add(valueFactory(added)), removed => securities.Remove(valueFactory(removed)));

    /// <summary>Adds what was added and removes what was removed, by security.</summary>
    public static void UpdateDictionary<TValue>(IDictionary<Security, TValue> dictionary, SecurityChanges changes, Func<Security,
        TValue> valueFactory) =>
        UpdateDictionary(dictionary, changes, security => security, valueFactory);

    /// <summary>Adds what was added and removes what was removed, by symbol.</summary>
    public static void UpdateDictionary<TValue>(IDictionary<Symbol, TValue> dictionary, SecurityChanges changes, Func<Security,
        TValue> valueFactory) =>
        UpdateDictionary(dictionary, changes, security => security.Symbol, valueFactory);

    /// <summary>Adds what was added and removes what was removed, disposing of values that ask for it.</summary>
    public static void UpdateDictionary<TKey, TValue>(IDictionary<TKey, TValue> dictionary, SecurityChanges changes, Func<Security,
        TKey> keyFactory, Func<Security, TValue> valueFactory) =>
        Update(changes,
            added => dictionary.Add(keyFactory(added), valueFactory(added)),
            removed =>
            {
                if (dictionary.Remove(keyFactory(removed), out var value)) (value as IDisposable)?.Dispose();
            });

    /// <summary>Calls one action for each added security, the other for each removed one.</summary>
    public static void Update(SecurityChanges changes, Action<Security> add, Action<Security> remove)
    {
        foreach (var added in changes.AddedSecurities) add(added);
        foreach (var removed in changes.RemovedSecurities) remove(removed);
    }
}
