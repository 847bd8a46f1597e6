using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect;

namespace Common.Util;

public class BaseExtendedDictionary<TKey, TValue, TDictionary> : ExtendedDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IDictionary<TKey, TValue>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable where TDictionary: IDictionary<TKey, TValue>, new()
{
    public BaseExtendedDictionary() => throw null;
    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector) => throw null;
    public BaseExtendedDictionary(TDictionary dictionary) => throw null;
    public override int Count => throw null;
    protected TDictionary Dictionary => throw null;
    protected override IEnumerable<TKey> GetKeys => throw null;
    protected override IEnumerable<TValue> GetValues => throw null;
    public override bool IsReadOnly => throw null;
    public override TValue this[TKey key] { get => throw null; set => throw null; }
    public virtual ICollection<TKey> Keys => throw null;
    public virtual ICollection<TValue> Values => throw null;
    public virtual void Add(KeyValuePair<TKey, TValue> item) => throw null;
    public virtual void Add(TKey key, TValue value) => throw null;
    public override void Clear() => throw null;
    public virtual bool Contains(KeyValuePair<TKey, TValue> item) => throw null;
    public override bool ContainsKey(TKey key) => throw null;
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null;
    public virtual IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw null;
    public override IEnumerable<KeyValuePair<TKey, TValue>> GetItems() => throw null;
    public virtual bool Remove(KeyValuePair<TKey, TValue> item) => throw null;
    public override bool Remove(TKey key) => throw null;
    public override bool TryGetValue(TKey key, out TValue value) => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
