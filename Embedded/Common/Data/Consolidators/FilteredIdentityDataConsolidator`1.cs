using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>Gives the points that meet a condition as they are.</summary>
public class FilteredIdentityDataConsolidator<T> : IdentityDataConsolidator<T>
    where T : IBaseData
{
    private readonly Func<T, bool> _predicate;

    public FilteredIdentityDataConsolidator(Func<T, bool> predicate) => _predicate = predicate;

    public override void Update(T data)
    {
        if (_predicate(data)) base.Update(data);
    }
}
