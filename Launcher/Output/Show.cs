using System.Globalization;

namespace Backtests.Launcher.Output;

/// <summary>Numbers and times as a reader of tables expects them: no culture, times in UTC.</summary>
internal static class Show
{
    /// <summary>What stands where there is no value.</summary>
    public const string None = "-";

    /// <summary>An amount of money with two decimals, e.g. 12,345.60.</summary>
    public static string Money(decimal value) => Format(Math.Round(value, 2) + 0m, "#,0.00");

    /// <summary>A size or a limit with the decimals that it has, e.g. 300,000 or 0.001.</summary>
    public static string Amount(decimal value) => Format(value, "#,0.############");

    /// <summary>A price, to seven digits that matter.</summary>
    public static string Price(decimal value) => Digits(value, 7);

    /// <summary>A number rounded to so many digits that matter, not within its whole part, without trailing zeros.</summary>
    public static string Digits(decimal value, int digits)
    {
        if (value == 0m) return "0";
        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        return Format(Math.Round(value, Math.Clamp(digits - magnitude, 0, 12)), "#,0.############");
    }

    public static string Price(decimal? value) => value is { } price ? Price(price) : None;

    /// <summary>A fraction in percent, e.g. 0.0125 as 1.25%.</summary>
    public static string Percent(decimal fraction, int decimals = 2) =>
        Format(Math.Round(fraction * 100m, decimals) + 0m, "0." + new string('0', decimals)) + "%";

    public static string Percent(decimal? fraction, int decimals = 2) => fraction is { } value ? Percent(value, decimals) : None;

    /// <summary>A fraction in percent with the decimals that it has, e.g. 0.004 as 0.4%.</summary>
    public static string Rate(decimal fraction) => Format(fraction * 100m, "0.########") + "%";

    /// <summary>A margin ratio, 1 being the liquidation.</summary>
    public static string Ratio(decimal value) => Format(value, "0.0000");

    /// <summary>A leverage, e.g. 25x or 9.31x.</summary>
    public static string Leverage(decimal value) => Format(value, "0.##") + "x";

    /// <summary>The name of an enumeration's value, in lower case.</summary>
    public static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateTime time) => Day(DateOnly.FromDateTime(time));

    /// <summary>A time cut to the minute.</summary>
    public static string Minute(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A time cut to the minute, without its year.</summary>
    public static string DayAndMinute(DateTime time) => time.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A time to the minute, or to the second where it has seconds.</summary>
    public static string Time(DateTime time) =>
        time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Format(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
