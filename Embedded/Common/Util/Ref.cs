using System;

namespace QuantConnect.Util;

public static class Ref
{
    public static Ref<T> Create<T>(Func<T> getter, Action<T> setter) => throw null;
    public static Ref<T> Create<T>(T initialValue) => throw null;
    public static IReadOnlyRef<T> CreateReadOnly<T>(Func<T> getter) => throw null;
}
