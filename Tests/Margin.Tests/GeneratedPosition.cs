using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>A healthy position in one of the tiers of the committed venue file.</summary>
internal sealed record GeneratedPosition(
    MarginTerms Terms, PositionSide Side, decimal Quantity, decimal Entry, decimal Wallet, decimal Leverage)
{
    public MaintenanceSchedule<decimal> Schedule => Terms.Schedule();

    public decimal Equity(decimal price) => Wallet + UnrealizedProfit.Linear(Side, Quantity, Entry, price);

    public decimal Maintenance(decimal price) => Schedule.Margin(Quantity * price);

    public decimal? LiquidationPrice => Margin.LiquidationPrice.Isolated(Schedule, Side, Quantity, Entry, Wallet);

    public override string ToString() => $"{Terms.Symbol} {Terms.Version.Id} {Side} {Quantity} at {Entry}, wallet {Wallet}, {Leverage}x";

    /// <summary>
    /// Every symbol, version and tier is as likely as any other; the notional is anywhere in the tier or exactly at its cap.
    /// </summary>
    public static Gen<GeneratedPosition> All { get; } =
        from symbol in Gen.Elements(BinanceUsdmVenue.Venue.RiskTiers.Values.ToArray())
        from version in Gen.Elements(symbol.Versions.ToArray())
        let terms = new MarginTerms(symbol.Symbol, version, BinanceUsdmVenue.Venue.MaintenanceRule)
        from tier in Gen.Elements(terms.Tiers.ToArray())
        from part in Gen.Frequency((1, Gen.Constant(1000)), (5, Gen.Choose(1, 1000)))
        from side in Gen.Elements(PositionSide.Long, PositionSide.Short)
        from digits in Gen.Choose(1, 99_999)
        from exponent in Gen.Choose(-6, 1)
        from leverage in Gen.Choose(1, (int)tier.MaxLeverage)
        from extra in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 300)))
        let notional = tier.Floor + ((tier.Cap ?? tier.Floor * 4) - tier.Floor) * part / 1000
        let entry = digits * (decimal)Math.Pow(10, exponent)
        // Cut, not rounded, so that a notional at a cap never exceeds it.
        let quantity = TickSize.Floor(notional / entry, 1e-15m)
        select new GeneratedPosition(terms, side, quantity, entry, quantity * entry / leverage * (1 + extra / 100m), leverage);
}
