using System.Collections.Generic;
using NodaTime;

namespace QuantConnect.Data;

/// <summary>Where an algorithm's history comes from: the engine reads it from the data folder.</summary>
internal interface IHistorySource
{
    /// <summary>The slices of the requested subscriptions, merged in order of time.</summary>
    /// <param name="requests">One per subscription.</param>
    /// <param name="sliceTimeZone">The zone of <see cref="Slice.Time"/>.</param>
    IEnumerable<Slice> GetHistory(IEnumerable<HistoryRequest> requests, DateTimeZone sliceTimeZone);

    /// <summary>How many data points were read so far.</summary>
    int DataPointCount { get; }
}
