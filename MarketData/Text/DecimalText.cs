using System.Globalization;

namespace Backtests.MarketData;

/// <summary>Decimal numbers from UTF-8 text, exactly.</summary>
internal static class DecimalText
{
    // A long holds any 18 digits; longer numbers and exponents take the slow way.
    private const int FastDigits = 18;

    /// <summary>False for anything that is not a finite number in decimal's range: NaN, infinity, an empty field.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        long mantissa = 0;
        var digits = 0;
        var scale = -1;
        var at = 0;
        var negative = false;
        value = 0;
        if (text.IsEmpty) return false;
        if (text[0] is (byte)'-' or (byte)'+')
        {
            negative = text[0] == '-';
            at = 1;
        }
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                if (++digits > FastDigits) return TrySlow(text, out value);
                mantissa = mantissa * 10 + (character - '0');
                if (scale >= 0) scale++;
            }
            else if (character == '.' && scale < 0) scale = 0;
            else return TrySlow(text, out value);
        }
        if (digits == 0) return false;
        if (scale < 0) scale = 0;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative && mantissa != 0, (byte)scale);
        return true;
    }

    private static bool TrySlow(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out value);
}
