using System;
using System.Globalization;

namespace QuantConnect;

/// <summary>Reads values in the invariant culture.</summary>
public static class Parse
{
    public static DateTime DateTime(string value) => System.DateTime.Parse(value, CultureInfo.InvariantCulture);

    public static DateTime DateTimeExact(string value, string format) =>
        System.DateTime.ParseExact(value, format, CultureInfo.InvariantCulture);

    public static DateTime DateTimeExact(string value, string format, DateTimeStyles dateTimeStyles) =>
        System.DateTime.ParseExact(value, format, CultureInfo.InvariantCulture, dateTimeStyles);

    public static decimal Decimal(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    public static decimal Decimal(string value, NumberStyles numberStyles) =>
        decimal.Parse(value, numberStyles, CultureInfo.InvariantCulture);

    public static double Double(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    /// <summary>Reads the name of an enumeration's value.</summary>
    public static T Enum<T>(string input, bool ignoreCase = true)
        where T : struct, IConvertible => System.Enum.Parse<T>(input, ignoreCase);

    public static int Int(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    public static long Long(string value) => long.Parse(value, CultureInfo.InvariantCulture);

    public static long Long(string value, NumberStyles numberStyles) => long.Parse(value, numberStyles, CultureInfo.InvariantCulture);

    public static TimeSpan TimeSpan(string value) => System.TimeSpan.Parse(value, CultureInfo.InvariantCulture);

    public static bool TryParse(string input, DateTimeStyles dateTimeStyle, out DateTime value) =>
        System.DateTime.TryParse(input, CultureInfo.InvariantCulture, dateTimeStyle, out value);

    public static bool TryParse(string input, NumberStyles numberStyle, out decimal value) =>
        decimal.TryParse(input, numberStyle, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string input, NumberStyles numberStyle, out double value) =>
        double.TryParse(input, numberStyle, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string input, NumberStyles numberStyle, out int value) =>
        int.TryParse(input, numberStyle, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string input, NumberStyles numberStyle, out long value) =>
        long.TryParse(input, numberStyle, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string input, out TimeSpan value) =>
        System.TimeSpan.TryParse(input, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads the name of an enumeration's value.</summary>
    public static bool TryParse<T>(string input, out T value, bool ignoreCase = true)
        where T : struct, IConvertible => System.Enum.TryParse(input, ignoreCase, out value);

    public static bool TryParseExact(string input, string format, DateTimeStyles dateTimeStyle, out DateTime value) =>
        System.DateTime.TryParseExact(input, format, CultureInfo.InvariantCulture, dateTimeStyle, out value);

    public static bool TryParseExact(string input, string format, TimeSpanStyles timeSpanStyle, out TimeSpan value) =>
        System.TimeSpan.TryParseExact(input, format, CultureInfo.InvariantCulture, timeSpanStyle, out value);
}
