using System;

namespace QuantConnect.Data.Consolidators;

public class IdentityDataConsolidator<T> : DataConsolidator<T> where T: IBaseData
{
    public IdentityDataConsolidator() => throw null;
    public override Type OutputType => throw null;
    public override IBaseData WorkingData => throw null;
    public override void Reset() => throw null;
    public override void Scan(DateTime currentLocalTime) => throw null;
    public override void Update(T data) => throw null;
}
