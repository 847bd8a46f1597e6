using System;
using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A universe that is asked for its choice at times of its own.</summary>
public interface ITimeTriggeredUniverse
{
    /// <summary>Those times, UTC.</summary>
    IEnumerable<DateTime> GetTriggerTimes(DateTime startTimeUtc, DateTime endTimeUtc, MarketHoursDatabase marketHoursDatabase);
}
