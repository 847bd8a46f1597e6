using System;

namespace QuantConnect.Data.Consolidators;

public abstract class DataConsolidator<TInput> : ConsolidatorBase where TInput: IBaseData
{
    protected DataConsolidator() => throw null;
    public override Type InputType => throw null;
    public abstract override Type OutputType { get; }
    public abstract override IBaseData WorkingData { get; }
    public abstract override void Scan(DateTime currentLocalTime);
    public override void Update(IBaseData data) => throw null;
    public abstract void Update(TInput data);
}
