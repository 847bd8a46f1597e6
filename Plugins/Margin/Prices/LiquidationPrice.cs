using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The mark price at which the equity behind a position has come down to its maintenance margin.
/// </summary>
/// <remarks>
/// <para>
/// Formula (Binance, "Liquidation"; WB wallet balance, TMM1 and UPNL1 maintenance margin and unrealised profit of the other contracts,
/// B / L / S the one-way, long and short position):
/// <c>(WB - TMM1 + UPNL1 + cumB + cumL + cumS - side*q*EP - L*EPL + S*EPS) / (q*MMRB + L*MMRL + S*MMRS - side*q - L + S)</c>. The rates and
/// amounts are those of the tier in which the notional falls <b>at the result</b>: prices are searched tier by tier from a reference price
/// outwards, so the tier is always the right one and the search always ends.
/// </para>
/// <para>
/// Inverse contracts are solved with the same search: in the price's reciprocal an inverse position is a linear one of the other side, of
/// the same quantity, and its maintenance margin is a line over it.
/// </para>
/// <para>
/// Null means that no positive price separates a live position from a dead one: a position that is alive at every price (a long whose
/// margin covers it down to zero), nothing to liquidate, or, rarely, an account that no price could rescue. The present state is told by
/// <see cref="MarginRatio.IsBreached"/>, never by this being null. Results are not rounded; see <see cref="TickSize"/>.
/// </para>
/// </remarks>
public static class LiquidationPrice
{
    /// <summary>The liquidation price of an isolated position, which only its own wallet stands behind.</summary>
    /// <param name="schedule">Maintenance margin over notional.</param>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, base currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="isolatedWallet">Margin set aside for it, after what funding took or paid; quote currency.</param>
    /// <returns>Quote currency, not rounded, or null when there is none.</returns>
    /// <remarks>
    /// Example: long 1 at 10 with a wallet of 2, rate 1%, amount 0.01: (2 + 0.01 - 10) / (0.01 - 1) = 8.0707.
    /// </remarks>
    public static T? Isolated<T>(MaintenanceSchedule<T> schedule, PositionSide side, T quantity, T entryPrice, T isolatedWallet)
        where T : struct, INumber<T> =>
        Solve([new(side, quantity, entryPrice, schedule)], isolatedWallet, entryPrice);

    /// <summary>The liquidation price of a cross position, all other positions standing still.</summary>
    /// <param name="schedule">Maintenance margin over notional.</param>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, base currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="walletBalance">Cross wallet, without isolated margins and without unrealised profit; quote currency.</param>
    /// <param name="otherMaintenanceMargin">Maintenance margin of all other cross positions; quote currency.</param>
    /// <param name="otherUnrealizedProfit">Unrealised profit of all other cross positions; quote currency.</param>
    /// <returns>Quote currency, not rounded, or null when there is none.</returns>
    /// <remarks>
    /// Example (Binance, 2020): short 0.005 BTC from 9,451.53, wallet 10.72, others 1.30 and 0.47, rate 0.4%:
    /// (10.72 - 1.30 + 0.47 + 0.005 * 9,451.53) / (0.005 * 0.004 + 0.005) = 11,383.99.
    /// </remarks>
    public static T? Cross<T>(MaintenanceSchedule<T> schedule, PositionSide side, T quantity, T entryPrice, T walletBalance,
        T otherMaintenanceMargin, T otherUnrealizedProfit) where T : struct, INumber<T> =>
        Solve([new(side, quantity, entryPrice, schedule)], walletBalance - otherMaintenanceMargin + otherUnrealizedProfit, entryPrice);

    /// <summary>
    /// The liquidation price shared by all positions of one symbol: one leg in one-way mode, a long and a short in hedge mode.
    /// </summary>
    /// <param name="legs">Positions whose profit and margin depend on this price.</param>
    /// <param name="fixedEquity">
    /// Equity that does not depend on this price: wallet, less the maintenance margin of other symbols, plus their unrealised profit.
    /// </param>
    /// <param name="referencePrice">
    /// Where the search starts, usually the mark: the result is the nearest price in the direction that hurts. It only matters where more
    /// than one price liquidates, as in a hedge, or where the margin jumps between tiers.
    /// </param>
    /// <returns>Quote currency, not rounded, or null when there is none.</returns>
    /// <remarks>
    /// Example: wallet 1,000, long 1 from 40,000 and short 0.4 from 41,000, both at 0.4%:
    /// (1,000 - 40,000 + 0.4 * 41,000) / (0.004 + 0.0016 - 1 + 0.4) = 38,021.53. A balanced hedge has its price above the mark: a rise
    /// raises the maintenance margin of both legs and the profit of none.
    /// </remarks>
    public static T? Solve<T>(ReadOnlySpan<PositionLeg<T>> legs, T fixedEquity, T referencePrice) where T : struct, INumber<T>
    {
        if (referencePrice <= T.Zero) return null;
        Span<int> pieces = stackalloc int[legs.Length];
        for (var n = 0; n < pieces.Length; n++) pieces[n] = legs[n].Schedule.IndexOf(Notional.Linear(legs[n].Quantity, referencePrice));
        return Search(legs, fixedEquity, referencePrice, pieces);
    }

