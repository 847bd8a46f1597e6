using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>Gives each point as it is, but no point twice.</summary>
public class IdentityDataConsolidator<T> : DataConsolidator<T>
    where T : IBaseData
{
    private T _last;

    public IdentityDataConsolidator()
    {
    }

    public override Type OutputType => typeof(T);

    /// <summary>The last point.</summary>
    public override IBaseData WorkingData => _last?.Clone();

    public override void Reset()
    {
        base.Reset();
        _last = default;
    }

    public override void Scan(DateTime currentLocalTime)
    {
    }

    public override void Update(T data)
    {
        if (_last is not null && ReferenceEquals(_last, data)) return;
        OnDataConsolidated(data);
        _last = data;
    }
}
