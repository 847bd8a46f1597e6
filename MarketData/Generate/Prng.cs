using System.Numerics;

namespace Backtests.MarketData;

/// <summary>
/// xoshiro256** by Blackman and Vigna, seeded by splitmix64: our own, so that the numbers do not depend on the runtime. Only additions and
/// products follow, so that every machine gets the same doubles.
/// </summary>
internal sealed class Prng
{
    private const double Unit = 1.0 / (1UL << 53);
    private const int Uniforms = 12;

    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <param name="seed">The market's seed.</param>
    /// <param name="stream">Separates streams of the same seed.</param>
    public Prng(ulong seed, string stream)
    {
        // FNV-1a
        var hash = 14695981039346656037UL;
        foreach (var character in stream) hash = (hash ^ character) * 1099511628211UL;
        var state = seed ^ hash;
        _a = SplitMix(ref state);
        _b = SplitMix(ref state);
        _c = SplitMix(ref state);
        _d = SplitMix(ref state);
    }

    /// <summary>From 0 up to but without 1.</summary>
    public double Uniform() => (Next() >> 11) * Unit;

    /// <summary>From 0 up to but without <paramref name="bound"/>.</summary>
    public int Integer(int bound) => (int)(Uniform() * bound);

    /// <summary>Mean 0, variance 1, nearly normal: the sum of twelve uniforms, which needs no logarithm or cosine.</summary>
    public double Normal()
    {
        var sum = -Uniforms / 2.0;
        for (var i = 0; i < Uniforms; i++) sum += Uniform();
        return sum;
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
