namespace Backtests.Margin.Liquidation;

/// <summary>Chance that is the same in every run: numbers that follow from a seed and from what they are for.</summary>
internal static class SeededChoice
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;
    private const int Bits = 53;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public static decimal Fraction(ulong seed, string name, long number)
    {
        var hash = Offset ^ seed;
        foreach (var letter in name) hash = (hash ^ letter) * Prime;
        hash = (hash ^ (ulong)number) * Prime;
        return (decimal)(Mix(hash) >> (64 - Bits)) / (1UL << Bits);
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): spreads every bit of the input over the output.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
