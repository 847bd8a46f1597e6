namespace Backtests.Engine.Feed;

/// <summary>Reads the time stamps of Lean's csv files.</summary>
internal static class Utf8Time
{
    /// <summary><c>yyyyMMdd HH:mm</c> with optional <c>:ss</c>, as ticks. False when the field has another form or names no real
    /// time.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, out long ticks)
    {
        ticks = 0;
        if (field.Length is not (8 or 14 or 17)
            || !TryDigits(field[..4], out var year) || !TryDigits(field.Slice(4, 2), out var month) || !TryDigits(field.Slice(6, 2), out var day))
        {
            return false;
        }

        var hour = 0;
        var minute = 0;
        var second = 0;
        if (field.Length > 8
            && (field[8] != ' ' || field[11] != ':' || !TryDigits(field.Slice(9, 2), out hour) || !TryDigits(field.Slice(12, 2), out minute)))
        {
            return false;
        }

        if (field.Length > 14 && (field[14] != ':' || !TryDigits(field.Slice(15, 2), out second)))
        {
            return false;
        }

        if (year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, second).Ticks;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> field, out int value)
    {
        value = 0;
        foreach (var b in field)
        {
            var c = (uint)(b - '0');
            if (c > 9)
            {
                return false;
            }

            value = value * 10 + (int)c;
        }

        return true;
    }
}
