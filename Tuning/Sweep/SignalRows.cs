using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>The signals of one contract as rows of its columns, ascending.</summary>
public sealed class SignalRows
{
    /// <summary>Takes rows over.</summary>
    /// <param name="rows">Minutes in which the signals are known, rising.</param>
    /// <param name="directions">1 to buy, -1 to sell.</param>
    /// <param name="weights">Parts of the usual size, above 0.</param>
    public SignalRows(int[] rows, sbyte[] directions, double[] weights)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(directions);
        ArgumentNullException.ThrowIfNull(weights);
        if (rows.Length != directions.Length || rows.Length != weights.Length)
            throw new ArgumentException("rows, directions and weights must be of one length");
        for (var n = 1; n < rows.Length; n++)
            if (rows[n] <= rows[n - 1]) throw new ArgumentException($"row {rows[n]} of signal {n} is not after {rows[n - 1]}");
        (Rows, Directions, Weights) = (rows, directions, weights);
    }

    /// <summary>Minutes in which they are known.</summary>
    public int[] Rows { get; }

    /// <summary>1 to buy, -1 to sell.</summary>
    public sbyte[] Directions { get; }

    /// <summary>Parts of the usual size.</summary>
    public double[] Weights { get; }

    /// <summary>How many there are.</summary>
    public int Count => Rows.Length;

    /// <summary>The signals of the columns' contract that fall into their time.</summary>
    public static SignalRows Of(IEnumerable<TradeSignal> signals, PriceColumns columns)
    {
        ArgumentNullException.ThrowIfNull(signals);
        ArgumentNullException.ThrowIfNull(columns);
        var (rows, directions, weights) = (new List<int>(), new List<sbyte>(), new List<double>());
        foreach (var signal in signals)
        {
            if (signal.Symbol != columns.Symbol) continue;
            var row = columns.RowOf(signal.Time);
            if (row < 0 || row >= columns.Rows || columns.EndOf(row) != signal.Time) continue;
            rows.Add(row);
            directions.Add((sbyte)signal.Direction);
            weights.Add((double)signal.Weight);
        }
        return new SignalRows([.. rows], [.. directions], [.. weights]);
    }

    /// <summary>The same signals so many minutes later; those that fall off the end of the columns are left out.</summary>
    public SignalRows Delayed(int minutes, int rowCount)
    {
        if (minutes == 0) return this;
        var kept = Count;
        while (kept > 0 && Rows[kept - 1] + minutes >= rowCount) kept--;
        var rows = new int[kept];
        for (var n = 0; n < kept; n++) rows[n] = Rows[n] + minutes;
        return new SignalRows(rows, Directions[..kept], Weights[..kept]);
    }
}
