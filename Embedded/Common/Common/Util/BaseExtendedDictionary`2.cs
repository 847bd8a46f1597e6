using System;
using System.Collections.Generic;

namespace Common.Util;

/// <summary>A dictionary whose members can be overridden.</summary>
public class BaseExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue, Dictionary<TKey, TValue>>
{
    public BaseExtendedDictionary()
        : base(new Dictionary<TKey, TValue>())
    {
    }

    public BaseExtendedDictionary(IDictionary<TKey, TValue> dictionary)
        : base(new Dictionary<TKey, TValue>(dictionary))
    {
    }

    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : base(data, keySelector)
    {
    }
}
