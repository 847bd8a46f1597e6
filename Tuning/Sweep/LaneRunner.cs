using Backtests.Margin;
using Backtests.Margin.Liquidation;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// Runs lanes of one contract: a lane goes from entry to exit to the next entry, never from bar to bar. It does what
/// <see cref="Strategies.Signals.SignalAlgorithm"/> does on the engine under the venue's rules. Not thread safe; cheap to make, one a
/// thread.
/// </summary>
internal sealed class LaneRunner(SweepContract contract, ExitTables tables)
{
    private readonly PriceColumns _columns = contract.Columns;
    private readonly SweepVenue _venue = contract.Venue;
    private readonly LiquidationSearcher _liquidations = new(contract.Columns, contract.Venue);

    /// <summary>Runs a lane.</summary>
    /// <param name="lane">What to run; its exits must be in the tables.</param>
    /// <param name="trades">Where to put the trades; null when they are not wanted.</param>
    /// <param name="curve">Where to put the equity at the end of periods; none when it is not wanted.</param>
    public LaneResult Run(in SweepLane lane, List<SweepTrade>? trades = null, EquityCurve curve = default)
    {
        var (signals, table) = tables.For(lane);
        var exits = new LaneExits(lane, table);
        var result = new LaneResult();
        var (initial, wallet) = ((double)contract.InitialCash, (double)contract.InitialCash);
        var (peak, equity) = (wallet, wallet);
        var (part, leverage) = ((double)lane.MarginPart, (double)lane.Leverage);
        var last = _columns.Rows - 1;

        for (var signal = 0; signal < signals.Count && wallet > 0d;)
        {
            var row = signals.Rows[signal];
            var direction = signals.Directions[signal];
            var quantity = Quantity((lane.HasFixedSize ? initial : wallet) * part * signals.Weights[signal], leverage, row);
            if (quantity <= 0d || !IsAccepted(direction, quantity, leverage, wallet, row))
            {
                signal++;
                continue;
            }

            var position = Enter(lane, direction, quantity, table.EntryPrices[signal], wallet, row);
            var planned = exits.First(signal, row, last);
            var trade = Settle(lane, exits, position, planned, signal, ref result);

            result.Trades++;
            if (trade.WalletChange > 0d) result.Wins++;
            curve.Hold(position, trade, wallet, _columns);
            var change = trade.WalletChange / wallet;
            result.ReturnSum += change;
            result.ReturnSquares += change * change;
            wallet += trade.WalletChange;
            equity = wallet;
            if (wallet > peak) peak = wallet;
            else if (peak - wallet > result.MaxDrawdown * peak) result.MaxDrawdown = (peak - wallet) / peak;
            trades?.Add(trade);
            if (trade.Reason == ExitReason.EndOfData) break;
            var free = trade.ExitRow + (planned.IsLate && trade.Reason == planned.Reason ? 1 : 0);
            do signal++;
            while (signal < signals.Count && signals.Rows[signal] < free);
        }
        curve.Finish(equity);
        result.EndEquity = equity;
        return result;
    }

    private double Quantity(double margin, double leverage, int row)
    {
        var price = _columns.Last[row];
        return price > 0d ? Math.Floor(margin * leverage / price / _venue.LotSize) * _venue.LotSize : 0d;
    }

    private bool IsAccepted(int direction, double quantity, double leverage, double wallet, int row)
    {
        var (side, price) = direction > 0 ? (PositionSide.Long, _columns.Ask.Close[row]) : (PositionSide.Short, _columns.Bid.Close[row]);
        var mark = _columns.Mark.Close[row] > 0d ? _columns.Mark.Close[row] : price;
        var tiers = _venue.Tiers(_venue.VersionAt(row));
        if (leverage > tiers.MaxLeverage) return false;
        var assuming = OrderCost.AssumingPrice(side, price, mark, mark);
        if (quantity > MaximumQuantity.ByMargin(wallet, side, price, assuming, mark, leverage, _venue.TakerFee)) return false;
        return MaximumQuantity.ByTier(tiers, leverage, Math.Max(mark, price), 0d) is not { } most || quantity <= most;
    }

    private OpenedPosition Enter(in SweepLane lane, int direction, double quantity, double entry, double wallet, int row)
    {
        var fee = _venue.TakerFee * quantity * entry;
        var free = wallet - fee;
        var behind = lane.Mode == MarginMode.Isolated ? Math.Min(quantity * entry / (double)lane.Leverage, Math.Max(0d, free)) : free;
        return new OpenedPosition(direction > 0 ? PositionSide.Long : PositionSide.Short, direction, quantity, entry, fee, wallet, behind, row);
    }

