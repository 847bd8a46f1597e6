using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

/// <summary>The dates that a function gives.</summary>
public class FuncDateRule : IDateRule
{
    private readonly Func<DateTime, DateTime, IEnumerable<DateTime>> _getDates;

    /// <param name="name">What the rule is called.</param>
    /// <param name="getDatesFunction">The dates from one date to another, in order.</param>
    public FuncDateRule(string name, Func<DateTime, DateTime, IEnumerable<DateTime>> getDatesFunction)
    {
        Name = name;
        _getDates = getDatesFunction;
    }

    public string Name { get; private set; }

    public IEnumerable<DateTime> GetDates(DateTime start, DateTime end) => _getDates(start, end);
}
