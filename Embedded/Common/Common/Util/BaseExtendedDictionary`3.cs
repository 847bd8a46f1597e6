using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect;

namespace Common.Util;

/// <summary>A dictionary over another one, whose members can be overridden.</summary>
public class BaseExtendedDictionary<TKey, TValue, TDictionary> : ExtendedDictionary<TKey, TValue>, IDictionary<TKey, TValue>
    where TDictionary : IDictionary<TKey, TValue>, new()
{
    public BaseExtendedDictionary()
        : this(new TDictionary())
    {
    }

    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : this()
    {
        foreach (var value in data) Dictionary[keySelector(value)] = value;
    }

    public BaseExtendedDictionary(TDictionary dictionary) => Dictionary = dictionary;

    public override int Count => Dictionary.Count;

    protected TDictionary Dictionary { get; }

    protected override IEnumerable<TKey> GetKeys => Keys;

    protected override IEnumerable<TValue> GetValues => Values;

    public override bool IsReadOnly => Dictionary.IsReadOnly;

    public override TValue this[TKey key]
    {
        get => Dictionary[key];
        set => Dictionary[key] = value;
    }

    public virtual ICollection<TKey> Keys => Dictionary.Keys;

    public virtual ICollection<TValue> Values => Dictionary.Values;

    public virtual void Add(KeyValuePair<TKey, TValue> item) => Dictionary.Add(item);

    public virtual void Add(TKey key, TValue value) => Dictionary.Add(key, value);

    public override void Clear() => Dictionary.Clear();

    public virtual bool Contains(KeyValuePair<TKey, TValue> item) => Dictionary.Contains(item);

    public override bool ContainsKey(TKey key) => Dictionary.ContainsKey(key);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => Dictionary.CopyTo(array, arrayIndex);

    public virtual IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Dictionary.GetEnumerator();

    public override IEnumerable<KeyValuePair<TKey, TValue>> GetItems() => Dictionary;

    public virtual bool Remove(KeyValuePair<TKey, TValue> item) => Dictionary.Remove(item);

    public override bool Remove(TKey key) => Dictionary.Remove(key);

    public override bool TryGetValue(TKey key, out TValue value) => Dictionary.TryGetValue(key, out value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
