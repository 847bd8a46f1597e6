using System;

namespace QuantConnect.Scheduling;

public class TimeConsumer
{
    public TimeConsumer() => throw null;
    public bool Finished { get => throw null; set => throw null; }
    public DateTime? NextTimeRequest { get => throw null; set => throw null; }
    // DROPPED P:QuantConnect.Scheduling.TimeConsumer.IsolatorLimitProvider : QuantConnect.IIsolatorLimitResultProvider { get; set; }   <- QuantConnect.IIsolatorLimitResultProvider
    // DROPPED P:QuantConnect.Scheduling.TimeConsumer.TimeProvider : QuantConnect.ITimeProvider { get; set; }   <- QuantConnect.ITimeProvider
}
