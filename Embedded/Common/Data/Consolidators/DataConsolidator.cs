using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>A consolidator of one type of data.</summary>
public abstract class DataConsolidator<TInput> : ConsolidatorBase
    where TInput : IBaseData
{
    protected DataConsolidator()
    {
    }

    public override Type InputType => typeof(TInput);

    public abstract override Type OutputType { get; }

    public abstract override IBaseData WorkingData { get; }

    public abstract override void Scan(DateTime currentLocalTime);

    /// <exception cref="ArgumentException">The data is of another type.</exception>
    public override void Update(IBaseData data)
    {
        if (data is not TInput input)
            throw new ArgumentException(
                $"{GetType().GetBetterTypeName()} takes {typeof(TInput).Name}, not {data?.GetType().Name ?? "null"}.", nameof(data));
        Update(input);
    }

    public abstract void Update(TInput data);
}
