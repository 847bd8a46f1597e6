using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

// What happens in one minute, in the order in which the engine does it: funding, orders at rest, the venue's judgement, the strategy,
// orders at
// rest again.
internal sealed partial class PortfolioRunner
{
    private MinutePlan? _plan;
    private bool _isJudged;
    private bool _hasScanned;
    private bool _hasLiquidated;
    private bool _hasRequests;

    private void Play(int row)
    {
        (_plan, _isJudged, _hasScanned, _hasRequests) = (null, false, false, false);
        for (var n = 0; n < _open; n++)
        {
            if (row >= _byAge[n].VersionEnd) _byAge[n].UseVersionAt(row);
            PayFunding(_byAge[n], row);
        }
        var isSuspect = IsSuspect(row);
        if (isSuspect && HasOrders()) _plan = _exact.Plan(_exact.At(row, _wallet), row);
        var open = _open;
        Scan(row);
        if (open != _open && _open > 0) isSuspect = IsSuspect(row);
        if (_open > 0 && (isSuspect || IsUnderWay())) Judge(row);
        _isJudged = true;
        foreach (var slot in _slots) EndWhatIsDue(slot, row);
        foreach (var slot in _slots) EnterWhatIsDue(slot, row);
        Scan(row);
        if (!_isCross) LookFurther(row);
    }

    private void PayFunding(PortfolioSlot slot, int row)
    {
        var funding = slot.Columns.Funding;
        for (; slot.NextFunding < funding.Count && funding.Row(slot.NextFunding) <= row; slot.NextFunding++)
        {
            var amount = slot.Quantity * funding.Between(slot.NextFunding, slot.NextFunding + 1);
            _wallet += amount;
            slot.WalletChange += amount;
            _result.Funding += amount;
            if (!_isCross) slot.Margin += amount;
        }
    }

    private bool IsSuspect(int row)
    {
        if (_isCross)
        {
            Renew();
            return _watch.IsSuspect(row);
        }
        for (var n = 0; n < _open; n++)
            if (_byAge[n].LiquidationRow == row) return true;
        return false;
    }

    private bool HasOrders()
    {
        for (var n = 0; n < _open; n++)
            if (_byAge[n].HasOrders) return true;
        return false;
    }

    // Lean tries orders at rest by age, in every step before the venue's judgement, with every new order, and when the strategy is done. A
    // trailing stop that its own bar has moved is met at the second try.
    private void Scan(int row)
    {
        for (var n = 0; n < _open;)
            if (!TryExits(_byAge[n], row)) n++;
        _hasScanned = true;
    }

    private bool TryExits(PortfolioSlot slot, int row)
    {
        if (!slot.HasOrders || slot.EntryRow == row) return false;
        if (slot.StopRow == row && MayFill(slot, ExitReason.StopLoss)) return Fill(slot, ExitReason.StopLoss, row, slot.StopPrice);
        if (slot.TargetRow == row && MayFill(slot, ExitReason.TakeProfit)) return Fill(slot, ExitReason.TakeProfit, row, slot.TargetPrice);
        if (slot.TrailRow == row && (_hasScanned || !slot.IsTrailLate) && MayFill(slot, ExitReason.TrailingStop))
            return Fill(slot, ExitReason.TrailingStop, row, slot.TrailPrice);
        return false;
    }

    private bool MayFill(PortfolioSlot slot, ExitReason reason) =>
        _isJudged || _plan is null || _plan.Allows(slot.Index, MinuteAccount.OrderOf(slot, reason));

    private bool Fill(PortfolioSlot slot, ExitReason reason, int row, double orderPrice)
    {
        var bound = _isJudged ? null : _plan?.Bound(slot.Index);
        var price = slot.Exits.FillPrice(new PlannedExit(reason, row, orderPrice), slot.Direction, slot.Columns, bound);
        var mark = slot.LiquidationMark;
        _hasRequests |= slot.Orders > 1;
        Close(slot, price, reason == ExitReason.TakeProfit ? slot.Venue.MakerFee : slot.Venue.TakerFee);
        Report(slot, mark is null ? reason : ExitReason.Liquidation, row, mark ?? price);
        return true;
    }

    private void EndWhatIsDue(PortfolioSlot slot, int row)
    {
        if (!slot.IsOpen || (slot.HoldRow > row && slot.LiquidationMark is null)) return;
        slot.HasOrders = false;
        Scan(row);
        var price = slot.Exits.FillPrice(new PlannedExit(ExitReason.TimeExit, row, 0d), slot.Direction, slot.Columns, null);
        var mark = slot.LiquidationMark;
        Close(slot, price, slot.Venue.TakerFee);
        Report(slot, mark is null ? ExitReason.TimeExit : ExitReason.Liquidation, row, mark ?? price);
    }

