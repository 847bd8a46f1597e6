using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Scheduling;

/// <summary>The times of several rules.</summary>
public class CompositeTimeRule : ITimeRule
{
    public CompositeTimeRule(IEnumerable<ITimeRule> timeRules) => Rules = timeRules.ToList();

    public CompositeTimeRule(params ITimeRule[] timeRules)
        : this((IEnumerable<ITimeRule>)timeRules)
    {
    }

    public string Name => string.Join(",", Rules.Select(rule => rule.Name));

    public IReadOnlyList<ITimeRule> Rules { get; init; }

    /// <summary>The times on each date, in order.</summary>
    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates)
    {
        foreach (var date in dates)
        {
            DateTime[] one = [date];
            foreach (var time in Rules.SelectMany(rule => rule.CreateUtcEventTimes(one)).OrderBy(time => time)) yield return time;
        }
    }
}
