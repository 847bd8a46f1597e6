using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Indicators;

public interface IReadOnlyWindow<T> : IEnumerable<T>, IEnumerable
{
    int Count { get; }
    bool IsReady { get; }
    T this[int i] { get; }
    T MostRecentlyRemoved { get; }
    int Samples { get; }
    int Size { get; }
}
