using Backtests.Margin;
using Backtests.Margin.Liquidation;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// Runs lanes of several contracts on one wallet, from event to event: a signal, an exit, a payment of funding, a new tier table, or a
/// minute
/// whose bars may liquidate. It does what <see cref="Strategies.Signals.SignalAlgorithm"/> does on the engine under the venue's rules. Not
/// thread safe; one a thread.
/// </summary>
internal sealed partial class PortfolioRunner
{
    private readonly PortfolioContract _portfolio;
    private readonly PortfolioTables _tables;
    private readonly PortfolioSlot[] _slots;
    private readonly PortfolioSlot[] _byAge;
    private readonly CrossWatch _watch;
    private readonly MinuteAccount _exact;
    private SweepLane _lane;
    private bool _isCross;
    private double _leverage;
    private double _wallet;
    private double _peak;
    private int _open;
    private int _entered;
    private LaneResult _result;
    private List<PortfolioTrade>? _trades;

    /// <summary>A runner over searches that all runners share.</summary>
    public PortfolioRunner(PortfolioContract portfolio, PortfolioTables tables)
    {
        (_portfolio, _tables) = (portfolio, tables);
        _slots = tables.Slots(portfolio);
        _byAge = new PortfolioSlot[_slots.Length];
        _watch = new CrossWatch(_slots.Length);
        _exact = new MinuteAccount(_slots, portfolio.FavourableFirst ? SameBarRule.FavourableFirst : SameBarRule.AdverseFirst);
    }

    /// <summary>Runs a lane.</summary>
    /// <param name="lane">What to run; its exits must be in the tables.</param>
    /// <param name="trades">Where to put the trades, in the order in which they ended; null when they are not wanted.</param>
    /// <param name="ends">Minutes at whose end the equity is wanted, rising.</param>
    /// <param name="equity">Where it goes.</param>
    public LaneResult Run(in SweepLane lane, List<PortfolioTrade>? trades = null, ReadOnlySpan<int> ends = default, Span<double> equity = default)
    {
        Begin(lane, trades);
        var (row, rows, nextEnd) = (-1, _portfolio.Rows, 0);
        while (_wallet > 0d || _open > 0)
        {
            var next = NextEvent(row);
            if (_isCross && _open > 0)
            {
                Renew();
                if (_watch.FirstSuspect(row + 1, Math.Min(next, rows)) is var suspect and >= 0) next = suspect;
            }
            for (; nextEnd < ends.Length && ends[nextEnd] < next; nextEnd++) equity[nextEnd] = Equity(ends[nextEnd]);
            if (next >= rows) break;
            row = next;
            Play(row);
        }
        for (; nextEnd < ends.Length; nextEnd++) equity[nextEnd] = Equity(ends[nextEnd]);
        _result.EndEquity = Equity(rows - 1);
        foreach (var slot in _slots)
        {
            if (!slot.IsOpen) continue;
            var mark = slot.Columns.Mark.Close[rows - 1];
            slot.WalletChange += slot.Quantity * (mark - slot.Entry);
            Report(slot, ExitReason.EndOfData, rows - 1, mark);
        }
        return _result;
    }

    private void Begin(in SweepLane lane, List<PortfolioTrade>? trades)
    {
        (_lane, _trades, _result) = (lane, trades, default);
        (_isCross, _leverage) = (lane.Mode == MarginMode.Cross, (double)lane.Leverage);
        _wallet = _peak = (double)_portfolio.InitialCash;
        (_open, _entered, _hasLiquidated) = (0, 0, false);
        for (var n = 0; n < _slots.Length; n++) _slots[n].Begin(lane, _tables.Exits[n]);
        _exact.Begin(lane);
    }

    private int NextEvent(int row)
    {
        var next = PortfolioSlot.Never;
        foreach (var slot in _slots) next = Math.Min(next, slot.NextEvent(row));
        return IsUnderWay() ? row + 1 : next;
    }

    private void Renew()
    {
        _watch.Reset(_wallet);
        for (var n = 0; n < _open; n++) _watch.Add(_byAge[n]);
    }

    private double Equity(int row)
    {
        var equity = _wallet;
        for (var n = 0; n < _open; n++) equity += _byAge[n].Quantity * (_byAge[n].Columns.Mark.Close[row] - _byAge[n].Entry);
        return equity;
    }

    private void Report(PortfolioSlot slot, ExitReason reason, int row, double price)
    {
        var change = slot.WalletChange;
        _result.Trades++;
        if (change > 0d) _result.Wins++;
        if (slot.WalletBefore > 0d)
        {
            var part = change / slot.WalletBefore;
            _result.ReturnSum += part;
            _result.ReturnSquares += part * part;
        }
        var wallet = reason == ExitReason.EndOfData ? _result.EndEquity : _wallet;
        if (wallet > _peak) _peak = wallet;
        else if (_peak - wallet > _result.MaxDrawdown * _peak) _result.MaxDrawdown = (_peak - wallet) / _peak;
        _trades?.Add(new PortfolioTrade(slot.Index, new SweepTrade(
            slot.Signal, slot.EntryRow, row, Math.Sign(slot.EnteredQuantity), reason, Math.Abs(slot.EnteredQuantity),
            slot.Exits.Table.EntryPrices[slot.Signal], price, change)));
    }
}
