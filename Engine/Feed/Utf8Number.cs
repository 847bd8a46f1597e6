using System.Buffers.Text;

namespace Backtests.Engine.Feed;

/// <summary>Reads numbers from the bytes of a csv field without making a string of it.</summary>
internal static class Utf8Number
{
    private const int MaxFastDigits = 18;

    /// <summary>A decimal number such as <c>-12.50</c> or <c>1e-05</c>. False for anything else: empty, NaN, infinity, stray characters,
    /// overflow.</summary>
    public static bool TryParseDecimal(ReadOnlySpan<byte> field, out decimal value)
    {
        var i = 0;
        var negative = false;
        if (field.Length > 0 && field[0] == (byte)'-')
        {
            negative = true;
            i = 1;
        }

        ulong mantissa = 0;
        var digits = 0;
        var scale = 0;
        var seenPoint = false;
        for (; i < field.Length; i++)
        {
            var c = (uint)(field[i] - '0');
            if (c <= 9)
            {
                mantissa = mantissa * 10 + c;
                digits++;
                if (seenPoint)
                {
                    scale++;
                }
            }
            else if (field[i] == (byte)'.' && !seenPoint)
            {
                seenPoint = true;
            }
            else
            {
                return TryParseSlowly(field, out value);
            }
        }

        if (digits == 0 || digits > MaxFastDigits)
        {
            return TryParseSlowly(field, out value);
        }

        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative, (byte)scale);
        return true;
    }

    /// <summary>An unsigned whole number of at most 18 digits.</summary>
    public static bool TryParseLong(ReadOnlySpan<byte> field, out long value)
    {
        value = 0;
        if (field.Length is 0 or > MaxFastDigits)
        {
            return false;
        }

        foreach (var b in field)
        {
            var c = (uint)(b - '0');
            if (c > 9)
            {
                return false;
            }

            value = value * 10 + c;
        }

        return true;
    }

    private static bool TryParseSlowly(ReadOnlySpan<byte> field, out decimal value)
    {
        if (field.Length is > 0 and <= 64)
        {
            if (Utf8Parser.TryParse(field, out value, out int used) && used == field.Length)
            {
                return true;
            }

            if (Utf8Parser.TryParse(field, out value, out used, 'E') && used == field.Length)
            {
                return true;
            }
        }

        value = 0;
        return false;
    }
}
