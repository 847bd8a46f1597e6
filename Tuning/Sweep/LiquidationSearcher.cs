using Backtests.Margin;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// Finds the minute in which a position is liquidated. Between two payments of funding, and within one tier table, its liquidation price
/// stands still
/// and the minute is found by search; the search is split where it moves.
/// </summary>
internal readonly struct LiquidationSearcher(PriceColumns columns, SweepVenue venue)
{
    /// <summary>A liquidation: when, at which liquidation price, and what stood behind the position then.</summary>
    internal readonly record struct Hit(int Row, double Price, double Behind);

    /// <summary>The first liquidation in [<paramref name="from"/>, <paramref name="to"/>]; a row of -1 when there is none.</summary>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Base units.</param>
    /// <param name="entry">Entry price.</param>
    /// <param name="behind">Margin of the position when isolated, the wallet when cross, at entry.</param>
    /// <param name="from">First minute, the one after the entry.</param>
    /// <param name="to">Last minute.</param>
    public Hit Find(PositionSide side, double quantity, double entry, double behind, int from, int to)
    {
        var funding = columns.Funding;
        var sign = side == PositionSide.Long ? 1d : -1d;
        var first = funding.FirstAfter(from - 1);
        var version = venue.VersionAt(from);
        if (version == venue.VersionAt(to))
        {
            // The worst that funding did on the way bounds the liquidation price of the whole way: usually nothing comes near it.
            var least = 0d;
            for (var n = first; n < funding.Count && funding.Row(n) <= to; n++)
                least = Math.Min(least, sign * quantity * funding.Between(first, n + 1));
            var nearest = Price(version, side, quantity, entry, behind + least);
            if (nearest is null || FirstBeyond(side, from, to + 1, nearest.Value) < 0) return new Hit(-1, 0d, 0d);
        }

        var next = first;
        while (from <= to)
        {
            while (next < funding.Count && funding.Row(next) <= from) next++;
            version = venue.VersionAt(from);
            var end = to;
            if (next < funding.Count) end = Math.Min(end, funding.Row(next) - 1);
            if (version + 1 < venue.Versions) end = Math.Min(end, venue.FirstRow(version + 1) - 1);
            var now = behind + sign * quantity * funding.Between(first, next);
            if (Price(version, side, quantity, entry, now) is { } price)
            {
                var row = from;
                while ((row = FirstBeyond(side, row, end + 1, price)) >= 0)
                {
                    if (IsBreached(version, side, quantity, entry, now, row)) return new Hit(row, price, now);
                    row++;
                }
            }
            from = end + 1;
        }
        return new Hit(-1, 0d, 0d);
    }

    /// <summary>Whether a mark price liquidates a position.</summary>
    public bool IsBreached(int version, PositionSide side, double quantity, double entry, double behind, double mark) => MarginRatio.IsBreached(
        MaintenanceMargin.Linear(venue.Schedule(version), quantity, mark), behind + UnrealizedProfit.Linear(side, quantity, entry, mark));

    private bool IsBreached(int version, PositionSide side, double quantity, double entry, double behind, int row) => IsBreached(
        version, side, quantity, entry, behind, side == PositionSide.Long ? columns.Mark.Low[row] : columns.Mark.High[row]);

    // The price itself already liquidates.
    private int FirstBeyond(PositionSide side, int from, int to, double price) => side == PositionSide.Long
        ? columns.Mark.Lows.FirstBeyond(from, to, Math.BitIncrement(price))
        : columns.Mark.Highs.FirstBeyond(from, to, Math.BitDecrement(price));

    private double? Price(int version, PositionSide side, double quantity, double entry, double behind) =>
        LiquidationPrice.Isolated(venue.Schedule(version), side, quantity, entry, behind);
}
