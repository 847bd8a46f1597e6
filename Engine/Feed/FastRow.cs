using System.Runtime.CompilerServices;

namespace Backtests.Engine.Feed;

/// <summary>
/// Reads the fields of a well-formed csv row straight from the bytes. Whatever is out of the ordinary (signs, exponents, many digits, a
/// line
/// feed with a carriage return, an empty field) makes a read fail: the row is then left to <see cref="CsvRows"/>, which accepts what is
/// right about it and says what is wrong.
/// </summary>
internal ref struct FastRow
{
    private const int MaxDigits = 18;

    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>A reader from the start of <paramref name="bytes"/>.</summary>
    public FastRow(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Where the next field begins.</summary>
    public int Position { readonly get; set; }

    /// <summary>Whether there is nothing more.</summary>
    public readonly bool AtEnd => Position >= _bytes.Length;

    /// <summary>A whole number of milliseconds that ends with a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadMilliseconds(out long value)
    {
        var bytes = _bytes;
        var i = Position;
        value = 0;
        var end = Math.Min(bytes.Length, i + 9);
        for (var first = i; i < end; i++)
        {
            var digit = (uint)(bytes[i] - '0');
            if (digit > 9)
            {
                Position = i + 1;
                return bytes[i] == (byte)',' && i > first;
            }

            value = value * 10 + digit;
        }

        return false;
    }

    /// <summary>
    /// A number without sign or exponent that ends with <paramref name="terminator"/>, or for the row's last field with the end of the
    /// bytes.
    /// </summary>
    public bool TryReadDecimal(byte terminator, out decimal value)
    {
        var bytes = _bytes;
        var first = Position;
        var i = first;
        ulong mantissa = 0;
        var point = -1;
        for (; (uint)i < (uint)bytes.Length; i++)
        {
            var b = bytes[i];
            var digit = (uint)(b - '0');
            if (digit <= 9)
            {
                mantissa = mantissa * 10 + digit;
                continue;
            }

            if (b == terminator)
            {
                break;
            }

            if (b != (byte)'.' || point >= 0)
            {
                value = 0;
                return false;
            }

            point = i;
        }

        var length = i - first;
        var digits = point < 0 ? length : length - 1;
        if (digits is 0 or > MaxDigits || (i == bytes.Length && terminator != (byte)'\n'))
        {
            value = 0;
            return false;
        }

        Position = i + 1;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)(point < 0 ? 0 : i - point - 1));
        return true;
    }
}
