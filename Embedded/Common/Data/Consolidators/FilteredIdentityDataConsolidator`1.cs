using System;

namespace QuantConnect.Data.Consolidators;

public class FilteredIdentityDataConsolidator<T> : IdentityDataConsolidator<T> where T: IBaseData
{
    public FilteredIdentityDataConsolidator(Func<T, bool> predicate) => throw null;
    public override void Update(T data) => throw null;
}
