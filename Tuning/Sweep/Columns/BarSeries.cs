namespace Backtests.Tuning.Sweep.Columns;

/// <summary>Bars of one price, a row a minute, in quote currency, with searches over their extremes.</summary>
public sealed class BarSeries
{
    /// <summary>Makes room for <paramref name="rows"/> minutes.</summary>
    public BarSeries(int rows) =>
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

    /// <summary>Makes the indexes once all rows are there.</summary>
    internal void Seal() => (Highs, Lows) = (ExtremeIndex.OfMaxima(High), ExtremeIndex.OfMinima(Low));

    internal void Set(int row, decimal open, decimal high, decimal low, decimal close) =>
        (Open[row], High[row], Low[row], Close[row]) = ((double)open, (double)high, (double)low, (double)close);

    /// <summary>A minute without a bar in which the last close stands, and is judged.</summary>
    internal void Carry(int row, double close) => (Open[row], High[row], Low[row], Close[row]) = (close, close, close, close);

    /// <summary>A minute without a bar in which no order is reached: its extremes are infinitely far away.</summary>
    internal void CarryOutOfReach(int row, double close) =>
        (Open[row], High[row], Low[row], Close[row]) = (close, double.NegativeInfinity, double.PositiveInfinity, close);
}
