using System;

namespace QuantConnect.Util;

public sealed class Ref<T> : IReadOnlyRef<T>
{
    public Ref(Func<T> getter, Action<T> setter) => throw null;
    public T Value { get => throw null; set => throw null; }
    public IReadOnlyRef<T> AsReadOnly() => throw null;
}
