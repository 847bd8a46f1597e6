namespace Backtests.Margin.Accounts;

/// <summary>Liquidation prices of positions under the terms in force.</summary>
internal static class LiquidationPrices
{
    private const int Rounds = 64;
    private const decimal Tolerance = 1e-12m;

    /// <summary>The price at which open positions of one contract are liquidated together; null when no positive price does.</summary>
    /// <param name="terms">The contract's terms.</param>
    /// <param name="positions">Open positions of the contract.</param>
    /// <param name="fixedEquity">Equity less maintenance margin of everything that does not depend on this price.</param>
    /// <param name="reference">Where the search starts.</param>
    public static decimal? Solve(ContractTerms terms, ReadOnlySpan<MarginPosition> positions, decimal fixedEquity, decimal reference)
    {
        // A rule may look at the price itself (an inverse position's size in coin, open interest at the mark): then the price is looked
        // for with the schedule that holds at the price found before, until it stays.
        var moves = terms.Margin.DependsOnState && terms.MaintenanceValuedAt != PriceKind.Entry;
        var at = positions[0].Mark > 0m ? positions[0].Mark : reference;
        for (var round = 0; ; round++)
        {
            var price = terms.Contract.LiquidationPrice(Legs(terms, positions, at), fixedEquity, reference);
            if (!moves || price is not { } found || Math.Abs(found - at) <= Tolerance * found || round == Rounds) return price;
            at = found;
        }
    }

    private static PositionLeg<decimal>[] Legs(ContractTerms terms, ReadOnlySpan<MarginPosition> positions, decimal at)
    {
        var legs = new PositionLeg<decimal>[positions.Length];
        for (var n = 0; n < legs.Length; n++)
        {
            var position = positions[n];
            var schedule = terms.MaintenanceValuedAt == PriceKind.Entry
                ? MaintenanceSchedule<decimal>.Constant(terms.MaintenanceMargin(position))
                : terms.Schedule(position.Size, at);
            legs[n] = new(position.Side, position.Size, position.EntryPrice, schedule);
        }
        return legs;
    }
}
