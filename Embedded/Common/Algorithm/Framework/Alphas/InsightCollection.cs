using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class InsightCollection : IEnumerable<Insight>, IEnumerable
{
    public InsightCollection() => throw null;
    public int Count => throw null;
    public List<Insight> this[Symbol symbol] { get => throw null; set => throw null; }
    public int TotalCount => throw null;
    public void Add(Insight item) => throw null;
    public void AddRange(IEnumerable<Insight> insights) => throw null;
    public void Clear(Symbol[] symbols) => throw null;
    public bool Contains(Insight item) => throw null;
    public bool ContainsKey(Symbol symbol) => throw null;
    public ICollection<Insight> GetActiveInsights(DateTime utcTime) => throw null;
    public IEnumerator<Insight> GetEnumerator() => throw null;
    public List<Insight> GetInsights(Func<Insight, bool> filter = null) => throw null;
    public DateTime? GetNextExpiryTime() => throw null;
    public bool HasActiveInsights(Symbol symbol, DateTime utcTime) => throw null;
    public bool Remove(Insight item) => throw null;
    public ICollection<Insight> RemoveExpiredInsights(DateTime utcTime) => throw null;
    public void RemoveInsights(Func<Insight, bool> filter) => throw null;
    public bool TryGetValue(Symbol symbol, out List<Insight> insights) => throw null;
    // DROPPED M:QuantConnect.Algorithm.Framework.Alphas.InsightCollection.GetInsights(Python.Runtime.PyObject filter) : System.Collections.Generic.List<QuantConnect.Algorithm.Framework.Alphas.Insight>   <- Python.Runtime.PyObject
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
