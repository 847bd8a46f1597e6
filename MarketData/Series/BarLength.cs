using System.Globalization;

namespace Backtests.MarketData;

/// <summary>Lengths of bars: the exchange's names for them, and where bars of each length are stored.</summary>
internal static class BarLength
{
    /// <summary>Milliseconds of a name like 1m, 15m, 4h, 1d; 0 when it is not one.</summary>
    public static long Parse(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 3 || !int.TryParse(name[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return 0;
        return count * (name[^1] switch { 'm' => TimeText.Minute, 'h' => TimeText.Hour, 'd' => TimeText.Day, _ => 0 });
    }

    /// <summary>Whether bars of this length can be stored: they divide an hour, or a day, or are a day.</summary>
    public static bool IsStorable(long length) =>
        length == TimeText.Day
        || (length is >= TimeText.Minute and < TimeText.Hour && length % TimeText.Minute == 0 && TimeText.Hour % length == 0)
        || (length is >= TimeText.Hour and < TimeText.Day && length % TimeText.Hour == 0 && TimeText.Day % length == 0);

    /// <summary>The folder's resolution for bars of this length.</summary>
    public static DataResolution Resolution(long length, DataKind kind)
    {
        if (length < TimeText.Hour) return DataResolution.Minute;
        return length == TimeText.Day && kind != DataKind.Mark ? DataResolution.Daily : DataResolution.Hour;
    }

    /// <summary>
    /// What to add to a bar's open to get its stamp: a bar that is longer than its folder's unit is one row at the last unit, so that
    /// nobody sees it before it is complete.
    /// </summary>
    public static long StampOffset(long length, DataResolution resolution) => length - Unit(resolution);

    /// <summary>Length of one row of a folder.</summary>
    public static long Unit(DataResolution resolution) => resolution switch
    {
        DataResolution.Minute => TimeText.Minute,
        DataResolution.Hour => TimeText.Hour,
        _ => TimeText.Day,
    };

    /// <summary>The length's name: 5m, 1h, 1d, or milliseconds.</summary>
    public static string Show(long length)
    {
        if (length >= TimeText.Day && length % TimeText.Day == 0) return Text(length / TimeText.Day, "d");
        if (length >= TimeText.Hour && length % TimeText.Hour == 0) return Text(length / TimeText.Hour, "h");
        return length % TimeText.Minute == 0 ? Text(length / TimeText.Minute, "m") : Text(length, " ms");
    }

    private static string Text(long count, string unit) => count.ToString(CultureInfo.InvariantCulture) + unit;
}
