using System;

namespace QuantConnect.Util;

/// <summary>A reference to a value that lives elsewhere.</summary>
public sealed class Ref<T> : IReadOnlyRef<T>
{
    private readonly Func<T> _getter;
    private readonly Action<T> _setter;

    public Ref(Func<T> getter, Action<T> setter)
    {
        _getter = getter;
        _setter = setter;
    }

    public T Value
    {
        get => _getter();
        set => _setter(value);
    }

    public IReadOnlyRef<T> AsReadOnly() => new Ref<T>(_getter, null);
}
