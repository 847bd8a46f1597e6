using System;
using QuantConnect.Indicators;

namespace QuantConnect.Data.Consolidators;

/// <summary>Turns data into coarser data, and remembers the last points it gave.</summary>
public abstract class ConsolidatorBase : WindowBase<IBaseData>, IDataConsolidator
{
    protected ConsolidatorBase()
    {
    }

    /// <summary>Raised with each point that is complete.</summary>
    public event DataConsolidatedHandler DataConsolidated;

    /// <summary>The last point that was complete; null before the first.</summary>
    public IBaseData Consolidated
    {
        get => Window.Count == 0 ? null : Current;
        protected set => Current = value;
    }

    public abstract Type InputType { get; }

    public abstract Type OutputType { get; }

    /// <summary>The point in work, or null.</summary>
    public abstract IBaseData WorkingData { get; }

    public virtual void Dispose() => DataConsolidated = null;

    /// <summary>Forgets all data.</summary>
    public virtual void Reset() => ResetWindow();

    /// <summary>Completes the point in work when its time is over.</summary>
    /// <param name="currentLocalTime">Now, in the time zone of the data.</param>
    public abstract void Scan(DateTime currentLocalTime);

    /// <summary>Takes a point in.</summary>
    public abstract void Update(IBaseData data);

    /// <summary>Raises the event without remembering the point.</summary>
    protected virtual void FireDataConsolidated(IBaseData consolidated) => DataConsolidated?.Invoke(this, consolidated);

    /// <summary>Remembers the point and raises the event.</summary>
    protected virtual void OnDataConsolidated(IBaseData consolidated)
    {
        Consolidated = consolidated;
        FireDataConsolidated(consolidated);
    }
}
