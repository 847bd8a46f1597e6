using System;

namespace QuantConnect.Data.Consolidators;

public interface IDataConsolidator : IDisposable
{
    event DataConsolidatedHandler DataConsolidated;
    IBaseData Consolidated { get; }
    Type InputType { get; }
    Type OutputType { get; }
    IBaseData WorkingData { get; }
    void Reset();
    void Scan(DateTime currentLocalTime);
    void Update(IBaseData data);
}