    /// <summary>The liquidation price of an isolated inverse position, which only its own wallet stands behind.</summary>
    /// <param name="schedule">Maintenance margin over notional, both in base currency.</param>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, quote currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="isolatedWallet">Margin set aside for it, after what funding took or paid; base currency.</param>
    /// <returns>Quote currency, not rounded, or null when there is none: a short at 1x or less is never liquidated.</returns>
    /// <remarks>
    /// Example (Kraken, Equity Protection Process): long 1,000 USD from 8,000 with 0.01 BTC at 1% of the mark value:
    /// 1,000 * 1.01 / (0.01 + 0.125) = 7,481.
    /// </remarks>
    public static T? InverseIsolated<T>(MaintenanceSchedule<T> schedule, PositionSide side, T quantity, T entryPrice, T isolatedWallet)
        where T : struct, INumber<T> =>
        SolveInverse([new(side, quantity, entryPrice, schedule)], isolatedWallet, entryPrice);

    /// <summary>The liquidation price of a cross inverse position, all other positions of its coin standing still.</summary>
    /// <param name="schedule">Maintenance margin over notional, both in base currency.</param>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, quote currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="walletBalance">Cross wallet of the coin, without unrealised profit; base currency.</param>
    /// <param name="otherMaintenanceMargin">Maintenance margin of other cross positions in the coin; base currency.</param>
    /// <param name="otherUnrealizedProfit">Unrealised profit of other cross positions in the coin; base currency.</param>
    /// <returns>Quote currency, not rounded, or null when there is none.</returns>
    /// <remarks>
    /// Example (Binance COIN-M): long 10,000,000 USD from 45,000, wallet 101 BTC, 12.5% less 11.81 BTC:
    /// 10,000,000 * 1.125 / (222.22 + 101 + 11.81) = 33,578.86.
    /// </remarks>
    public static T? InverseCross<T>(MaintenanceSchedule<T> schedule, PositionSide side, T quantity, T entryPrice, T walletBalance,
        T otherMaintenanceMargin, T otherUnrealizedProfit) where T : struct, INumber<T> =>
        SolveInverse([new(side, quantity, entryPrice, schedule)], walletBalance - otherMaintenanceMargin + otherUnrealizedProfit, entryPrice);

    /// <summary>
    /// The liquidation price shared by all positions of one inverse symbol; see <see cref="Solve"/>. Quantities in quote currency,
    /// schedules and <paramref name="fixedEquity"/> in base currency, prices in quote currency.
    /// </summary>
    public static T? SolveInverse<T>(ReadOnlySpan<PositionLeg<T>> legs, T fixedEquity, T referencePrice) where T : struct, INumber<T>
    {
        if (referencePrice <= T.Zero) return null;
        var mirrored = new PositionLeg<T>[legs.Length];
        // A notional that is exactly at the cap of its tier is no longer when it is computed from the reciprocal, which is rounded.
        Span<int> pieces = stackalloc int[legs.Length];
        for (var n = 0; n < mirrored.Length; n++)
        {
            mirrored[n] = legs[n] with { Side = legs[n].Side.Opposite(), EntryPrice = T.One / legs[n].EntryPrice };
            pieces[n] = legs[n].Schedule.IndexOf(Notional.Inverse(legs[n].Quantity, referencePrice));
        }
        return Search<T>(mirrored, fixedEquity, T.One / referencePrice, pieces) is { } reciprocal ? T.One / reciprocal : null;
    }

    private static T? Search<T>(ReadOnlySpan<PositionLeg<T>> legs, T fixedEquity, T referencePrice, ReadOnlySpan<int> pieces)
        where T : struct, INumber<T>
    {
        var search = new LiquidationSearch<T>(legs, fixedEquity, referencePrice, pieces);
        var here = search.StartLine;
        var excess = here.At(referencePrice);
        if (T.IsZero(excess)) return search.HasMargin ? referencePrice : null;
        var downwards = here.Slope > T.Zero == excess > T.Zero;
        return search.Find(downwards) ?? search.Find(!downwards);
    }
}
