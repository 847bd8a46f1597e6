using System;
using System.Collections.Generic;

namespace Common.Util;

public class ReadOnlyExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>, IReadOnlyDictionary<TKey, TValue>
{
    public ReadOnlyExtendedDictionary() => throw null;
    public ReadOnlyExtendedDictionary(IDictionary<TKey, TValue> dictionary) => throw null;
    public ReadOnlyExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector) => throw null;
    public override bool IsReadOnly => throw null;
    public override TValue this[TKey key] { get => throw null; set => throw null; }
    public new void Add(KeyValuePair<TKey, TValue> item) => throw null;
    public new void Add(TKey key, TValue value) => throw null;
    public override void Clear() => throw null;
    public new bool Remove(KeyValuePair<TKey, TValue> item) => throw null;
    public override bool Remove(TKey key) => throw null;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => throw null;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => throw null;
}
