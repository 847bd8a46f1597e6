using NodaTime;

namespace QuantConnect;

/// <summary>The zones of the engine itself. <see cref="TimeZones"/> holds every zone there is a field for, and loads them all at
/// once.</summary>
internal static class KnownZones
{
    /// <summary>UTC, one object everywhere, so that conversions see at a glance that there is nothing to convert.</summary>
    public static readonly DateTimeZone Utc = DateTimeZone.Utc;

    /// <summary>The zone of an algorithm that sets none.</summary>
    public static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>A zone of the time-zone database; null where it has none of that name.</summary>
    public static DateTimeZone Find(string id) => id == Utc.Id ? Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
