using System;
using System.Collections.Generic;
using QuantConnect.Data.Market;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Appends a tick to those of its symbol.</summary>
    public static void Add(this Ticks dictionary, Symbol key, Tick tick)
    {
        if (!dictionary.TryGetValue(key, out var ticks)) dictionary[key] = ticks = new List<Tick>(1);
        ticks.Add(tick);
    }

    /// <summary>Appends an element to the collection under a key, which is made when absent.</summary>
    public static void Add<TKey, TElement, TCollection>(this IDictionary<TKey, TCollection> dictionary, TKey key, TElement element)
        where TCollection : ICollection<TElement>, new()
    {
        if (!dictionary.TryGetValue(key, out var collection)) dictionary[key] = collection = new TCollection();
        collection.Add(element);
    }
}
