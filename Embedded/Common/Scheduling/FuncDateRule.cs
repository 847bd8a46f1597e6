using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

public class FuncDateRule : IDateRule
{
    public FuncDateRule(string name, Func<DateTime, DateTime, IEnumerable<DateTime>> getDatesFunction) => throw null;
    public string Name => throw null;
    public IEnumerable<DateTime> GetDates(DateTime start, DateTime end) => throw null;
    // DROPPED C:QuantConnect.Scheduling.FuncDateRule(System.String name, Python.Runtime.PyObject getDatesFunction)   <- Python.Runtime.PyObject
}
