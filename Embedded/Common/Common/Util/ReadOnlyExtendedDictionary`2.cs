using System;
using System.Collections.Generic;

namespace Common.Util;

/// <summary>A dictionary that can't be changed.</summary>
public class ReadOnlyExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
{
    public ReadOnlyExtendedDictionary()
    {
    }

    public ReadOnlyExtendedDictionary(IDictionary<TKey, TValue> dictionary)
        : base(dictionary)
    {
    }

    public ReadOnlyExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : base(data, keySelector)
    {
    }

    public override bool IsReadOnly => true;

    public override TValue this[TKey key]
    {
        get => base[key];
        set => throw ReadOnly();
    }

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    public new void Add(KeyValuePair<TKey, TValue> item) => throw ReadOnly();

    public new void Add(TKey key, TValue value) => throw ReadOnly();

    public override void Clear() => throw ReadOnly();

    public new bool Remove(KeyValuePair<TKey, TValue> item) => throw ReadOnly();

    public override bool Remove(TKey key) => throw ReadOnly();

    private static InvalidOperationException ReadOnly() => new("This dictionary is read-only.");
}
