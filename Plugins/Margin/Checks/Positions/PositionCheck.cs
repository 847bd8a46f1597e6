using System.Globalization;

namespace Backtests.Margin.Checks;

/// <summary>
/// Compares liquidation prices that exchanges showed for a user's own positions with ours, by the calculator that
/// <c>margin price</c> uses.
/// </summary>
/// <param name="catalog">The venue files.</param>
public sealed class PositionCheck(VenueCatalog catalog)
{
    private readonly Dictionary<string, Venue> _venues = new(StringComparer.Ordinal);

    /// <summary>Checks every position, in order.</summary>
    public IReadOnlyList<PositionResult> Run(IReadOnlyList<RecordedPosition> positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        return [.. positions.Select(position => Check(position, positions))];
    }

    private PositionResult Check(RecordedPosition position, IReadOnlyList<RecordedPosition> all)
    {
        var tick = position.TickSize;
        try
        {
            var venue = Load(position.Venue);
            if (tick == 0m) tick = venue.Contract.Of(position.Symbol)?.Tick ?? 0m;
            var answer = new MarginCalculator(venue).Calculate(QueryOf(position, venue, tick, all));
            var ours = answer.DisplayedLiquidationPrice;
            var reason = Compare(position, ours, tick);
            return new(position, ours, tick, answer.Version.EffectiveDate, reason.Length == 0, reason);
        }
        catch (MarginException failure)
        {
            return new(position, null, tick, null, false, failure.Message);
        }
    }

    private PositionQuery QueryOf(RecordedPosition position, Venue venue, decimal tick, IReadOnlyList<RecordedPosition> all)
    {
        var (date, calculator) = (DateOf(position, venue), new MarginCalculator(venue));
        var query = Query(position, date, tick);
        List<(PositionQuery Position, decimal Margin, decimal Profit)> others = [];
        foreach (var other in OthersOf(position, all))
        {
            if (other.Venue != position.Venue) throw new MarginException($"{other.Id} is on another venue than {position.Id}");
            var day = other.Date ?? date;
            var (margin, profit) = calculator.AtMark(
                other.Symbol, day, other.Side, other.Size, other.EntryPrice, other.MarkPrice ?? other.EntryPrice);
            others.Add((Query(other with { Leverage = other.Leverage ?? 1m }, day, 0m), margin, profit));
        }
        if (others.Count == 0) return query;

        query = query with { OtherMaintenanceMargin = others.Sum(other => other.Margin), OtherUnrealizedProfit = others.Sum(other => other.Profit) };
        var own = calculator.AtMark(query.Symbol, date, query.Side, query.Quantity, query.EntryPrice, query.EntryPrice).MaintenanceMargin;
        var perMargin = ((query.WalletBalance ?? 0m) + query.OtherUnrealizedProfit) / (own + query.OtherMaintenanceMargin);
        return query with
        {
            OtherClosingReserve = others.Sum(other => calculator.ClosingReserve(other.Position, perMargin * other.Margin - other.Profit)),
        };
    }

    private static PositionQuery Query(RecordedPosition position, DateOnly date, decimal tick)
    {
        return new()
        {
            Symbol = position.Symbol,
            Date = date,
            Side = position.Side,
            Quantity = position.Size,
            EntryPrice = position.EntryPrice,
            Mode = position.Mode,
            Leverage = LeverageOf(position),
            IsolatedMargin = position.Mode == MarginMode.Isolated ? position.Margin : null,
            WalletBalance = position.Wallet,
            TickSize = tick,
            IsOpening = false,
        };
    }

    // Where the margin is given, the leverage changes nothing.
    private static decimal LeverageOf(RecordedPosition position) => position.Leverage
        ?? (position.Mode == MarginMode.Cross || position.Margin is not null
            ? 1m
            : throw new MarginException("either 'leverage' or 'margin' is needed"));

    private static IEnumerable<RecordedPosition> OthersOf(RecordedPosition position, IReadOnlyList<RecordedPosition> all) =>
        position.Account is not { } account || position.Mode != MarginMode.Cross
            ? position.Others
            : position.Others.Concat(all.Where(one =>
                !ReferenceEquals(one, position) && one.Account == account && one.Mode == MarginMode.Cross));

    private static DateOnly DateOf(RecordedPosition position, Venue venue) =>
        position.Date ?? venue.TiersOf(position.Symbol).Versions[^1].EffectiveDate;

    private static string Compare(RecordedPosition position, decimal? ours, decimal tick)
    {
        if (ours is not { } computed || position.LiquidationPrice is not { } theirs)
            return ours is null == position.LiquidationPrice is null
                ? ""
                : $"the exchange shows {Print(position.LiquidationPrice)}, ours is {Print(ours)}";
        var (limit, unit) = (position.Tolerance.Value, position.Tolerance.Unit);
        if (unit == ToleranceUnit.Ticks && tick <= 0m)
            return "a tolerance in ticks needs a tick: give 'tick', or one in the venue file";
        var allowed = unit switch { ToleranceUnit.Fraction => limit * theirs, ToleranceUnit.Ticks => limit * tick, _ => limit };
        return Math.Abs(computed - theirs) <= allowed ? "" : $"off by {Print(computed - theirs)}, allowed are {Print(allowed)}";
    }

    private Venue Load(string name) => _venues.TryGetValue(name, out var venue) ? venue : _venues[name] = catalog.Load(name);

    private static string Print(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "none";
}
