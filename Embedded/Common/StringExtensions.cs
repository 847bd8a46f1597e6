using System;
using System.Globalization;

namespace QuantConnect;

/// <summary>Text and values in the invariant culture.</summary>
public static class StringExtensions
{
    public static object ConvertInvariant(this object value, Type conversionType) =>
        Convert.ChangeType(value, conversionType, CultureInfo.InvariantCulture);

    public static T ConvertInvariant<T>(this object value) => (T)value.ConvertInvariant(typeof(T));

    public static bool EndsWithInvariant(this string value, string ending, bool ignoreCase = false) =>
        value.EndsWith(ending, Comparison(ignoreCase));

    /// <summary>What the function makes of the text; the type's default for an empty one.</summary>
    public static T IfNotNullOrEmpty<T>(this string value, Func<string, T> func) => value.IfNotNullOrEmpty(default, func);

    /// <summary>What the function makes of the text; a given value for an empty one.</summary>
    public static T IfNotNullOrEmpty<T>(this string value, T defaultValue, Func<string, T> func) =>
        string.IsNullOrEmpty(value) ? defaultValue : func(value);

    public static int IndexOfInvariant(this string value, char character) => value.IndexOf(character);

    public static int IndexOfInvariant(this string value, string substring, bool ignoreCase = false) =>
        value.IndexOf(substring, Comparison(ignoreCase));

    public static string Invariant(FormattableString formattable) => FormattableString.Invariant(formattable);

    public static int LastIndexOfInvariant(this string value, string substring, bool ignoreCase = false) =>
        value.LastIndexOf(substring, Comparison(ignoreCase));

    /// <summary>The part of the text that exists of the one asked for.</summary>
    public static string SafeSubstring(this string value, int startIndex, int length)
    {
        if (string.IsNullOrEmpty(value)) return value;
        if (startIndex > value.Length - 1) return string.Empty;
        startIndex = Math.Max(0, startIndex);
        return value.Substring(startIndex, Math.Min(length, value.Length - startIndex));
    }

    public static bool StartsWithInvariant(this string value, string beginning, bool ignoreCase = false) =>
        value.StartsWith(beginning, Comparison(ignoreCase));

    public static string ToIso8601Invariant(this DateTime dateTime) => dateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string ToStringInvariant(this IConvertible convertible) =>
        convertible?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static string ToStringInvariant(this IFormattable formattable, string format) =>
        formattable?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>At most so many characters.</summary>
    public static string Truncate(this string value, int maxLength) =>
        value is null || value.Length <= maxLength ? value : value[..maxLength];

    private static StringComparison Comparison(bool ignoreCase) =>
        ignoreCase ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture;
}
