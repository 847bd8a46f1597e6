namespace Backtests.Tuning.Sweep.Columns;

/// <summary>
/// All that a sweep looks at of one contract, a row a minute: the row n is the bar that ends n + 1 minutes after <see cref="Start"/>.
/// Shared by all
/// lanes and threads; it never changes.
/// </summary>
public sealed class PriceColumns
{
    private PriceColumns(string symbol, DateTime start, int rows)
    {
        (Symbol, Start) = (symbol, start);
        Last = new double[rows];
        Bid = new BarSeries(rows);
        Ask = new BarSeries(rows);
        Mark = new BarSeries(rows);
    }

    /// <summary>The contract.</summary>
    public string Symbol { get; }

    /// <summary>Start of the first bar, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>How many minutes there are.</summary>
    public int Rows => Last.Length;

    /// <summary>The price by which sizes are reckoned: the quote's middle at the close, or the last trade. 0 before the first
    /// bar.</summary>
    public double[] Last { get; }

    /// <summary>Bids, against which sales fill; the trades where there are no quotes.</summary>
    public BarSeries Bid { get; }

    /// <summary>Asks, against which purchases fill; the trades where there are no quotes.</summary>
    public BarSeries Ask { get; }

    /// <summary>Prices that trigger liquidations: the mark where there is one, else the quote's middle, else the last trade.</summary>
    public BarSeries Mark { get; }

    /// <summary>Whether the venue's mark prices are among them, and not only the quote's middle or the last trade.</summary>
    public bool HasMarkPrices { get; internal set; }

    /// <summary>Funding.</summary>
    public FundingColumns Funding { get; private set; } = new([], []);

    /// <summary>When the bar of a row is over, UTC.</summary>
    public DateTime EndOf(int row) => Start.AddMinutes(row + 1);

    /// <summary>The row whose bar ends at a time; it may lie outside the columns.</summary>
    public int RowOf(DateTime endTime) => (int)((endTime - Start).Ticks / TimeSpan.TicksPerMinute) - 1;

    /// <summary>Makes columns that <paramref name="fill"/> writes, and then indexes them.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="start">Start of the first bar, UTC.</param>
    /// <param name="rows">How many minutes; at least 1.</param>
    /// <param name="fill">Writes all rows and returns the funding.</param>
    public static PriceColumns Create(string symbol, DateTime start, int rows, Func<PriceColumns, FundingColumns> fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        var columns = new PriceColumns(symbol, start, rows);
        columns.Funding = fill(columns);
        columns.Funding.Seal(rows);
        columns.Bid.Seal();
        columns.Ask.Seal();
        columns.Mark.Seal();
        return columns;
    }
}
