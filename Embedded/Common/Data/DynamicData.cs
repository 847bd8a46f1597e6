using System.Collections.Generic;
using System.Dynamic;
using System.Linq.Expressions;

namespace QuantConnect.Data;

public abstract class DynamicData : BaseData, IDynamicMetaObjectProvider
{
    protected DynamicData() => throw null;
    public override BaseData Clone() => throw null;
    public DynamicMetaObject GetMetaObject(Expression parameter) => throw null;
    public object GetProperty(string name) => throw null;
    public IDictionary<string, object> GetStorageDictionary() => throw null;
    public bool HasProperty(string name) => throw null;
    public object SetProperty(string name, object value) => throw null;
}
