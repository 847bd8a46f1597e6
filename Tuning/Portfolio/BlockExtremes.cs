using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Portfolio;

/// <summary>The lowest low and highest high of the mark in every block of 64 minutes, by which whole blocks are passed over.</summary>
internal sealed class BlockExtremes
{
    /// <summary>Minutes in a block, as a power of two.</summary>
    public const int Shift = 6;

    public BlockExtremes(BarSeries mark)
    {
        var rows = mark.Low.Length;
        var blocks = (rows + (1 << Shift) - 1) >> Shift;
        (Low, High) = (new double[blocks], new double[blocks]);
        for (var block = 0; block < blocks; block++)
        {
            var (from, length) = (block << Shift, Math.Min(1 << Shift, rows - (block << Shift)));
            var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var value in mark.Low.AsSpan(from, length)) low = Math.Min(low, value);
            foreach (var value in mark.High.AsSpan(from, length)) high = Math.Max(high, value);
            (Low[block], High[block]) = (low, high);
        }
    }

    /// <summary>Lowest low of each block.</summary>
    public double[] Low { get; }

    /// <summary>Highest high of each block.</summary>
    public double[] High { get; }
}
