namespace Backtests.Tuning.Sampling;

/// <summary>
/// Draws series of the same length out of a series, in blocks of random length that begin anywhere and run on from the end to the
/// beginning, so that what
/// belongs together in time stays together. Seeded: the same seed gives the same draws on every machine.
/// </summary>
/// <remarks>Source: D. N. Politis, J. P. Romano, "The Stationary Bootstrap", Journal of the American Statistical Association 89,
/// 1994.</remarks>
public sealed class StationaryBootstrap
{
    private readonly int _length;
    private readonly double _endProbability;
    private SplitMix64 _random;

    /// <summary>Draws from a series.</summary>
    /// <param name="length">Length of the series; at least 1.</param>
    /// <param name="meanBlock">Mean block length; at least 1. See <see cref="BlockLength"/>.</param>
    /// <param name="seed">Seed.</param>
    public StationaryBootstrap(int length, double meanBlock, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(meanBlock, 1d);
        (_length, _endProbability, _random) = (length, 1 / meanBlock, new SplitMix64(seed));
    }

    /// <summary>Writes the indexes of the next draw.</summary>
    public void Draw(Span<int> indexes)
    {
        var at = 0;
        for (var n = 0; n < indexes.Length; n++)
        {
            if (n == 0 || _random.NextDouble() < _endProbability) at = _random.Below(_length);
            else if (++at == _length) at = 0;
            indexes[n] = at;
        }
    }
}
