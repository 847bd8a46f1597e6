using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

public class CompositeTimeRule : ITimeRule
{
    public CompositeTimeRule(IEnumerable<ITimeRule> timeRules) => throw null;
    public CompositeTimeRule(params ITimeRule[] timeRules) => throw null;
    public string Name => throw null;
    public IReadOnlyList<ITimeRule> Rules { get => throw null; init => throw null; }
    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates) => throw null;
}
