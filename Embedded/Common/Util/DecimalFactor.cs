using System;
using System.Runtime.InteropServices;

namespace QuantConnect.Util;

/// <summary>Multiplication by factors that are nearly always one: contract multipliers and rates of the account's own currency.</summary>
internal static class DecimalFactor
{
    /// <summary>The product, digit for digit.</summary>
    public static decimal Times(this decimal value, decimal factor) => IsPlainOne(factor) ? value : value * factor;

    // One without decimal places leaves the other factor's digits as they are. In memory a decimal is its flags, 32 high and 64 low bits.
    private static bool IsPlainOne(in decimal factor)
    {
        var words = MemoryMarshal.Cast<decimal, ulong>(new ReadOnlySpan<decimal>(in factor));
        return words[0] == 0 && words[1] == 1;
    }
}
