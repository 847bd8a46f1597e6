using Backtests.Margin;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Comparison;

/// <summary>How near the positions of a lane came to liquidation: a walk over the minutes in which they were open.</summary>
internal sealed class MarginWalk(SweepContract contract)
{
    /// <summary>Highest margin ratio so far; null before any position.</summary>
    public double? WorstRatio { get; private set; }

    /// <summary>Distance of the mark from the liquidation price there, as a fraction of the mark; null when no price liquidates.</summary>
    public double? Distance { get; private set; }

    /// <summary>What the insurance fund paid for positions that were sold at the mark below bankruptcy.</summary>
    public double FundPaid { get; private set; }

    /// <summary>Whether every liquidation took its whole position over at once.</summary>
    public bool IsWholeTakeover { get; private set; } = true;

    /// <summary>Takes in a position: the mark's adverse extremes from the minute after its entry to the one before its end, a liquidation's
    /// included.</summary>
    public void Add(in SweepLane lane, in SweepTrade trade, double walletBefore)
    {
        var (columns, venue) = (contract.Columns, contract.Venue);
        var side = trade.Direction > 0 ? PositionSide.Long : PositionSide.Short;
        var free = walletBefore - venue.TakerFee * trade.Quantity * trade.EntryPrice;
        var behind = lane.Mode == MarginMode.Isolated
            ? Math.Min(trade.Quantity * trade.EntryPrice / (double)lane.Leverage, Math.Max(0d, free))
            : free;
        var extremes = trade.Direction > 0 ? columns.Mark.Low : columns.Mark.High;
        var first = columns.Funding.FirstAfter(trade.EntryRow);
        var isOver = trade.Reason != ExitReason.EndOfData;
        var (best, bestRow, bestBehind) = (-1d, -1, 0d);
        for (var row = trade.EntryRow + 1; row <= trade.ExitRow; row++)
        {
            if (row == trade.ExitRow && isOver && trade.Reason != ExitReason.Liquidation) break;
            var now = behind + trade.Direction * trade.Quantity * columns.Funding.Between(first, columns.Funding.FirstAfter(row));
            var mark = extremes[row];
            var balance = now + UnrealizedProfit.Linear(side, trade.Quantity, trade.EntryPrice, mark);
            var maintenance = MaintenanceMargin.Linear(venue.Schedule(venue.VersionAt(row)), trade.Quantity, mark);
            var ratio = balance > 0d ? maintenance / balance : double.MaxValue;
            if (ratio > best) (best, bestRow, bestBehind) = (ratio, row, now);
            if (trade.Reason == ExitReason.Liquidation && row == trade.ExitRow)
            {
                FundPaid += Math.Max(0d, -balance);
                IsWholeTakeover &= venue.IsWholeTakeover && venue.Tiers(venue.VersionAt(row)).IndexOf(trade.Quantity * mark) == 0;
            }
        }
        if (isOver && trade.Reason != ExitReason.Liquidation)
        {
            // An order that filled beyond bankruptcy.
            var funding = trade.Direction * trade.Quantity * columns.Funding.Between(first, columns.Funding.FirstAfter(trade.ExitRow));
            var fee = lane.Mode == MarginMode.Isolated ? 0d : venue.TakerFee * trade.Quantity * trade.ExitPrice;
            FundPaid += Math.Max(0d, -(behind + funding - fee + UnrealizedProfit.Linear(side, trade.Quantity, trade.EntryPrice, trade.ExitPrice)));
        }
        if (bestRow < 0 || best <= (WorstRatio ?? -1d)) return;
        WorstRatio = best;
        var at = extremes[bestRow];
        var price = LiquidationPrice.Isolated(
            venue.Schedule(venue.VersionAt(bestRow)), side, trade.Quantity, trade.EntryPrice, bestBehind);
        Distance = price is { } liquidation ? trade.Direction * (at - liquidation) / at : null;
    }
}
