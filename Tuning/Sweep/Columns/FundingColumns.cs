namespace Backtests.Tuning.Sweep.Columns;

/// <summary>
/// Funding payments of one contract: in which minute each is due and what it brings a long of one unit, with the sum of all before it.
/// Quote currency; a
/// payment is negative, a short gets the opposite.
/// </summary>
public sealed class FundingColumns
{
    private readonly int[] _rows;
    private readonly double[] _before;
    private readonly double[] _magnitudeBefore;
    private int[] _firstAfter = [];

    /// <summary>Takes the payments over.</summary>
    /// <param name="rows">Minutes in which they are due, not falling.</param>
    /// <param name="cashOfOneLong">What each brings a long of one unit.</param>
    public FundingColumns(int[] rows, double[] cashOfOneLong)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(cashOfOneLong);
        _rows = rows;
        _before = new double[rows.Length + 1];
        _magnitudeBefore = new double[rows.Length + 1];
        for (var n = 0; n < rows.Length; n++)
        {
            _before[n + 1] = _before[n] + cashOfOneLong[n];
            _magnitudeBefore[n + 1] = _magnitudeBefore[n] + Math.Abs(cashOfOneLong[n]);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The minute of a payment.</summary>
    public int Row(int index) => _rows[index];

    /// <summary>The first payment that is due after a minute; <see cref="Count"/> when there is none.</summary>
    public int FirstAfter(int row) => row < 0 ? 0 : _firstAfter[row];

    /// <summary>What the payments from one index up to another, which is left out, bring a long of one unit.</summary>
    public double Between(int from, int to) => _before[to] - _before[from];

    /// <summary>The most that the payments between two indexes can cost a position of one unit of either direction.</summary>
    public double MostBetween(int from, int to) => _magnitudeBefore[to] - _magnitudeBefore[from];

    /// <summary>Notes for every minute which payment comes next.</summary>
    internal void Seal(int rows)
    {
        _firstAfter = new int[rows];
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            while (next < _rows.Length && _rows[next] <= row) next++;
            _firstAfter[row] = next;
        }
    }
}