    private SweepTrade Settle(
        in SweepLane lane, in LaneExits exits, in OpenedPosition position, PlannedExit planned, int signal, ref LaneResult result)
    {
        var row = planned.Row;
        var hit = row > position.Row && !IsOutOfReach(exits.Table, position, signal, row)
            ? _liquidations.Find(position.Side, position.Quantity, position.Entry, position.Behind, position.Row + 1, row)
            : new LiquidationSearcher.Hit(-1, 0d, 0d);
        double? bound = null;
        if (hit.Row >= 0)
        {
            var isSaved = hit.Row == row && planned.Rests && IsSaved(exits, position, hit, signal);
            if (!isSaved) return Liquidate(lane, position, hit, exits.Slippage, signal, ref result);
            bound = hit.Price;
        }

        var first = _columns.Funding.FirstAfter(position.Row);
        var funding = position.Direction * position.Quantity * _columns.Funding.Between(first, _columns.Funding.FirstAfter(row));
        result.Funding += funding;
        result.Fees += position.Fee;
        if (planned.Reason == ExitReason.EndOfData)
        {
            var mark = _columns.Mark.Close[row];
            var open = position.Direction * position.Quantity * (mark - position.Entry) + funding - position.Fee;
            return Trade(position, planned, signal, mark, open);
        }

        var price = exits.FillPrice(planned, position.Direction, _columns, bound);
        var fee = position.Quantity * price * (planned.Reason == ExitReason.TakeProfit ? _venue.MakerFee : _venue.TakerFee);
        result.Fees += fee;
        var profit = position.Direction * position.Quantity * (price - position.Entry);
        // A loss beyond the margin is the insurance fund's.
        if (lane.Mode == MarginMode.Isolated) profit = Math.Max(profit, -(position.Behind + funding));
        var change = Math.Max(profit + funding - position.Fee - fee, -position.Wallet);
        return Trade(position, planned, signal, price, change);
    }

    // The liquidation price lies no nearer than where the margin, less the worst that funding can do, is down to the largest maintenance
    // margin that the
    // position can have on its way to bankruptcy.
    private bool IsOutOfReach(ExitTable table, in OpenedPosition position, int signal, int row)
    {
        var version = _venue.VersionAt(position.Row);
        if (_venue.Versions > 1 && version != _venue.VersionAt(row)) return false;
        var funding = _columns.Funding;
        var behind = position.Behind
            - position.Quantity * funding.MostBetween(funding.FirstAfter(position.Row), funding.FirstAfter(row));
        var notional = position.Quantity * position.Entry;
        var largest = position.Direction > 0 ? notional : notional + Math.Max(0d, position.Behind);
        return table.Safe.IsSafe(signal, (behind - _venue.Schedule(version).Margin(largest)) / notional, row);
    }

    private SweepTrade Liquidate(
        in SweepLane lane, in OpenedPosition position, LiquidationSearcher.Hit hit, double slippage, int signal, ref LaneResult result)
    {
        var row = hit.Row;
        var extreme = position.Direction > 0 ? _columns.Mark.Low[row] : _columns.Mark.High[row];
        var first = _columns.Funding.FirstAfter(position.Row);
        var funding = position.Direction * position.Quantity * _columns.Funding.Between(first, _columns.Funding.FirstAfter(row));
        var version = _venue.VersionAt(row);
        double after;
        if (_venue.IsWholeTakeover && _venue.Tiers(version).IndexOf(position.Quantity * extreme) == 0)
        {
            after = lane.Mode == MarginMode.Isolated ? Math.Max(0d, position.Wallet - position.Fee + funding - hit.Behind) : 0d;
        }
        else
        {
            var mark = _columns.Mark;
            var bar = new TriggerBar((decimal)mark.Open[row], (decimal)mark.High[row], (decimal)mark.Low[row], (decimal)mark.Close[row]);
            var close = position.Direction > 0
                ? _columns.Bid.Close[row] - slippage * _columns.Last[row]
                : _columns.Ask.Close[row] + slippage * _columns.Last[row];
            after = ForcedExit.Wallet(
                _venue, version, _columns.EndOf(row), lane.Mode, lane.Leverage, position.Wallet, position.Direction * position.Quantity, position.Entry,
                position.Fee, funding, bar, close);
        }
        result.Liquidations++;
        result.Funding += funding;
        result.Fees += position.Fee;
        var change = after - position.Wallet;
        result.LiquidationLoss -= change - funding + position.Fee;
        return Trade(position, new PlannedExit(ExitReason.Liquidation, row, 0d), signal, extreme, change);
    }

    // Whether an order at rest is met before the liquidation on the mark's way from its open to the extreme.
    private bool IsSaved(in LaneExits exits, in OpenedPosition position, LiquidationSearcher.Hit hit, int signal)
    {
        var (row, mark) = (hit.Row, _columns.Mark);
        var version = _venue.VersionAt(row);
        if (_liquidations.IsBreached(version, position.Side, position.Quantity, position.Entry, hit.Behind, mark.Open[row])) return false;
        var side = position.Direction > 0 ? _columns.Bid : _columns.Ask;
        if (contract.FavourableFirst && exits.IsTargetReached(signal, row, side, position.Direction)) return true;

        var range = Math.Abs((position.Direction > 0 ? mark.Low[row] : mark.High[row]) - mark.Open[row]);
        var breach = Math.Abs(hit.Price - mark.Open[row]);
        return exits.NearestStop(signal, row, side, position.Direction) is { } distance && (range > 0d ? distance < breach : distance <= 0d);
    }

    private static SweepTrade Trade(in OpenedPosition position, PlannedExit exit, int signal, double price, double change) => new(
        signal, position.Row, exit.Row, position.Direction, exit.Reason, position.Quantity, position.Entry, price, change);
}
