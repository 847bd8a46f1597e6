using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

public interface IIndicator : IComparable
{
    event IndicatorUpdatedHandler Updated;
    IndicatorDataPoint Current { get; }
    bool IsReady { get; }
    string Name { get; }
    long Samples { get; }
    void Reset();
    bool Update(IBaseData input);
}
