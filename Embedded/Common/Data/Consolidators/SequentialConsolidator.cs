using System;

namespace QuantConnect.Data.Consolidators;

public class SequentialConsolidator : ConsolidatorBase
{
    public SequentialConsolidator(IDataConsolidator first, IDataConsolidator second) => throw null;
    public IDataConsolidator First => throw null;
    public override Type InputType => throw null;
    public override Type OutputType => throw null;
    public IDataConsolidator Second => throw null;
    public override IBaseData WorkingData => throw null;
    public override void Dispose() => throw null;
    public override void Reset() => throw null;
    public override void Scan(DateTime currentLocalTime) => throw null;
    public override void Update(IBaseData data) => throw null;
}
