using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>Writes the equity at the end of each period as a lane goes: open positions at the mark, funding so far included.</summary>
internal ref struct EquityCurve
{
    private readonly ReadOnlySpan<int> _ends;
    private readonly Span<double> _equity;
    private int _next;

    /// <summary>A curve with a value per period.</summary>
    /// <param name="ends">Last minute of each period, rising.</param>
    /// <param name="equity">Where the values go, one a period.</param>
    public EquityCurve(ReadOnlySpan<int> ends, Span<double> equity)
    {
        _ends = ends;
        _equity = equity;
    }

    /// <summary>Takes in a position from its entry to the minute before its end.</summary>
    public void Hold(in OpenedPosition position, in SweepTrade trade, double walletBefore, PriceColumns columns)
    {
        while (_next < _ends.Length && _ends[_next] < position.Row) _equity[_next++] = walletBefore;
        var first = _next < _ends.Length ? columns.Funding.FirstAfter(position.Row) : 0;
        for (; _next < _ends.Length && _ends[_next] < trade.ExitRow; _next++)
        {
            var row = _ends[_next];
            var funding = position.Direction * position.Quantity * columns.Funding.Between(first, columns.Funding.FirstAfter(row));
            _equity[_next] = walletBefore - position.Fee + funding
                + position.Direction * position.Quantity * (columns.Mark.Close[row] - position.Entry);
        }
    }

    /// <summary>The equity that the remaining periods end with.</summary>
    public void Finish(double equity)
    {
        while (_next < _ends.Length) _equity[_next++] = equity;
    }
}
