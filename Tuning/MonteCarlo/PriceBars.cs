using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>Bars of the bid, the ask, the mark and the last price, in quote currency.</summary>
internal sealed class PriceBars
{
    private const int Fields = 12;

    // Of each bar: open, high, low, close of the bid, of the ask, and of the mark, side by side since they are read together.
    private readonly double[] _values;

    private PriceBars(int count) => (_values, Last) = (new double[count * Fields], new double[count]);

    /// <summary>Last prices.</summary>
    public double[] Last { get; }

    /// <summary>Joins minutes to bars.</summary>
    public static PriceBars Join(PriceColumns columns, int first, int minutes, int count)
    {
        var bars = new PriceBars(count);
        for (var n = 0; n < count; n++)
        {
            var from = first + n * minutes;
            var values = bars._values.AsSpan(n * Fields, Fields);
            Join(columns.Bid.Open, columns.Bid.High, columns.Bid.Low, columns.Bid.Close, from, minutes, values[..4]);
            Join(columns.Ask.Open, columns.Ask.High, columns.Ask.Low, columns.Ask.Close, from, minutes, values[4..8]);
            Join(columns.Mark.Open, columns.Mark.High, columns.Mark.Low, columns.Mark.Close, from, minutes, values[8..]);
            bars.Last[n] = columns.Last[from + minutes - 1];
        }
        return bars;
    }

    /// <summary>Writes a bar to a row, all prices multiplied by a factor.</summary>
    public void Write(PriceColumns columns, int row, int bar, double factor)
    {
        var values = _values.AsSpan(bar * Fields, Fields);
        var (bid, ask, mark) = (columns.Bid, columns.Ask, columns.Mark);
        columns.Last[row] = Last[bar] * factor;
        (bid.Open[row], bid.High[row], bid.Low[row], bid.Close[row]) =
            (values[0] * factor, values[1] * factor, values[2] * factor, values[3] * factor);
        (ask.Open[row], ask.High[row], ask.Low[row], ask.Close[row]) =
            (values[4] * factor, values[5] * factor, values[6] * factor, values[7] * factor);
        (mark.Open[row], mark.High[row], mark.Low[row], mark.Close[row]) =
            (values[8] * factor, values[9] * factor, values[10] * factor, values[11] * factor);
    }

    private static void Join(double[] open, double[] high, double[] low, double[] close, int from, int minutes, Span<double> bar)
    {
        bar[0] = open[from];
        (bar[1], bar[2]) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var row = from; row < from + minutes; row++)
        {
            bar[1] = Math.Max(bar[1], high[row]);
            bar[2] = Math.Min(bar[2], low[row]);
        }
        bar[3] = close[from + minutes - 1];
    }
}
