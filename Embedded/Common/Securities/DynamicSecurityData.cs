using System;
using System.Collections;
using System.Collections.Generic;
using System.Dynamic;
using System.Linq.Expressions;

namespace QuantConnect.Securities;

public class DynamicSecurityData : IDynamicMetaObjectProvider
{
    public DynamicSecurityData(IRegisteredSecurityDataTypesProvider registeredTypes, SecurityCache cache) => throw null;
    public T Get<T>() => throw null;
    public IList GetAll(Type type) => throw null;
    public IReadOnlyList<T> GetAll<T>() => throw null;
    public DynamicMetaObject GetMetaObject(Expression parameter) => throw null;
    public object GetProperty(string name) => throw null;
    public bool HasData<T>() => throw null;
    public bool HasProperty(string name) => throw null;
    [Obsolete]
    public object SetProperty(string name, object value) => throw null;
    // DROPPED M:QuantConnect.Securities.DynamicSecurityData.Get(System.Type type) : Python.Runtime.PyObject   <- Python.Runtime.PyObject
}
