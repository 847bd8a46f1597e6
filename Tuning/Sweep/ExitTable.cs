using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// For every signal and every distance of a stop, target or trailing stop: at which price the order rests and in which minute it is first
/// reached. An
/// entry's fill price does not depend on what else differs between lanes, so all of them share these searches.
/// </summary>
internal sealed class ExitTable
{
    /// <summary>Row of an order that is never reached.</summary>
    public const int Never = int.MaxValue;

    private const int SignalsAtATime = 64;

    private readonly PriceColumns _columns;
    private readonly SignalRows _signals;
    private readonly TickRounding _rounding;
    private readonly int _threads;

    /// <summary>A table for signals whose entries slip by a part of the price.</summary>
    /// <param name="columns">Prices.</param>
    /// <param name="signals">Signals, delay included.</param>
    /// <param name="slippage">Slippage as a fraction of the price.</param>
    /// <param name="tick">Smallest step of an order's price.</param>
    /// <param name="stops">Distances of stop-losses, each once.</param>
    /// <param name="targets">Distances of take-profits, each once.</param>
    /// <param name="trails">Distances of trailing stops, each once.</param>
    /// <param name="threads">How many may search at a time.</param>
    public ExitTable(
        PriceColumns columns, SignalRows signals, decimal slippage, decimal tick, decimal[] stops, decimal[] targets, decimal[] trails, int threads)
    {
        (_columns, _signals, _rounding, _threads) = (columns, signals, new TickRounding(tick), threads);
        Slippage = (double)slippage;
        EntryPrices = new double[signals.Count];
        var exact = new decimal[signals.Count];
        for (var n = 0; n < exact.Length; n++)
        {
            var row = signals.Rows[n];
            var last = (decimal)columns.Last[row];
            exact[n] = signals.Directions[n] > 0
                ? (decimal)columns.Ask.Close[row] + last * slippage
                : (decimal)columns.Bid.Close[row] - last * slippage;
            EntryPrices[n] = (double)exact[n];
        }
        Stops = Build(exact, stops, -1, FindStop);
        Targets = Build(exact, targets, 1, FindTarget);
        Trails = Build(exact, trails, -1, (signal, price, from, distance) => FindTrail(signal, price, distance));
        Safe = new SafeRows(columns, signals, EntryPrices);
    }

    /// <summary>Where no liquidation can be.</summary>
    public SafeRows Safe { get; }

    /// <summary>Slippage of market and stop orders as a fraction of the price.</summary>
    public double Slippage { get; }

    /// <summary>Fill price of each signal's entry, quote currency.</summary>
    public double[] EntryPrices { get; }

    /// <summary>By distance: the stop-losses.</summary>
    public Dictionary<decimal, Level> Stops { get; }

    /// <summary>By distance: the take-profits.</summary>
    public Dictionary<decimal, Level> Targets { get; }

    /// <summary>By distance: the trailing stops, whose price is the one at which they stood when they were reached.</summary>
    public Dictionary<decimal, Level> Trails { get; }

    /// <summary>One distance: per signal the order's price, the minute in which it is first reached, and whether only after
    /// OnData.</summary>
    internal sealed record Level(int[] Rows, double[] Prices, bool[] Late);

    private delegate (int Row, double Price, bool IsLate) Search(int signal, double price, int from, decimal distance);

    // A farther order is reached no earlier than a nearer one: each search begins where the one before ended.
    private Dictionary<decimal, Level> Build(decimal[] entries, decimal[] distances, int sign, Search search)
    {
        var sorted = distances.Order().ToArray();
        var levels = new Level[sorted.Length];
        for (var n = 0; n < levels.Length; n++)
            levels[n] = new Level(new int[entries.Length], new double[entries.Length], new bool[entries.Length]);
        var chunks = (entries.Length + SignalsAtATime - 1) / SignalsAtATime;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, _threads) }, chunk =>
        {
            var end = Math.Min(entries.Length, (chunk + 1) * SignalsAtATime);
            for (var signal = chunk * SignalsAtATime; signal < end; signal++) SearchAll(signal);
        });
        return sorted.Zip(levels).ToDictionary(pair => pair.First, pair => pair.Second);

        void SearchAll(int signal)
        {
            var from = _signals.Rows[signal] + 1;
            var direction = sign * _signals.Directions[signal];
            for (var n = 0; n < sorted.Length; n++)
            {
                var factor = 1m + direction * sorted[n];
                var price = _rounding.Round(entries[signal], EntryPrices[signal], factor, (double)factor);
                var (row, reached, isLate) = search(signal, price, from, sorted[n]);
                (levels[n].Rows[signal], levels[n].Prices[signal], levels[n].Late[signal]) = (row, reached, isLate);
                from = Math.Max(from, Math.Min(row, _columns.Rows));
            }
        }
    }

    private (int Row, double Price, bool IsLate) FindStop(int signal, double price, int from, decimal distance)
    {
        var row = _signals.Directions[signal] > 0
            ? _columns.Bid.Lows.FirstBeyond(from, _columns.Rows, price)
            : _columns.Ask.Highs.FirstBeyond(from, _columns.Rows, price);
        return (row < 0 ? Never : row, price, false);
    }

    private (int Row, double Price, bool IsLate) FindTarget(int signal, double price, int from, decimal distance)
    {
        var row = _signals.Directions[signal] > 0
            ? _columns.Bid.Highs.FirstBeyond(from, _columns.Rows, price)
            : _columns.Ask.Lows.FirstBeyond(from, _columns.Rows, price);
        return (row < 0 ? Never : row, price, false);
    }

    private (int Row, double Price, bool IsLate) FindTrail(int signal, double price, decimal distance) => TrailSearch.Find(
        _signals.Directions[signal] > 0 ? _columns.Bid : _columns.Ask, _signals.Directions[signal], _signals.Rows[signal] + 1, price, distance);
}
