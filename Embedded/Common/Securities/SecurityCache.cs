using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

public class SecurityCache
{
    public SecurityCache() => throw null;
    public decimal AskPrice => throw null;
    public decimal AskSize => throw null;
    public decimal BidPrice => throw null;
    public decimal BidSize => throw null;
    public decimal Close => throw null;
    public decimal High => throw null;
    public decimal Low => throw null;
    public decimal Open => throw null;
    public long OpenInterest => throw null;
    public decimal Price => throw null;
    public Dictionary<string, object> Properties => throw null;
    public decimal Volume => throw null;
    public void AddData(BaseData data) => throw null;
    public void AddDataList(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null, bool isInternalConfig = false) => throw null;
    public IEnumerable<T> GetAll<T>() => throw null;
    public BaseData GetData() => throw null;
    public T GetData<T>() where T: BaseData => throw null;
    public bool HasData(Type type) => throw null;
    protected virtual void ProcessDataPoint(BaseData data, bool cacheByType) => throw null;
    public void Reset() => throw null;
    public virtual void SetLocalTimeKeeper(LocalTimeKeeper localTimeKeeper) => throw null;
    public static void ShareTypeCacheInstance(SecurityCache sourceToShare, SecurityCache targetToModify) => throw null;
    public virtual void StoreData(IReadOnlyList<BaseData> data, Type dataType) => throw null;
    public bool TryGetValue(Type type, out IReadOnlyList<BaseData> data) => throw null;
    protected void UpdateOpenInterest(BaseData data) => throw null;
    protected void UpdateOpenInterest(IReadOnlyList<BaseData> data) => throw null;
    // DROPPED P:QuantConnect.Securities.SecurityCache.Session : QuantConnect.Data.Market.Session { get; set; }   <- QuantConnect.Data.Market.Session
    // DROPPED M:QuantConnect.Securities.SecurityCache.GetData(Python.Runtime.PyObject pyType) : Python.Runtime.PyObject   <- Python.Runtime.PyObject
}
