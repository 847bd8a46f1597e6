using System;
using System.Collections.Generic;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework;

public static class NotifiedSecurityChanges
{
    public static void Update(SecurityChanges changes, Action<Security> add, Action<Security> remove) => throw null;
    public static void UpdateCollection(ICollection<Security> securities, SecurityChanges changes) => throw null;
    public static void UpdateCollection<TValue>(ICollection<TValue> securities, SecurityChanges changes, Func<Security, TValue> valueFactory) => throw null;
    public static void UpdateDictionary<TKey, TValue>(IDictionary<TKey, TValue> dictionary, SecurityChanges changes, Func<Security, TKey> keyFactory, Func<Security, TValue> valueFactory) => throw null;
    public static void UpdateDictionary<TValue>(IDictionary<Security, TValue> dictionary, SecurityChanges changes, Func<Security, TValue> valueFactory) => throw null;
    public static void UpdateDictionary<TValue>(IDictionary<Symbol, TValue> dictionary, SecurityChanges changes, Func<Security, TValue> valueFactory) => throw null;
}
