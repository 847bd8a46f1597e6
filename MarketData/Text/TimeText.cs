using System.Globalization;
using System.Text;

namespace Backtests.MarketData;

/// <summary>Times as the archives write them (epoch seconds, milliseconds or microseconds, or UTC text) and as the data folder stores
/// them.</summary>
internal static class TimeText
{
    public const long Second = 1_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;

    /// <summary>2009-01-01, before there was anything to trade.</summary>
    public const long Earliest = 1_230_768_000_000;

    /// <summary>2100-01-01.</summary>
    public const long Latest = 4_102_444_800_000;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    private static readonly string[] Written =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm",
    ];

    /// <summary>
    /// Milliseconds since 1970 UTC of a number (its magnitude tells the unit: seconds have 10 digits today, milliseconds 13, microseconds
    /// 16) or of a text like <c>2025-03-03 00:05:00</c>, which is UTC. False when it is neither or lies outside 2009 to 2100.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long milliseconds, out bool microseconds)
    {
        microseconds = false;
        milliseconds = 0;
        if (DecimalText.TryParse(text, out var number))
        {
            if (number is < 1_000_000_000m or > 9_000_000_000_000_000m) return false;
            if (number > 100_000_000_000_000m)
            {
                microseconds = true;
                milliseconds = (long)(number / 1000m);
            }
            else milliseconds = number < 100_000_000_000m ? (long)(number * 1000m) : (long)number;
        }
        else if (!TryWritten(text, out milliseconds)) return false;
        return milliseconds is >= Earliest and < Latest;
    }

    private static bool TryWritten(ReadOnlySpan<byte> text, out long milliseconds)
    {
        milliseconds = 0;
        if (text.Length is < 16 or > 33) return false;
        if (text[^1] == 'Z') text = text[..^1];
        else if (text.EndsWith("+00:00"u8)) text = text[..^6];
        Span<char> characters = stackalloc char[text.Length];
        if (Encoding.UTF8.GetCharCount(text) > characters.Length) return false;
        var length = Encoding.UTF8.GetChars(text, characters);
        if (!DateTime.TryParseExact(characters[..length], Written, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)) return false;
        milliseconds = (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        return true;
    }

    /// <summary>The UTC day a time falls on.</summary>
    public static DateOnly DayOf(long milliseconds) => Epoch.AddDays((int)(milliseconds / Day));

    /// <summary>Midnight UTC at the start of the day.</summary>
    public static long StartOf(DateOnly day) => (day.DayNumber - Epoch.DayNumber) * Day;

    /// <summary>A time for a message or a table.</summary>
    public static DateTime ToDateTime(long milliseconds) => DateTime.UnixEpoch.AddMilliseconds(milliseconds);

    /// <summary>A time for a message: <c>2025-03-03 00:05:00</c> with milliseconds only where there are any.</summary>
    public static string Show(long milliseconds) => ToDateTime(milliseconds)
        .ToString(milliseconds % Second == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
}
