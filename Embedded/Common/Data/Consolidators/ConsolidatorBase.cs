using System;
using QuantConnect.Indicators;

namespace QuantConnect.Data.Consolidators;

public abstract class ConsolidatorBase : WindowBase<IBaseData>, IDataConsolidator, IDisposable
{
    public event DataConsolidatedHandler DataConsolidated;
    protected ConsolidatorBase() => throw null;
    public IBaseData Consolidated { get => throw null; protected set => throw null; }
    public abstract Type InputType { get; }
    public abstract Type OutputType { get; }
    public abstract IBaseData WorkingData { get; }
    public virtual void Dispose() => throw null;
    protected virtual void FireDataConsolidated(IBaseData consolidated) => throw null;
    protected virtual void OnDataConsolidated(IBaseData consolidated) => throw null;
    public virtual void Reset() => throw null;
    public abstract void Scan(DateTime currentLocalTime);
    public abstract void Update(IBaseData data);
}
