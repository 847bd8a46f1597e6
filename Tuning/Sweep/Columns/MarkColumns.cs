namespace Backtests.Tuning.Sweep.Columns;

/// <summary>
/// The price that triggers liquidations per minute: the mark where there is one, else the quote's middle, else the last trade. Quote
/// currency. In a
/// minute without a bar the last close stands.
/// </summary>
public sealed class MarkColumns
{
    /// <summary>Makes room for <paramref name="rows"/> minutes.</summary>
    public MarkColumns(int rows) =>
        (Open, High, Low, Close) = (new double[rows], new double[rows], new double[rows], new double[rows]);

    /// <summary>First price.</summary>
    public double[] Open { get; }

    /// <summary>Highest price.</summary>
    public double[] High { get; }

    /// <summary>Lowest price.</summary>
    public double[] Low { get; }

    /// <summary>Last price.</summary>
    public double[] Close { get; }

    /// <summary>Finds the first high above a level.</summary>
    public ExtremeIndex Highs { get; private set; } = null!;

    /// <summary>Finds the first low below a level.</summary>
    public ExtremeIndex Lows { get; private set; } = null!;

    internal void Seal() => (Highs, Lows) = (ExtremeIndex.OfMaxima(High), ExtremeIndex.OfMinima(Low));

    internal void Set(int row, decimal open, decimal high, decimal low, decimal close) =>
        (Open[row], High[row], Low[row], Close[row]) = ((double)open, (double)high, (double)low, (double)close);

    internal void Carry(int row, double close) => (Open[row], High[row], Low[row], Close[row]) = (close, close, close, close);
}
