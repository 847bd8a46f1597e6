using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>
/// A position of any venue file, symbol, table date, tier, margin mode and side, alive at its entry. In cross there are other positions,
/// with a maintenance margin and a profit of theirs.
/// </summary>
internal sealed record VenuePosition(Venue Venue, MarginTerms Terms, MarginMode Mode, PositionSide Side, decimal Quantity, decimal Entry,
    decimal Wallet, decimal OtherMargin, decimal OtherProfit)
{
    /// <summary>What stands behind the position at its entry, after what the others take and give.</summary>
    public decimal FixedEquity => Wallet - OtherMargin + OtherProfit;

    public decimal Notional => Contract<decimal>().Notional(Quantity, Entry);

    public decimal? LiquidationPrice => Solve<decimal>();

    public decimal? BankruptcyPrice => Contract<decimal>().BankruptcyPrice(Side, Quantity, Entry, Wallet + OtherProfit);

    public ContractMath<T> Contract<T>() where T : struct, INumber<T> =>
        Venue.ContractType == ContractType.Inverse ? ContractMath<T>.Inverse : ContractMath<T>.Linear;

    public MaintenanceSchedule<T> Schedule<T>() where T : struct, INumber<T>
    {
        var size = Contract<decimal>().BaseQuantity(Quantity, Entry);
        return (MaintenanceSchedule<T>)(typeof(T) == typeof(decimal)
            ? (object)Terms.Schedule(new(size, 0m, Entry))
            : Terms.ScheduleDouble(new((double)size, 0, (double)Entry)));
    }

    public T? Solve<T>() where T : struct, INumber<T>
    {
        var leg = new PositionLeg<T>(Side, T.CreateChecked(Quantity), T.CreateChecked(Entry), Schedule<T>());
        return Contract<T>().LiquidationPrice([leg], T.CreateChecked(FixedEquity), leg.EntryPrice);
    }

    /// <summary>Maintenance margin of all positions at a mark price of this one.</summary>
    public T Maintenance<T>(T price) where T : struct, INumber<T> =>
        Schedule<T>().Margin(Contract<T>().Notional(T.CreateChecked(Quantity), price)) + T.CreateChecked(OtherMargin);

    /// <summary>Margin balance at a mark price of this position.</summary>
    public T Equity<T>(T price) where T : struct, INumber<T> =>
        T.CreateChecked(Wallet) + T.CreateChecked(OtherProfit)
        + Contract<T>().Profit(Side, T.CreateChecked(Quantity), T.CreateChecked(Entry), price);

    public bool IsBreached(decimal price) => MarginRatio.IsBreached(Maintenance(price), Equity(price));

    public override string ToString() => $"{Venue.Name} {Terms.Symbol} {Terms.Version.Id} {Mode} {Side} {Quantity} at {Entry}, "
        + $"wallet {Wallet}, others {OtherMargin} and {OtherProfit}";

    /// <summary>Venues are equally likely, and so are a venue's modes, and the tiers of a symbol.</summary>
    public static Gen<VenuePosition> All { get; } =
        from one in VenueSchedules.Any
        from mode in Gen.Elements(one.Venue.MarginModes.ToArray())
        from tier in Gen.Choose(0, one.Terms.Tiers.Count - 1)
        from part in Gen.Frequency((1, Gen.Constant(1000)), (5, Gen.Choose(1, 1000)))
        from side in Gen.Elements(PositionSide.Long, PositionSide.Short)
        from digits in Gen.Choose(1, 99_999)
        from exponent in Gen.Choose(-3, 1)
        from leverage in Gen.Choose(10, 1000)
        from other in Gen.Choose(0, 100)
        from profit in Gen.Choose(-100, 100)
        select Of(one.Venue, one.Terms, mode, side, (tier, part / 1000m), digits * (decimal)Math.Pow(10, exponent), leverage / 10m,
            mode == MarginMode.Cross ? (other / 100m, profit / 100m) : default);

    private static VenuePosition Of(Venue venue, MarginTerms terms, MarginMode mode, PositionSide side, (int Tier, decimal Part) at,
        decimal entry, decimal leverage, (decimal Margin, decimal Profit) others)
    {
        var tier = terms.TiersAt(entry)[at.Tier];
        var notional = tier.Floor + ((tier.Cap ?? tier.Floor * 4 + 1_000) - tier.Floor) * at.Part;
        // Cut, not rounded, so that a notional at a cap never exceeds it.
        var quantity = TickSize.Floor(venue.ContractType == ContractType.Inverse ? notional * entry : notional / entry, 1e-12m);
        var position = new VenuePosition(venue, terms, mode, side, quantity, entry, 0, 0, 0);
        var alive = position.Maintenance(entry) * 1.02m;
        var equity = Math.Max(alive, position.Notional / leverage);
        var (margin, profit) = (Math.Round(equity * others.Margin, 12), Math.Round(equity * others.Profit, 12));
        return position with { Wallet = Math.Round(equity, 12) + margin - profit, OtherMargin = margin, OtherProfit = profit };
    }
}
