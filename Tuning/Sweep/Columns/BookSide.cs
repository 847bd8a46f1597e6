namespace Backtests.Tuning.Sweep.Columns;

/// <summary>
/// One side of the book per minute: the bid, against which sales fill, or the ask, against which purchases do; the trades where there are
/// no quotes.
/// Quote currency. A minute without a bar carries the last close forward, and its extremes are where no order is reached.
/// </summary>
public sealed class BookSide
{
    /// <summary>Makes room for <paramref name="rows"/> minutes.</summary>
    public BookSide(int rows) =>
        (Open, High, Low, Close) = (new double[rows], new double[rows], new double[rows], new double[rows]);

    /// <summary>First price.</summary>
    public double[] Open { get; }

    /// <summary>Highest price; minus infinity in a minute without a bar.</summary>
    public double[] High { get; }

    /// <summary>Lowest price; infinity in a minute without a bar.</summary>
    public double[] Low { get; }

    /// <summary>Last price.</summary>
    public double[] Close { get; }

    /// <summary>Finds the first high above a level.</summary>
    public ExtremeIndex Highs { get; private set; } = null!;

    /// <summary>Finds the first low below a level.</summary>
    public ExtremeIndex Lows { get; private set; } = null!;

    /// <summary>Makes the indexes once all rows are there.</summary>
    internal void Seal() => (Highs, Lows) = (ExtremeIndex.OfMaxima(High), ExtremeIndex.OfMinima(Low));

    internal void Set(int row, decimal open, decimal high, decimal low, decimal close) =>
        (Open[row], High[row], Low[row], Close[row]) = ((double)open, (double)high, (double)low, (double)close);

    /// <summary>A minute without a bar.</summary>
    internal void Carry(int row, double close) =>
        (Open[row], High[row], Low[row], Close[row]) = (close, double.NegativeInfinity, double.PositiveInfinity, close);
}
