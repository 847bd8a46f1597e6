using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

/// <summary>The times that a function gives.</summary>
public class FuncTimeRule : ITimeRule
{
    private readonly Func<IEnumerable<DateTime>, IEnumerable<DateTime>> _createUtcEventTimes;

    /// <param name="name">What the rule is called.</param>
    /// <param name="createUtcEventTimesFunction">The times, UTC and in order, on the given dates.</param>
    public FuncTimeRule(string name, Func<IEnumerable<DateTime>, IEnumerable<DateTime>> createUtcEventTimesFunction)
    {
        Name = name;
        _createUtcEventTimes = createUtcEventTimesFunction;
    }

    public string Name { get; private set; }

    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates) => _createUtcEventTimes(dates);
}
