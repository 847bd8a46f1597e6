using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Indicators;

public class RollingWindow<T> : IReadOnlyWindow<T>, IEnumerable<T>, IEnumerable
{
    internal RollingWindow() => throw null; // STUB: goes when the real constructors chain
    public RollingWindow(int size) => throw null;
    public int Count => throw null;
    public bool IsReady => throw null;
    public T this[int i] { get => throw null; set => throw null; }
    public T MostRecentlyRemoved => throw null;
    public int Samples => throw null;
    public virtual int Size { get => throw null; set => throw null; }
    public void Add(T item) => throw null;
    public IEnumerator<T> GetEnumerator() => throw null;
    public virtual void Reset() => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
