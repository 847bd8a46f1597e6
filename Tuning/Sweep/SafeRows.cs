using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// Up to which minute the mark has not gone so and so far against a signal's entry, for a ladder of distances. A trade that ends before the
/// mark went
/// as far as its liquidation could possibly be near needs no search. Each rung is searched when it is first asked for, and serves all
/// lanes.
/// </summary>
/// <remarks>Filled by several threads at once: each writes the same number, whole.</remarks>
internal sealed class SafeRows
{
    private const int Rungs = 48;
    private const double Nearest = 0.002;
    private const double Growth = 1.15;
    private const int Unknown = -1;

    private static readonly double[] Distances = Ladder();
    private static readonly double InverseLogGrowth = 1 / Math.Log(Growth);

    private readonly PriceColumns _columns;
    private readonly SignalRows _signals;
    private readonly double[] _entries;
    private readonly int[] _rows;

    public SafeRows(PriceColumns columns, SignalRows signals, double[] entries)
    {
        (_columns, _signals, _entries) = (columns, signals, entries);
        _rows = new int[Rungs * entries.Length];
        Array.Fill(_rows, Unknown);
    }

    /// <summary>Whether the mark stays nearer to the entry than <paramref name="distance"/>, a fraction of the entry price, up to a
    /// minute.</summary>
    public bool IsSafe(int signal, double distance, int row)
    {
        if (!(distance >= Nearest)) return false;
        var rung = Math.Min(Rungs - 1, (int)(Math.Log(distance / Nearest) * InverseLogGrowth));
        // The logarithm may be a hair off.
        if (Distances[rung] > distance) rung--;
        var reached = _rows[rung * _entries.Length + signal];
        if (reached == Unknown) reached = Search(signal, rung);
        return row < reached;
    }

    private int Search(int signal, int rung)
    {
        var (from, entry, distance) = (_signals.Rows[signal] + 1, _entries[signal], Distances[rung]);
        var row = _signals.Directions[signal] > 0
            ? _columns.Mark.Lows.FirstBeyond(from, _columns.Rows, entry * (1 - distance))
            : _columns.Mark.Highs.FirstBeyond(from, _columns.Rows, entry * (1 + distance));
        return _rows[rung * _entries.Length + signal] = row < 0 ? ExitTable.Never : row;
    }

    private static double[] Ladder()
    {
        var distances = new double[Rungs];
        for (var n = 0; n < Rungs; n++) distances[n] = Nearest * Math.Pow(Growth, n);
        return distances;
    }
}
