using Backtests.Margin;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

// What entries and exits do to the wallet, as the venue's account books them.
internal sealed partial class PortfolioRunner
{
    // Where a quotient is this near to a whole number of lots, decimal decides.
    private const double Doubt = 1e-9;

    private double Quantity(PortfolioSlot slot, int signal, int row)
    {
        var price = slot.Columns.Last[row];
        if (!(price > 0d)) return 0d;
        var margin = (_lane.HasFixedSize ? (double)_portfolio.InitialCash : Equity(row)) * (double)_lane.MarginPart * slot.Signals.Weights[signal];
        var lots = margin * _leverage / price / slot.Venue.LotSize;
        var whole = Math.Floor(lots);
        if (_lane.HasFixedSize && Math.Abs(lots - Math.Round(lots)) <= Doubt * Math.Max(1d, lots))
        {
            var exact = _portfolio.InitialCash * _lane.MarginPart * (decimal)slot.Signals.Weights[signal] * _lane.Leverage / (decimal)price;
            whole = (double)decimal.Floor(exact / (decimal)slot.Venue.LotSize);
        }
        return whole * slot.Venue.LotSize;
    }

    private bool IsAccepted(PortfolioSlot slot, double quantity, int row)
    {
        var (side, price) = quantity > 0d ? (PositionSide.Long, slot.Columns.Ask.Close[row]) : (PositionSide.Short, slot.Columns.Bid.Close[row]);
        var mark = slot.Columns.Mark.Close[row] > 0d ? slot.Columns.Mark.Close[row] : price;
        var tiers = slot.Venue.Tiers(slot.Venue.VersionAt(row));
        if (_leverage > tiers.MaxLeverage) return false;
        var assuming = OrderCost.AssumingPrice(side, price, mark, mark);
        var size = Math.Abs(quantity);
        if (size > MaximumQuantity.ByMargin(Available(row), side, price, assuming, mark, _leverage, slot.Venue.TakerFee)) return false;
        return MaximumQuantity.ByTier(tiers, _leverage, Math.Max(mark, price), 0d) is not { } most || size <= most;
    }

    // Cross wallet and unrealised profit, less the initial margin of what is open at its mark.
    private double Available(int row)
    {
        if (!_isCross) return CrossWallet();
        var available = _wallet;
        for (var n = 0; n < _open; n++)
        {
            var slot = _byAge[n];
            var mark = slot.Columns.Mark.Close[row];
            available += slot.Quantity * (mark - slot.Entry) - Math.Abs(slot.Quantity) * mark / _leverage;
        }
        return available;
    }

    private double CrossWallet()
    {
        var wallet = _wallet;
        if (!_isCross)
            for (var n = 0; n < _open; n++) wallet -= _byAge[n].Margin;
        return wallet;
    }

    private void Enter(PortfolioSlot slot, double quantity, int signal, int row)
    {
        var before = _wallet;
        slot.Open(quantity, signal, row, before, _entered++, _lane.MaxHoldMinutes);
        var notional = Math.Abs(quantity) * slot.Entry;
        var fee = slot.Venue.TakerFee * notional;
        _wallet -= fee;
        _result.Fees += fee;
        if (!_isCross) slot.Margin = Math.Min(notional / _leverage, Math.Max(0d, CrossWallet()));
        _byAge[_open++] = slot;
        LiftToZero();
        slot.WalletChange = _wallet - before;
        if (!_isCross) FindLiquidation(slot, row);
    }

    private void Close(PortfolioSlot slot, double price, double feeRate)
    {
        var before = _wallet;
        var fee = Math.Abs(slot.Quantity) * price * feeRate;
        _result.Fees += fee;
        var profit = slot.Quantity * (price - slot.Entry);
        // A loss beyond the margin is the insurance fund's.
        if (!_isCross) profit = Math.Max(profit, -slot.Margin);
        _wallet += profit - fee;
        Remove(slot);
        LiftToZero();
        slot.WalletChange += _wallet - before;
    }

    // What the wallet lacks is the fund's when no open cross position can bring it back.
    private void LiftToZero()
    {
        if (_isCross && _open > 0) return;
        var wallet = CrossWallet();
        if (wallet < 0d) _wallet -= wallet;
    }

    private void Remove(PortfolioSlot slot)
    {
        var at = Array.IndexOf(_byAge, slot, 0, _open);
        Array.Copy(_byAge, at + 1, _byAge, at, _open - at - 1);
        _open--;
        slot.Flatten();
    }

    private void FindLiquidation(PortfolioSlot slot, int row)
    {
        var last = Math.Min(slot.ExitRow() is var exit && exit > row ? exit : PortfolioSlot.Never, _portfolio.Rows - 1);
        var hit = row >= last
            ? -1
            : slot.Searcher.Find(
                slot.Quantity > 0d ? PositionSide.Long : PositionSide.Short, Math.Abs(slot.Quantity), slot.Entry, slot.Margin, row + 1, last).Row;
        slot.LiquidationRow = hit < 0 ? PortfolioSlot.Never : hit;
    }
}
