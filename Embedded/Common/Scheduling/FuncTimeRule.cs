using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

public class FuncTimeRule : ITimeRule
{
    public FuncTimeRule(string name, Func<IEnumerable<DateTime>, IEnumerable<DateTime>> createUtcEventTimesFunction) => throw null;
    public string Name => throw null;
    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates) => throw null;
    // DROPPED C:QuantConnect.Scheduling.FuncTimeRule(System.String name, Python.Runtime.PyObject createUtcEventTimesFunction)   <- Python.Runtime.PyObject
}
