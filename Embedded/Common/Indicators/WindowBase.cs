using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Indicators;

public abstract class WindowBase<T> : IEnumerable<T>, IEnumerable
{
    protected WindowBase() => throw null;
    protected WindowBase(int windowSize) => throw null;
    public virtual T Current { get => throw null; protected set => throw null; }
    public static int DefaultWindowSize => throw null;
    public T this[int i] => throw null;
    public virtual T Previous => throw null;
    public virtual RollingWindow<T> Window => throw null;
    public IEnumerator<T> GetEnumerator() => throw null;
    protected void ResetWindow() => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
