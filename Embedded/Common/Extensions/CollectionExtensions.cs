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

    /// <summary>Cuts a sequence into lists of a length; the last one may be shorter.</summary>
    public static IEnumerable<List<T>> BatchBy<T>(this IEnumerable<T> enumerable, int batchSize)
    {
        List<T> batch = null;
        foreach (var item in enumerable)
        {
            batch ??= new List<T>(batchSize);
            batch.Add(item);
            if (batch.Count < batchSize) continue;
            yield return batch;
            batch = null;
        }
        if (batch is not null) yield return batch;
    }

    /// <summary>A hash of the list's elements.</summary>
    public static int GetListHashCode<T>(this IReadOnlyList<T> list)
    {
        var hash = 17;
        for (var i = 0; i < list.Count; i++) hash = unchecked(hash * 31 + (list[i]?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Whether the lists hold equal elements in the same order.</summary>
    public static bool ListEquals<T>(this IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        if (left.Count != right.Count) return false;
        for (var i = 0; i < left.Count; i++)
            if (!Equals(left[i], right[i])) return false;
        return true;
    }

    /// <summary>Moves an element to another place of the list.</summary>
    public static void Move<T>(this List<T> list, int oldIndex, int newIndex)
    {
        var item = list[oldIndex];
        list.RemoveAt(oldIndex);
        if (newIndex > oldIndex) newIndex--;
        list.Insert(newIndex, item);
    }

    /// <summary>From the second value on, its change over the one before as a fraction of that.</summary>
    public static SortedList<DateTime, decimal> PercentChange(this SortedList<DateTime, decimal> values)
    {
        var changes = new SortedList<DateTime, decimal>(values.Count);
        for (var i = 1; i < values.Count; i++)
        {
            var previous = values.Values[i - 1];
            if (previous != 0) changes[values.Keys[i]] = (values.Values[i] - previous) / previous;
        }
        return changes;
    }
}
