using System;
using System.Collections.Generic;
using System.Globalization;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>The number in a column of a row that is separated by commas; zero when there is no such column.</summary>
    public static decimal GetDecimalFromCsv(this string csvLine, int index) =>
        csvLine.TryGetDecimalFromCsv(index, out var value) ? value : 0m;

    /// <summary>The number in a column of a row that is separated by commas.</summary>
    public static bool TryGetDecimalFromCsv(this string csvLine, int index, out decimal value)
    {
        value = 0;
        return csvLine.TryGetFromCsv(index, out var column)
            && decimal.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The text in a column of a row that is separated by commas.</summary>
    public static bool TryGetFromCsv(this string csvLine, int index, out ReadOnlySpan<char> result)
    {
        result = csvLine;
        if (index < 0) return false;
        for (; index > 0; index--)
        {
            var comma = result.IndexOf(',');
            if (comma < 0)
            {
                result = default;
                return false;
            }
            result = result[(comma + 1)..];
        }
        var end = result.IndexOf(',');
        if (end >= 0) result = result[..end];
        return true;
    }

    /// <summary>The columns of a row that is separated by commas.</summary>
    /// <param name="str">The row.</param>
    /// <param name="size">At most so many columns are expected.</param>
    public static List<string> ToCsv(this string str, int size = 4) => str.ToCsvData(size);

    /// <summary>The columns of a row; the last of them keeps what is beyond the expected number.</summary>
    public static List<string> ToCsvData(this string str, int size = 4, char delimiter = ',')
    {
        var columns = new List<string>(size);
        var start = 0;
        for (var end = str.IndexOf(delimiter); end >= 0 && columns.Count < size - 1; end = str.IndexOf(delimiter, start))
        {
            columns.Add(str[start..end]);
            start = end + 1;
        }
        var rest = str.IndexOf(delimiter, start);
        columns.Add(rest < 0 ? str[start..] : str[start..rest]);
        return columns;
    }

    /// <summary>A plain decimal number. Faster than the framework's parser; characters that it doesn't expect are passed over.</summary>
    public static decimal ToDecimal(this string str)
    {
        long digits = 0;
        var places = 0;
        var isFraction = false;
        var isNegative = str.Length > 0 && str[0] == '-';
        foreach (var c in str)
        {
            if (c == '.') isFraction = true;
            else if (char.IsAsciiDigit(c))
            {
                // Beyond what a 64-bit integer holds, the exact way.
                if (digits > 92233720368547757) return decimal.Parse(str, NumberStyles.Float, CultureInfo.InvariantCulture);
                digits = digits * 10 + (c - '0');
                if (isFraction) places++;
            }
        }
        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)places);
    }

    /// <summary>A decimal number, also with an exponent.</summary>
    public static decimal ToDecimalAllowExponent(this string str) => decimal.Parse(str, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A decimal number without trailing zeros.</summary>
    public static decimal ToNormalizedDecimal(this string str) => str.ToDecimal().Normalize();

    public static int ToInt32(this string str) => int.Parse(str, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public static long ToInt64(this string str) => long.Parse(str, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
