using System.Collections.Generic;

namespace QuantConnect;

// BASES-DROPPED: QuantConnect.Interfaces.IExtendedDictionary<TKey, TValue>
public abstract class ExtendedDictionary<TKey, TValue>
{
    protected ExtendedDictionary() => throw null;
    public abstract int Count { get; }
    protected abstract IEnumerable<TKey> GetKeys { get; }
    protected abstract IEnumerable<TValue> GetValues { get; }
    public virtual bool IsReadOnly => throw null;
    public abstract TValue this[TKey key] { get; set; }
    protected void CheckForImplicitlyCreatedSymbol(Symbol symbol) => throw null;
    public virtual void Clear() => throw null;
    public virtual bool ContainsKey(TKey key) => throw null;
    public abstract IEnumerable<KeyValuePair<TKey, TValue>> GetItems();
    public virtual bool Remove(TKey key) => throw null;
    public abstract bool TryGetValue(TKey key, out TValue value);
    public void clear() => throw null;
    public TValue get(TKey key) => throw null;
    public TValue get(TKey key, TValue default_value) => throw null;
    public TValue pop(TKey key) => throw null;
    public TValue pop(TKey key, TValue default_value) => throw null;
    public TValue setdefault(TKey key) => throw null;
    public TValue setdefault(TKey key, TValue default_value) => throw null;
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.copy() : Python.Runtime.PyDict   <- Python.Runtime.PyDict
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.fromkeys(TKey[] sequence) : Python.Runtime.PyDict   <- Python.Runtime.PyDict
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.fromkeys(TKey[] sequence, TValue value) : Python.Runtime.PyDict   <- Python.Runtime.PyDict
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.items() : Python.Runtime.PyList   <- Python.Runtime.PyList
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.keys() : Python.Runtime.PyList   <- Python.Runtime.PyList
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.popitem() : Python.Runtime.PyTuple   <- Python.Runtime.PyTuple
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.update(Python.Runtime.PyObject other) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.ExtendedDictionary<TKey, TValue>.values() : Python.Runtime.PyList   <- Python.Runtime.PyList
}
