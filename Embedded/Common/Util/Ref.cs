using System;

namespace QuantConnect.Util;

/// <summary>Makes references to values that live elsewhere.</summary>
public static class Ref
{
    public static Ref<T> Create<T>(Func<T> getter, Action<T> setter) => new(getter, setter);

    /// <summary>A reference to a value of its own.</summary>
    public static Ref<T> Create<T>(T initialValue)
    {
        var value = initialValue;
        return new Ref<T>(() => value, v => value = v);
    }

    public static IReadOnlyRef<T> CreateReadOnly<T>(Func<T> getter) => new Ref<T>(getter, null);
}
