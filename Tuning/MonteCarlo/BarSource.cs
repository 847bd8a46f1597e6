using Backtests.Tuning.Sampling;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>
/// The bars that paths are drawn from: each is kept as it stands relative to the last price before it, its gap, its extremes, the mark
/// against the last
/// price and the funding due in it, and the signals known at its end.
/// </summary>
public sealed class BarSource
{
    private const int LeastBars = 48;

    private readonly PriceBars _bars;
    private readonly double[] _before;
    private readonly double[] _rates;
    private readonly sbyte[] _directions;
    private readonly double[] _weights;

    /// <summary>Takes the minutes of a contract, or joins them to longer bars.</summary>
    /// <param name="columns">Minutes. Those before the first price are passed over.</param>
    /// <param name="signals">Signals that are drawn with their bars; null when a position is held from the first bar.</param>
    /// <param name="minutes">Minutes a bar; above 0.</param>
    /// <exception cref="TuningException">There are too few bars.</exception>
    public BarSource(PriceColumns columns, SignalRows? signals, int minutes)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        var first = 0;
        while (first < columns.Rows && !(columns.Last[first] > 0d && columns.Mark.Close[first] > 0d && columns.Bid.Close[first] > 0d)) first++;
        first = (first + minutes - 1) / minutes * minutes;
        Count = (columns.Rows - first) / minutes;
        if (Count < LeastBars)
            throw new TuningException($"{columns.Symbol}: {Math.Max(0, Count)} bars of {minutes} min are too few to draw paths from; at least {LeastBars} are needed");

        (Symbol, Start, Minutes) = (columns.Symbol, columns.EndOf(first).AddMinutes(-1), minutes);
        _bars = PriceBars.Join(columns, first, minutes, Count);
        _before = new double[Count];
        _before[0] = (columns.Bid.Open[first] + columns.Ask.Open[first]) / 2d;
        Array.Copy(_bars.Last, 0, _before, 1, Count - 1);
        _rates = new double[Count];
        for (var n = 0; n < columns.Funding.Count; n++)
        {
            var row = columns.Funding.Row(n);
            if (row >= first && (row - first) / minutes is var bar && bar < Count)
                _rates[bar] -= columns.Funding.Between(n, n + 1) / columns.Mark.Close[row];
        }
        HasSignals = signals is not null;
        (_directions, _weights) = (new sbyte[HasSignals ? Count : 0], new double[HasSignals ? Count : 0]);
        for (var n = 0; n < (signals?.Count ?? 0); n++)
        {
            var bar = (signals!.Rows[n] - first) / minutes;
            if (signals.Rows[n] >= first && bar < Count) (_directions[bar], _weights[bar]) = (signals.Directions[n], signals.Weights[n]);
        }
    }

    /// <summary>The contract.</summary>
    public string Symbol { get; }

    /// <summary>Start of the first bar, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>Minutes a bar.</summary>
    public int Minutes { get; }

    /// <summary>How many bars.</summary>
    public int Count { get; }

    /// <summary>Whether signals are drawn with the bars.</summary>
    public bool HasSignals { get; }

    /// <summary>
    /// The mean block length in bars that keeps the dependence of the data: the largest of those of the log returns, of their squares and
    /// of their absolute
    /// values. Squares and absolute values cluster for longer than returns do; of the two a single crash hides the clusters in the squares
    /// only. See
    /// <see cref="BlockLength"/>.
    /// </summary>
    public double MeanBlock()
    {
        var (returns, squares, sizes) = (new double[Count], new double[Count], new double[Count]);
        for (var n = 0; n < Count; n++)
        {
            returns[n] = Math.Log(_bars.Last[n] / _before[n]);
            (squares[n], sizes[n]) = (returns[n] * returns[n], Math.Abs(returns[n]));
        }
        return Math.Max(BlockLength.Of(returns), Math.Max(BlockLength.Of(squares), BlockLength.Of(sizes)));
    }

    /// <summary>The columns of a path: bar after bar as drawn, each scaled to the last price of the one before.</summary>
    public PriceColumns Path(int[] bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        return PriceColumns.Create(Symbol, Start, bars.Length, columns => Fill(columns, bars));
    }

    /// <summary>The signals of a path, drawn with its bars.</summary>
    public SignalRows Signals(int[] bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        var (rows, directions, weights) = (new List<int>(), new List<sbyte>(), new List<double>());
        for (var row = 0; row < bars.Length; row++)
        {
            if (_directions[bars[row]] == 0) continue;
            rows.Add(row);
            directions.Add(_directions[bars[row]]);
            weights.Add(_weights[bars[row]]);
        }
        return new SignalRows([.. rows], [.. directions], [.. weights]);
    }

    private FundingColumns Fill(PriceColumns columns, int[] bars)
    {
        var (rows, cash) = (new List<int>(), new List<double>());
        var before = _before[0];
        for (var row = 0; row < bars.Length; row++)
        {
            var bar = bars[row];
            _bars.Write(columns, row, bar, before / _before[bar]);
            before = columns.Last[row];
            if (_rates[bar] == 0d) continue;
            rows.Add(row);
            cash.Add(-_rates[bar] * columns.Mark.Close[row]);
        }
        return new FundingColumns([.. rows], [.. cash]);
    }
}
