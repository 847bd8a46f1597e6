using Backtests.Tuning.Sampling;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Trust;

/// <summary>
/// The same exits, sizes and venue with entries that know nothing: what is left of a result when only the direction, or only the time, of
/// its entries is
/// drawn at random.
/// </summary>
public static class RandomEntries
{
    /// <summary>The draws of one control.</summary>
    /// <param name="Median">Median end equity of the draws.</param>
    /// <param name="Probability">Share of the draws, the result itself counted as one, that ended at least as high.</param>
    /// <param name="Draws">How many there were.</param>
    public readonly record struct Outcome(double Median, double Probability, int Draws);

    /// <summary>Draws the direction of every signal anew, with the share of buys kept.</summary>
    public static Outcome Directions(
        SweepContract contract, SweepLane lane, int draws, ulong seed, CancellationToken cancellation = default) => Draw(contract, lane, draws, random =>
    {
        var signals = contract.Signals;
        var directions = (sbyte[])signals.Directions.Clone();
        Shuffle(directions, ref random);
        return (new SignalRows(signals.Rows, directions, signals.Weights), random);
    }, seed, cancellation);

    /// <summary>Draws the time of every signal anew, anywhere in the data; directions and weights are kept in order.</summary>
    public static Outcome Times(
        SweepContract contract, SweepLane lane, int draws, ulong seed, CancellationToken cancellation = default) => Draw(contract, lane, draws, random =>
    {
        var signals = contract.Signals;
        var rows = new HashSet<int>();
        while (rows.Count < signals.Count) rows.Add(random.Below(contract.Columns.Rows));
        return (new SignalRows([.. rows.Order()], signals.Directions, signals.Weights), random);
    }, seed, cancellation);

    private static Outcome Draw(
        SweepContract contract, SweepLane lane, int draws, Func<SplitMix64, (SignalRows Signals, SplitMix64 Random)> make, ulong seed,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        var own = SweepKernel.RunOne(contract, lane).Result.EndEquity;
        var ends = new double[draws];
        Parallel.For(0, draws, new ParallelOptions { CancellationToken = cancellation }, draw =>
        {
            // A stream of its own for every draw, so that the number of threads changes nothing.
            var (signals, _) = make(new SplitMix64(seed + (ulong)draw * 0x9E3779B97F4A7C15));
            ends[draw] = SweepKernel.RunOne(contract with { Signals = signals }, lane).Result.EndEquity;
        });
        Array.Sort(ends);
        var atLeast = 1;
        foreach (var end in ends)
            if (end >= own) atLeast++;
        return new Outcome(draws % 2 == 1 ? ends[draws / 2] : (ends[draws / 2 - 1] + ends[draws / 2]) / 2, atLeast / (draws + 1d), draws);
    }

    private static void Shuffle(sbyte[] values, ref SplitMix64 random)
    {
        for (var n = values.Length - 1; n > 0; n--)
        {
            var other = random.Below(n + 1);
            (values[n], values[other]) = (values[other], values[n]);
        }
    }
}
