using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class PortfolioTargetCollection : ICollection<IPortfolioTarget>, ICollection<KeyValuePair<Symbol, IPortfolioTarget>>, IDictionary<Symbol, IPortfolioTarget>, IEnumerable<IPortfolioTarget>, IEnumerable<KeyValuePair<Symbol, IPortfolioTarget>>, IEnumerable
{
    public PortfolioTargetCollection() => throw null;
    public int Count => throw null;
    public bool IsEmpty => throw null;
    public bool IsReadOnly => throw null;
    public IPortfolioTarget this[Symbol symbol] { get => throw null; set => throw null; }
    public ICollection<Symbol> Keys => throw null;
    public ICollection<IPortfolioTarget> Values => throw null;
    public void Add(IPortfolioTarget target) => throw null;
    public void Add(Symbol symbol, IPortfolioTarget target) => throw null;
    public void Add(KeyValuePair<Symbol, IPortfolioTarget> target) => throw null;
    public void AddRange(IPortfolioTarget[] targets) => throw null;
    public void AddRange(IEnumerable<IPortfolioTarget> targets) => throw null;
    public void Clear() => throw null;
    public bool Contains(IPortfolioTarget target) => throw null;
    public bool Contains(KeyValuePair<Symbol, IPortfolioTarget> target) => throw null;
    public bool ContainsKey(Symbol symbol) => throw null;
    public void CopyTo(IPortfolioTarget[] array, int arrayIndex) => throw null;
    public void CopyTo(KeyValuePair<Symbol, IPortfolioTarget>[] array, int arrayIndex) => throw null;
    public IEnumerator<IPortfolioTarget> GetEnumerator() => throw null;
    public bool Remove(IPortfolioTarget target) => throw null;
    public bool Remove(Symbol symbol) => throw null;
    public bool Remove(KeyValuePair<Symbol, IPortfolioTarget> target) => throw null;
    public bool TryGetValue(Symbol symbol, out IPortfolioTarget target) => throw null;
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioTargetCollection.ClearFulfilled(QuantConnect.Interfaces.IAlgorithm algorithm) : System.Void   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioTargetCollection.OrderByMarginImpact(QuantConnect.Interfaces.IAlgorithm algorithm) : System.Collections.Generic.IEnumerable<QuantConnect.Algorithm   <- QuantConnect.Interfaces.IAlgorithm
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    IEnumerator<KeyValuePair<Symbol, IPortfolioTarget>> IEnumerable<KeyValuePair<Symbol, IPortfolioTarget>>.GetEnumerator() => throw null;
}