    private void EnterWhatIsDue(PortfolioSlot slot, int row)
    {
        var signals = slot.Signals;
        for (; slot.NextSignal < signals.Count && signals.Rows[slot.NextSignal] <= row; slot.NextSignal++)
        {
            var signal = slot.NextSignal;
            if (slot.IsOpen || signals.Rows[signal] < row) continue;
            var size = Quantity(slot, signal, row);
            if (size <= 0d) continue;
            var quantity = signals.Directions[signal] * size;
            // Requests to cancel what a fill left over are handled first, and with each of them the orders at rest are tried.
            if (_hasRequests) Scan(row);
            _hasRequests = false;
            // The venue is asked when the order is placed and when it fills; in between the others are tried.
            var isAccepted = IsAccepted(slot, quantity, row);
            Scan(row);
            if (isAccepted && IsAccepted(slot, quantity, row)) Enter(slot, quantity, signal, row);
        }
    }

    private void Judge(int row)
    {
        if (_isCross)
        {
            Judge(MarginScope.Cross, row);
            return;
        }
        foreach (var slot in _slots)
        {
            if (!slot.IsOpen || !(slot.LiquidationRow == row || _exact.IsUnderWay(ScopeOf(slot)))) continue;
            // The venue's orders have the others tried again.
            if (Judge(ScopeOf(slot), row)) Scan(row);
        }
    }

    private bool Judge(MarginScope scope, int row)
    {
        var account = _exact.At(row, _wallet);
        var hasTraded = false;
        foreach (var record in _exact.Judge(account, scope, row))
        {
            _hasLiquidated = true;
            if (record.Cancellation == OrderCancellation.All)
                foreach (var slot in _slots)
                    if (scope.Symbol is null || scope.Symbol == slot.Symbol) slot.HasOrders = false;
            hasTraded |= TakeOver(record);
        }
        var missing = (double)account.Wallet - _wallet;
        PortfolioSlot? last = null;
        foreach (var slot in _slots)
        {
            if (!slot.IsOpen || (scope.Symbol is not null && scope.Symbol != slot.Symbol)) continue;
            var position = account.Position(slot.Symbol);
            if (slot.LiquidationMark is not null)
            {
                missing -= slot.LiquidationChange;
                last = slot;
            }
            if (!position.IsOpen) continue;
            (slot.Quantity, slot.Entry) = ((double)position.Quantity, (double)position.EntryPrice);
            slot.Margin = (double)position.IsolatedMargin;
        }
        _wallet = (double)account.Wallet;
        // What the insurance fund put in belongs to whom it was put in for: the last one taken.
        if (last is not null) last.LiquidationChange += missing;
        foreach (var slot in _slots)
        {
            if (!slot.IsOpen || slot.LiquidationMark is not { } mark) continue;
            slot.WalletChange += slot.LiquidationChange;
            _result.LiquidationLoss -= slot.LiquidationChange;
            slot.LiquidationChange = 0d;
            if (account.Position(slot.Symbol).IsOpen) continue;
            Remove(slot);
            Report(slot, ExitReason.Liquidation, row, mark);
        }
        return hasTraded;
    }

    private bool TakeOver(LiquidationRecord record)
    {
        var hasTraded = false;
        foreach (var fill in record.Fills)
        {
            if (fill.Quantity == 0m) continue;
            var slot = Array.Find(_slots, each => each.Symbol == fill.Symbol)!;
            hasTraded = true;
            slot.LiquidationChange += (double)(-fill.Quantity * (fill.Price - (decimal)slot.Entry) - fill.Fee);
            if (slot.LiquidationMark is not null) continue;
            slot.LiquidationMark = (double)record.Positions.First(position => position.Symbol == fill.Symbol).TriggerMark;
            _result.Liquidations++;
        }
        return hasTraded;
    }

    private bool IsUnderWay()
    {
        for (var n = 0; _hasLiquidated && n < _open; n++)
            if (_exact.IsUnderWay(ScopeOf(_byAge[n]))) return true;
        return false;
    }

    // An isolated position that lives on in a minute that was to liquidate it is looked after from the next one.
    private void LookFurther(int row)
    {
        for (var n = 0; n < _open; n++)
            if (_byAge[n].LiquidationRow <= row) FindLiquidation(_byAge[n], row);
    }

    private MarginScope ScopeOf(PortfolioSlot slot) => _isCross ? MarginScope.Cross : MarginScope.Isolated(slot.Symbol);
}
