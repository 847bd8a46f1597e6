using System;
using System.Collections.Generic;

namespace Common.Util;

public class BaseExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue, Dictionary<TKey, TValue>>
{
    public BaseExtendedDictionary() => throw null;
    public BaseExtendedDictionary(IDictionary<TKey, TValue> dictionary) => throw null;
    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector) => throw null;
}
