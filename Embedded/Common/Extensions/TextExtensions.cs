using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>Small operations on the types that algorithms work with.</summary>
public static partial class Extensions
{
    private const string Base36Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Reads a number in base 36; either case.</summary>
    /// <exception cref="ArgumentException">A character is no digit of base 36.</exception>
    public static ulong DecodeBase36(this string symbol)
    {
        var value = 0ul;
        foreach (var c in symbol)
        {
            if (!char.IsAsciiLetterOrDigit(c)) throw new ArgumentException($"'{symbol}' is not a number in base 36.", nameof(symbol));
            value = value * 36 + (ulong)(c <= '9' ? c - '0' : char.ToUpperInvariant(c) - 'A' + 10);
        }
        return value;
    }

    /// <summary>Writes a number in base 36, in upper case.</summary>
    public static string EncodeBase36(this ulong data)
    {
        Span<char> digits = stackalloc char[13];
        var start = digits.Length;
        do
        {
            digits[--start] = Base36Digits[(int)(data % 36)];
            data /= 36;
        }
        while (data != 0);
        return new string(digits[start..]);
    }

    /// <summary>UTF-8 text from base 64.</summary>
    public static string DecodeBase64(this string base64EncodedText) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(base64EncodedText));

    /// <summary>UTF-8 text to base 64.</summary>
    public static string EncodeBase64(this string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static byte[] GetBytes(this string str) => Encoding.UTF8.GetBytes(str);

    /// <summary>UTF-8 unless told otherwise; null for null.</summary>
    public static string GetString(this byte[] bytes, Encoding encoding = null) =>
        bytes is null ? null : (encoding ?? Encoding.UTF8).GetString(bytes);

    /// <summary>Upper case; the same string when it is.</summary>
    public static string LazyToUpper(this string data) =>
        data.AsSpan().ContainsAnyInRange('a', 'z') || HasNonAscii(data) ? data.ToUpperInvariant() : data;

    public static string RemoveFromEnd(this string s, string ending) =>
        s.EndsWith(ending, StringComparison.Ordinal) ? s[..^ending.Length] : s;

    public static string RemoveFromStart(this string s, string start) =>
        s.StartsWith(start, StringComparison.Ordinal) ? s[start.Length..] : s;

    /// <summary>The lower-case name of an enumeration's value.</summary>
    public static string ToLower(this Enum @enum) => @enum.ToString().ToLowerInvariant();

    /// <summary>The digest, in lower-case hexadecimal digits.</summary>
    public static string ToMD5(this string str) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(str)));

    /// <summary>The digest, in lower-case hexadecimal digits.</summary>
    public static string ToSHA256(this string data) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data)));

    public static T DeserializeJson<T>(this string content, JsonSerializer serializer = null)
    {
        using var reader = new JsonTextReader(new StringReader(content));
        return (serializer ?? JsonSerializer.CreateDefault()).Deserialize<T>(reader);
    }

    public static string SerializeJsonToString<T>(this T value, JsonSerializer serializer = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        (serializer ?? JsonSerializer.CreateDefault()).Serialize(text, value, typeof(T));
        return text.ToString();
    }

    private static bool HasNonAscii(string text) => text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f');
}
