namespace Backtests.Margin.Accounts;

/// <summary>Liquidation prices of positions under the terms in force.</summary>
internal static class LiquidationPrices
{
    private const int Rounds = 64;
    private const decimal Tolerance = 1e-12m;

    /// <summary>The price at which one position, and what else stands behind it, comes down to its maintenance margin.</summary>
    public static decimal? Of(ContractTerms terms, MarginPosition position, decimal fixedEquity) =>
        Solve(terms, [position], fixedEquity, position.EntryPrice);

    /// <summary>The price at which positions of one contract are liquidated together.</summary>
    /// <param name="terms">The contract's terms.</param>
    /// <param name="positions">Open positions of the contract.</param>
    /// <param name="fixedEquity">Equity less maintenance margin of everything that does not depend on this price.</param>
    /// <param name="reference">Where the search starts.</param>
    public static decimal? Solve(ContractTerms terms, ReadOnlySpan<MarginPosition> positions, decimal fixedEquity, decimal reference)
    {
        // A rule may look at the price itself (an inverse position's size in coin, open interest at the mark): then the price is looked
        // for with the schedule that holds at the price found before, until it stays.
        var at = positions[0].Mark > 0m ? positions[0].Mark : reference;
        for (var round = 0; ; round++)
        {
            var price = terms.Contract.LiquidationPrice(Legs(terms, positions, at), fixedEquity, reference);
            if (!terms.Margin.DependsOnState || price is not { } found) return price;
            if (Math.Abs(found - at) <= Tolerance * found || round == Rounds) return found;
            at = found;
        }
    }

    private static PositionLeg<decimal>[] Legs(ContractTerms terms, ReadOnlySpan<MarginPosition> positions, decimal at)
    {
        var legs = new PositionLeg<decimal>[positions.Length];
        for (var n = 0; n < legs.Length; n++)
        {
            var position = positions[n];
            legs[n] = new(position.Side, position.Size, position.EntryPrice, terms.Schedule(position.Size, at));
        }
        return legs;
    }
}
