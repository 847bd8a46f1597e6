using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Market;

/// <summary>One position in the queue.</summary>
/// <param name="Trader">Whose.</param>
/// <param name="Position">Which.</param>
/// <param name="Size">Absolute quantity that it can give without its owner falling below zero, in contracts.</param>
/// <param name="Rank">The higher, the earlier.</param>
internal sealed record AdlEntry(MarketParticipant Trader, MarginPosition Position, decimal Size, decimal Rank);

/// <summary>Who was deleveraged for a position.</summary>
/// <param name="Events">Traders of the run.</param>
/// <param name="OthersPrice">At which price unknown traders take what is left of it; null when they do not.</param>
internal readonly record struct AdlOutcome(IReadOnlyList<AdlEvent> Events, decimal? OthersPrice);

/// <summary>The traders on the other side of a liquidated position, in the order in which the venue deleverages them.</summary>
internal sealed class AdlQueue
{
    private readonly List<AdlEntry> _entries = [];

    public static AdlQueue Of(
        IReadOnlyList<MarketParticipant> participants,
        MarginAccount loser,
        MarginPosition position,
        decimal price,
        IAdlRanking ranking,
        DateTime time)
    {
        var queue = new AdlQueue();
        foreach (var trader in participants)
        {
            if (ReferenceEquals(trader.Account, loser)) continue;
            foreach (var other in trader.Account.Positions)
            {
                if (other.Symbol != position.Symbol || other.Quantity * position.Quantity >= 0m) continue;
                if (ranking.NeedsProfit && other.UnrealizedProfit <= 0m) continue;
                var size = Bearable(trader, other, price);
                if (size <= 0m) continue;
                queue._entries.Add(new AdlEntry(trader, other, size, ranking.Rank(AdlCandidatePosition.Of(trader, other, time))));
            }
        }
        return queue;
    }

    /// <summary>Who gives how much of a size, highest rank first; whole steps of the contract's quantity but for whole positions.</summary>
    public IEnumerable<(AdlEntry Entry, decimal Size)> Take(decimal size, ContractTerms terms)
    {
        var byName = _entries.ToDictionary(Key, StringComparer.Ordinal);
        var candidates = _entries.Select(entry => new AdlCandidate<decimal>(Key(entry), entry.Size, entry.Rank));
        foreach (var (name, part) in AdlAllocation.Of(candidates, size))
        {
            var entry = byName[name];
            var whole = part == size || part == entry.Position.Size ? part : terms.StepDown(part);
            if (whole > 0m) yield return (entry, whole);
        }
    }

    // A trader whose equity is small closes only as much at this price as that equity pays for.
    private static decimal Bearable(MarketParticipant trader, MarginPosition position, decimal price)
    {
        var equity = trader.EquityBehind(position);
        if (equity <= 0m) return 0m;
        var loss = -position.Contract.Profit(position.Quantity, position.Mark, price);
        return loss <= equity ? position.Size : position.Size * equity / loss;
    }

    private static string Key(AdlEntry entry) => entry.Trader.Name + '\u0001' + entry.Position.Leg;
}
