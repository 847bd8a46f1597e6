using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Data.UniverseSelection;

public class BaseDataCollection : BaseData, IEnumerable<BaseData>, IEnumerable
{
    public BaseDataCollection() => throw null;
    public BaseDataCollection(BaseDataCollection other) => throw null;
    public BaseDataCollection(DateTime time, Symbol symbol, IEnumerable<BaseData> data = null) => throw null;
    protected BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, BaseData underlying, HashSet<Symbol> filteredContracts) => throw null;
    public BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, IEnumerable<BaseData> data = null, BaseData underlying = null, HashSet<Symbol> filteredContracts = null) => throw null;
    public BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, List<BaseData> data, BaseData underlying, HashSet<Symbol> filteredContracts) => throw null;
    public List<BaseData> Data { get => throw null; set => throw null; }
    public override DateTime EndTime { get => throw null; set => throw null; }
    public HashSet<Symbol> FilteredContracts { get => throw null; set => throw null; }
    public BaseData Underlying { get => throw null; set => throw null; }
    public virtual void Add(BaseData newDataPoint) => throw null;
    public virtual void AddRange(IEnumerable<BaseData> newDataPoints) => throw null;
    public override BaseData Clone() => throw null;
    public IEnumerator<BaseData> GetEnumerator() => throw null;
    public override bool ShouldCacheToSecurity() => throw null;
    public virtual Symbol UniverseSymbol(string market = null) => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
