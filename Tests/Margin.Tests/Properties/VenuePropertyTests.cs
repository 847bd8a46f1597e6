using Backtests.Margin.Accounts;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>What must hold for the liquidation price whatever the venue, symbol, date, tier, contract type, margin mode and side.</summary>
public sealed class VenuePropertyTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_venue_and_each_of_its_modes_is_among_the_cases()
    {
        var met = VenuePosition.All.Sample(Cases, 50).Select(p => (p.Venue.Name, p.Mode)).Distinct().ToHashSet();
        foreach (var name in VenueFiles.Catalog.Names)
            foreach (var mode in VenueFiles.Load(name).MarginModes) Assert.Contains((name, mode), met);
    }

    [Fact]
    public void More_margin_never_brings_the_liquidation_price_nearer() => Properties.Hold(
        from position in VenuePosition.All
        from more in Gen.Choose(1, 2_000)
        select (position, more: more / 1000m),
        x => AssertNotNearer(x.position with { Wallet = x.position.Wallet + x.position.FixedEquity * x.more }, x.position, 1e-20m), Cases);

    [Fact]
    public void A_larger_position_on_the_same_margin_is_never_liquidated_later() => Properties.Hold(
        from position in VenuePosition.All
        from part in Gen.Choose(1, 999)
        select (position, part: part / 1000m),
        x =>
        {
            var smaller = x.position with { Quantity = TickSize.Floor(x.position.Quantity * x.part, 1e-12m) };
            if (smaller.Quantity > 0) AssertNotNearer(smaller, x.position, Cent(x.position));
        }, Cases);

    [Fact]
    public void A_larger_position_at_the_same_leverage_is_never_liquidated_later() => Properties.Hold(
        from position in VenuePosition.All
        from part in Gen.Choose(1, 999)
        select (position: position with { Wallet = position.FixedEquity, OtherMargin = 0, OtherProfit = 0 }, part: part / 1000m),
        x =>
        {
            var quantity = TickSize.Floor(x.position.Quantity * x.part, 1e-12m);
            if (quantity == 0) return;
            var smaller = x.position with { Quantity = quantity, Wallet = x.position.Wallet * (quantity / x.position.Quantity) };
            AssertNotNearer(smaller, x.position, Cent(smaller) + 1e-20m);
        }, Cases);

    [Fact]
    public void More_leverage_brings_an_isolated_liquidation_price_nearer_and_leaves_a_cross_one_where_it_is()
    {
        var compared = 0;
        Properties.Hold(
            from position in VenuePosition.All
            from low in Gen.Choose(0, 1000)
            from high in Gen.Choose(0, 1000)
            select (position, low: Math.Min(low, high) / 1000m, high: Math.Max(low, high) / 1000m),
            x =>
            {
                var p = x.position;
                var cap = MaximumLeverage.For(p.Terms.TiersAt(p.Entry), p.Notional);
                if (cap <= 1) return;
                var (low, high) = (Ask(p, 1 + (cap - 1) * x.low), Ask(p, 1 + (cap - 1) * x.high));
                // A reserve on cost and margin is larger at less leverage, also in cross (BitMEX).
                if (p.Mode == MarginMode.Cross && p.Venue.ClosingFeeReserve == ClosingFeeReserve.OnCostAndMargin)
                    Assert.True(low.MaintenanceMargin >= high.MaintenanceMargin);
                else if (p.Mode == MarginMode.Cross) Assert.Equal(low.LiquidationPrice, high.LiquidationPrice);
                // Some venues let a position be opened at their highest leverage with less than its maintenance margin.
                else if (high.MaintenanceMargin < high.InitialMargin)
                    AssertNotNearer(p, low.LiquidationPrice, high.LiquidationPrice, 1e-20m);
                else return;
                compared++;
            }, Cases + 2_000);
        Assert.True(compared >= Cases, $"only {compared} cases");
    }

    [Fact]
    public void The_margin_ratio_at_the_liquidation_price_is_one_within_a_tick() => Properties.Hold(
        from position in VenuePosition.All
        from ticks in Gen.Choose(1, 10_000)
        select (position, tick: position.Entry * ticks * 1e-8m),
        x =>
        {
            var p = x.position;
            if (p.LiquidationPrice is not { } price)
            {
                // Alive at any price: a linear long that its margin covers, an inverse short likewise.
                Assert.Equal(p.Venue.ContractType == ContractType.Linear, p.Side == PositionSide.Long);
                foreach (var part in new[] { 1e-9m, 0.5m, 2m, 1e9m })
                    Assert.False(p.IsBreached(p.Entry * part) && AwayFrom(p, part), $"{p}");
                return;
            }
            // On the side that hurts; at the entry itself when the next step of the margin begins there.
            Assert.True(p.Side.Sign<decimal>() * (price - p.Entry) <= p.Entry * 1e-18m, $"{p}: {price}");
            // One tick before it (or at the entry, when that is nearer) all is well, and one tick beyond it is due.
            var sign = p.Side.Sign<decimal>();
            var before = p.Side == PositionSide.Long ? Math.Min(p.Entry, price + x.tick) : Math.Max(p.Entry, price - x.tick);
            var beyond = Math.Max(price - sign * x.tick, price / 2);
            Assert.False(p.IsBreached(before), $"{p}: {price} found, dead at {before}");
            Assert.True(p.IsBreached(beyond), $"{p}: {price} found, alive at {beyond}");
            Assert.True(MarginRatio.Of(p.Maintenance(before), p.Equity(before)) < 1);
            Assert.True(MarginRatio.Of(p.Maintenance(beyond), p.Equity(beyond)) is null or >= 1);
        }, Cases);

    [Fact]
    public void Long_and_short_mirror_each_other() => Properties.Hold(
        from position in VenuePosition.All
        from part in Gen.Choose(1, 3_000)
        select (position, price: position.Entry * part / 1000m),
        x =>
        {
            var (p, other) = (x.position, x.position with { Side = x.position.Side.Opposite() });
            var unit = p.Notional * (1 + p.Entry / x.price + x.price / p.Entry) * 1e-20m + 1e-20m;

            // What one gains the other loses, and both need the same maintenance margin.
            AssertZero(Gain(p, x.price) + Gain(other, x.price), unit);
            Assert.Equal(p.Maintenance(x.price), other.Maintenance(x.price));

            // Bankruptcy is as far below the entry as above it: in price when linear, in its reciprocal when inverse.
            if (p.BankruptcyPrice is { } down && other.BankruptcyPrice is { } up)
                AssertZero(Coordinate(p, down) + Coordinate(p, up) - 2 * Coordinate(p, p.Entry), 1e-18m * Spread(p, down, up));

            // And so is liquidation where the maintenance margin does not move with the mark.
            var schedule = MaintenanceSchedule<decimal>.Constant(p.Maintenance(p.Entry));
            if (PriceOf(p.Side) is { } near && PriceOf(other.Side) is { } far)
                AssertZero(Coordinate(p, near) + Coordinate(p, far) - 2 * Coordinate(p, p.Entry), 1e-18m * Spread(p, near, far));

            decimal? PriceOf(PositionSide side) =>
                p.Contract<decimal>().LiquidationPrice([new(side, p.Quantity, p.Entry, schedule)], p.Wallet + p.OtherProfit, p.Entry);
        }, Cases);

    [Fact]
    public void Double_and_decimal_agree_to_a_billionth() => Properties.Hold(VenuePosition.All, generated =>
    {
        // A binary notional may lie on the other side of a step than the decimal one that is exactly on it: not exactly, then.
        var p = generated with { Quantity = generated.Quantity * 0.999_999_999_9m };
        var (exact, fast) = (p.Solve<decimal>(), p.Solve<double>());
        // Where the margin just covers all, the price is 0, or beyond all prices, but for rounding.
        if (exact is null || fast is null)
        {
            Assert.True(exact is null == fast is null || (exact is { } only ? Math.Max(only / p.Entry, p.Entry / only) > 1e9m
                : Math.Max(fast!.Value / (double)p.Entry, (double)p.Entry / fast.Value) > 1e9), $"{p}: {exact} and {fast}");
        }
        else AssertBillionth(exact.Value, fast.Value, exact.Value + p.Entry, p);

        var entry = (double)p.Entry;
        AssertBillionth(p.Maintenance(p.Entry), p.Maintenance(entry), p.Maintenance(p.Entry), p);
        foreach (var part in new[] { 0.5m, 1.25m })
            AssertBillionth(p.Equity(p.Entry * part), p.Equity((double)(p.Entry * part)), p.Notional * 3 + Math.Abs(p.Wallet), p);
        var bankrupt = p.Contract<double>().BankruptcyPrice(p.Side, (double)p.Quantity, entry, (double)p.Wallet + (double)p.OtherProfit);
        if (p.BankruptcyPrice is { } price && bankrupt is { } same && price < p.Entry * 1e6m)
            AssertBillionth(price, same, price + p.Entry, p);
    }, Cases);

    private static PositionMargin Ask(VenuePosition p, decimal leverage) => new MarginCalculator(p.Venue).Calculate(new()
    {
        Symbol = p.Terms.Symbol, Date = p.Terms.Version.EffectiveDate, Side = p.Side, Quantity = p.Quantity, EntryPrice = p.Entry,
        Mode = p.Mode, Leverage = leverage, WalletBalance = p.Mode == MarginMode.Cross ? p.Notional * 1.5m : null,
    });

    private static void AssertNotNearer(VenuePosition safer, VenuePosition other, decimal tolerance) =>
        AssertNotNearer(other, safer.LiquidationPrice, other.LiquidationPrice, tolerance);

    // The tolerance is a part of the entry.
    private static void AssertNotNearer(VenuePosition p, decimal? safer, decimal? other, decimal tolerance)
    {
        var fallsKill = p.Side == PositionSide.Long == (p.Venue.ContractType == ContractType.Linear);
        // None at all is one at a price that isn't reached: 0, in the coordinate that falls.
        var none = fallsKill ? 0m : decimal.MaxValue;
        var (a, b) = (safer is { } one ? Coordinate(p, one) : none, other is { } two ? Coordinate(p, two) : none);
        var room = tolerance * Coordinate(p, p.Entry);
        Assert.True(fallsKill ? a <= b + room : a >= b - room, $"{p}: {safer} and {other}");
    }

    // A deduction that a venue prints rounded makes a step of its last digit where tiers meet: at most the cent, or the thousandth of what
    // the first tier asks for at its cap, that RequireContinuousMargin and the marginal rule let pass, and a millionth of the deduction.
    private static decimal Cent(VenuePosition p) =>
        (0.01m + p.Terms.Tiers.Max(tier => tier.MaintenanceAmount) * 1e-6m) / p.Notional + 1e-20m;

    // Inverse arithmetic is linear in the reciprocal of the price.
    private static decimal Coordinate(VenuePosition p, decimal price) => p.Venue.ContractType == ContractType.Inverse ? 1 / price : price;

    private static decimal Spread(VenuePosition p, decimal one, decimal two) => Coordinate(p, one) + Coordinate(p, two);

    private static decimal Gain(VenuePosition p, decimal price) => p.Contract<decimal>().Profit(p.Side, p.Quantity, p.Entry, price);

    // Whether a part of the entry lies on the side that hurts.
    private static bool AwayFrom(VenuePosition p, decimal part) => p.Side == PositionSide.Long ? part < 1 : part > 1;

    private static void AssertZero(decimal value, decimal tolerance) => Assert.InRange(value, -tolerance, tolerance);

    private static void AssertBillionth(decimal exact, double fast, decimal scale, VenuePosition p) =>
        Assert.True(Math.Abs((double)exact - fast) <= (double)scale * 1e-9, $"{p}: {exact} and {fast}");
}
