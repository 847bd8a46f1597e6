using System;
using System.Globalization;

namespace QuantConnect;

public static class Parse
{
    public static DateTime DateTime(string value) => throw null;
    public static DateTime DateTimeExact(string value, string format) => throw null;
    public static DateTime DateTimeExact(string value, string format, DateTimeStyles dateTimeStyles) => throw null;
    public static decimal Decimal(string value) => throw null;
    public static decimal Decimal(string value, NumberStyles numberStyles) => throw null;
    public static double Double(string value) => throw null;
    public static T Enum<T>(string input, bool ignoreCase = true) where T: struct, IConvertible => throw null;
    public static int Int(string value) => throw null;
    public static long Long(string value) => throw null;
    public static long Long(string value, NumberStyles numberStyles) => throw null;
    public static TimeSpan TimeSpan(string value) => throw null;
    public static bool TryParse(string input, DateTimeStyles dateTimeStyle, out DateTime value) => throw null;
    public static bool TryParse(string input, NumberStyles numberStyle, out decimal value) => throw null;
    public static bool TryParse(string input, NumberStyles numberStyle, out double value) => throw null;
    public static bool TryParse(string input, NumberStyles numberStyle, out int value) => throw null;
    public static bool TryParse(string input, NumberStyles numberStyle, out long value) => throw null;
    public static bool TryParse(string input, out TimeSpan value) => throw null;
    public static bool TryParse<T>(string input, out T value, bool ignoreCase = true) where T: struct, IConvertible => throw null;
    public static bool TryParseExact(string input, string format, DateTimeStyles dateTimeStyle, out DateTime value) => throw null;
    public static bool TryParseExact(string input, string format, TimeSpanStyles timeSpanStyle, out TimeSpan value) => throw null;
}
