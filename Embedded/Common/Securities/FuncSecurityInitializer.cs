using System;

namespace QuantConnect.Securities;

public class FuncSecurityInitializer : ISecurityInitializer
{
    public FuncSecurityInitializer(Action<Security> initializer) => throw null;
    public void Initialize(Security security) => throw null;
    // DROPPED C:QuantConnect.Securities.FuncSecurityInitializer(Python.Runtime.PyObject initializer)   <- Python.Runtime.PyObject
}
