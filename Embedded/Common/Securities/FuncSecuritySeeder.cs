using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

public class FuncSecuritySeeder : ISecuritySeeder
{
    public FuncSecuritySeeder(Func<Security, BaseData> seedFunction) => throw null;
    public FuncSecuritySeeder(Func<Security, IEnumerable<BaseData>> seedFunction) => throw null;
    public bool SeedSecurity(Security security) => throw null;
    // DROPPED C:QuantConnect.Securities.FuncSecuritySeeder(Python.Runtime.PyObject seedFunction)   <- Python.Runtime.PyObject
}
