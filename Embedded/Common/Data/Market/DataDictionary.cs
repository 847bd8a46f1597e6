using System;
using System.Collections.Generic;
using Common.Util;

namespace QuantConnect.Data.Market;

public class DataDictionary<T> : BaseExtendedDictionary<Symbol, T>
{
    public DataDictionary() => throw null;
    public DataDictionary(IEnumerable<T> data, Func<T, Symbol> keySelector) => throw null;
    public DataDictionary(DateTime time) => throw null;
    protected override IEnumerable<Symbol> GetKeys => throw null;
    protected override IEnumerable<T> GetValues => throw null;
    public override T this[Symbol symbol] { get => throw null; set => throw null; }
    public override ICollection<Symbol> Keys => throw null;
    public DateTime Time { get => throw null; set => throw null; }
    public override ICollection<T> Values => throw null;
    public override void Add(Symbol key, T value) => throw null;
    public override void Add(KeyValuePair<Symbol, T> item) => throw null;
    public override void Clear() => throw null;
    public override IEnumerator<KeyValuePair<Symbol, T>> GetEnumerator() => throw null;
    public override IEnumerable<KeyValuePair<Symbol, T>> GetItems() => throw null;
    public virtual T GetValue(Symbol key) => throw null;
    public override bool Remove(Symbol key) => throw null;
    public override bool Remove(KeyValuePair<Symbol, T> item) => throw null;
}
