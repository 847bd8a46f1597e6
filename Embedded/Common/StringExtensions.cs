using System;

namespace QuantConnect;

public static class StringExtensions
{
    public static object ConvertInvariant(this object value, Type conversionType) => throw null;
    public static T ConvertInvariant<T>(this object value) => throw null;
    public static bool EndsWithInvariant(this string value, string ending, bool ignoreCase = false) => throw null;
    public static T IfNotNullOrEmpty<T>(this string value, Func<string, T> func) => throw null;
    public static T IfNotNullOrEmpty<T>(this string value, T defaultValue, Func<string, T> func) => throw null;
    public static int IndexOfInvariant(this string value, char character) => throw null;
    public static int IndexOfInvariant(this string value, string substring, bool ignoreCase = false) => throw null;
    public static string Invariant(FormattableString formattable) => throw null;
    public static int LastIndexOfInvariant(this string value, string substring, bool ignoreCase = false) => throw null;
    public static string SafeSubstring(this string value, int startIndex, int length) => throw null;
    public static bool StartsWithInvariant(this string value, string beginning, bool ignoreCase = false) => throw null;
    public static string ToIso8601Invariant(this DateTime dateTime) => throw null;
    public static string ToStringInvariant(this IConvertible convertible) => throw null;
    public static string ToStringInvariant(this IFormattable formattable, string format) => throw null;
    public static string Truncate(this string value, int maxLength) => throw null;
}
