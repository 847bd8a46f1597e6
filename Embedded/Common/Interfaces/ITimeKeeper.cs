using System;
using NodaTime;

namespace QuantConnect.Interfaces;

public interface ITimeKeeper
{
    DateTime UtcTime { get; }
    void AddTimeZone(DateTimeZone timeZone);
    LocalTimeKeeper GetLocalTimeKeeper(DateTimeZone timeZone);
}
