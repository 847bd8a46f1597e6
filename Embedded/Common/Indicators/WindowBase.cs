using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Indicators;

/// <summary>Something that has a current value and remembers earlier ones.</summary>
public abstract class WindowBase<T> : IEnumerable<T>
{
    private readonly int _size;
    private RollingWindow<T> _window;

    protected WindowBase()
        : this(DefaultWindowSize)
    {
    }

    protected WindowBase(int windowSize) => _size = windowSize;

    /// <summary>The latest value.</summary>
    public virtual T Current
    {
        get => Window[0];
        protected set => Window.Add(value);
    }

    /// <summary>2: the latest value and the one before it.</summary>
    public static int DefaultWindowSize => 2;

    /// <summary>A value by its age.</summary>
    public T this[int i] => Window[i];

    /// <summary>The value before the latest; the type's default when there is none.</summary>
    public virtual T Previous => Window.Count > 1 ? Window[1] : default;

    /// <summary>The remembered values. Set its size to remember more.</summary>
    public virtual RollingWindow<T> Window => _window ??= new RollingWindow<T>(_size);

    public IEnumerator<T> GetEnumerator() => Window.GetEnumerator();

    protected void ResetWindow() => Window.Reset();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
