using Backtests.Margin;
using Backtests.Margin.Market;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Margin.Adl;

/// <summary>Puts recorded positions through a venue's ranking and compares it with who was deleveraged.</summary>
internal sealed class AdlReplay(DeleveragingRecords records, IAdlRanking ranking)
{
    private readonly Dictionary<string, DeleveragedAccount> _accounts =
        records.Accounts.GroupBy(account => account.Account).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public AdlReplayResult Run()
    {
        List<AdlComparison> comparisons = [];
        List<AdlCoverage> coverage = [];
        var groups = records.Positions.GroupBy(position => (position.Coin, position.IsLong))
            .OrderBy(group => group.Key.Coin, StringComparer.Ordinal).ThenBy(group => group.Key.IsLong);
        foreach (var group in groups)
        {
            var candidates = group.Select(Judge).ToArray();
            var (coin, side) = (group.Key.Coin, group.Key.IsLong ? "long" : "short");
            foreach (var measure in Enum.GetValues<AdlMeasure>())
                comparisons.Add(new(coin, side, measure, RankShares.Of(
                [
                    .. candidates.Where(one => one.By(measure) is not null)
                        .Select(one => (one.By(measure)!.Value, one.Position.WasDeleveraged)),
                ])));
            coverage.Add(new()
            {
                Coin = coin, Side = side, Recorded = candidates.Length, Deleveraged = group.Count(position => position.WasDeleveraged),
                Liquidated = Count(candidates, Gap.Liquidated), Closed = Count(candidates, Gap.Closed),
                WithoutAccountValue = Count(candidates, Gap.AccountValue), WithoutPositiveValue = Count(candidates, Gap.PositiveValue),
                SeveralEvents = Count(candidates, Gap.SeveralEvents), WithoutEntryPrice = Count(candidates, Gap.EntryPrice),
            });
        }
        return new(ranking.Name, comparisons, coverage, CheckQueue(), Accounts());
    }

    private Candidate Judge(RecordedPosition position)
    {
        if (position.WasLiquidated) return new(position, Gap.Liquidated);
        decimal? ratio = position.EntryPrice is { } entry ? RatioOf(position.IsLong, entry, position.MarkPrice) : null;
        var alone = new Candidate(position, Gap.AccountValue) { PriceRatio = ratio };
        if (!_accounts.TryGetValue(position.Account, out var account)) return alone;
        if (account.AccountValue <= 0m) return alone with { Gap = Gap.PositiveValue };

        if (!position.WasDeleveraged)
        {
            if (position.Size <= Dust) return alone with { Gap = Gap.Closed };
            var notional = position.Size * position.MarkPrice;
            var open = alone with { Gap = Gap.EntryPrice, Leverage = notional / account.AccountValue };
            return ratio is not { } known ? open
                : open with { Gap = Gap.None, Index = Rank(position, position.MarkPrice, known, notional, account.AccountValue) };
        }
        if (account.Events != 1) return alone with { Gap = Gap.SeveralEvents };
        if (account.Leverage <= 0m || RatioOf(position.IsLong, account.ProfitRate) is not { } then)
            return alone with { Gap = Gap.PositiveValue };
        return alone with
        {
            Gap = Gap.None,
            Leverage = account.Leverage,
            Index = Rank(position, position.MarkPrice, then, account.Leverage * account.AccountValue, account.AccountValue),
        };
    }

    // A position is given to the ranking as it would stand in our own market.
    private decimal Rank(RecordedPosition position, decimal mark, decimal ratio, decimal notional, decimal accountValue)
    {
        var side = position.IsLong ? PositionSide.Long : PositionSide.Short;
        var entry = position.IsLong ? mark / ratio : mark * ratio;
        return Rank(side, position.Account, entry, mark, notional, accountValue);
    }

    private decimal Rank(PositionSide side, string account, decimal entry, decimal mark, decimal notional, decimal accountValue)
    {
        var size = notional / mark;
        var profit = UnrealizedProfit.Linear(side, size, entry, mark);
        return ranking.Rank(new AdlCandidatePosition(account, side, size, entry, mark, Math.Max(1m, notional / accountValue), size * entry,
            notional, profit, accountValue - profit, accountValue, accountValue, 0m, default));
    }

    private AdlQueueCheck CheckQueue()
    {
        var instants = records.Events.GroupBy(one => (one.Coin, one.TimeMs, one.LiquidatedAccount))
            .Select(same => same.ToArray()).ToArray();
        var pairs = instants.SelectMany(same => same.Where(one => one.IsPartial && one.AccountValue > 0m)
            .SelectMany(part => same.Where(one => !one.IsPartial && one.AccountValue > 0m).Select(whole => (part, whole)))).ToArray();
        return new(
            instants.Length,
            instants.Count(same => same.Count(one => one.IsPartial) == 1),
            instants.Count(same => same.Count(one => one.IsPartial) > 1),
            pairs.Length,
            pairs.Count(pair => Rank(pair.whole) > Rank(pair.part)));
    }

    private decimal Rank(DeleveragingEvent one) => Rank(
        one.PositionSize < 0m ? PositionSide.Short : PositionSide.Long, one.Account, one.EntryPrice, one.Price,
        Math.Abs(one.PositionSize) * one.Price, one.AccountValue);

    private AdlAccounts Accounts()
    {
        var leverages = records.Accounts.Select(account => account.Leverage).Order().ToArray();
        return new(
            records.Accounts.Count,
            records.Accounts.Sum(account => (long)account.Events),
            records.Accounts.Count(account => account.Profit > 0m),
            records.Accounts.Count(account => account.AccountValue <= 0m),
            records.Accounts.Sum(account => account.Notional),
            leverages.Length == 0 ? 0m : (leverages[(leverages.Length - 1) / 2] + leverages[leverages.Length / 2]) / 2m);
    }

    private static decimal RatioOf(bool isLong, decimal entry, decimal mark) => isLong ? mark / entry : entry / mark;

    // Profit over the notional at the mark is 1 - entry / mark for a long and entry / mark - 1 for a short.
    private static decimal? RatioOf(bool isLong, decimal profitRate)
    {
        var entryOverMark = isLong ? 1m - profitRate : 1m + profitRate;
        return entryOverMark <= 0m ? null : isLong ? 1m / entryOverMark : entryOverMark;
    }

    private static int Count(Candidate[] candidates, Gap gap) => candidates.Count(one => one.Gap == gap);

    // What is left of a closed position by rounding.
    private const decimal Dust = 1e-9m;

    /// <summary>What is missing for the whole formula.</summary>
    private enum Gap
    {
        None,
        Liquidated,
        Closed,
        AccountValue,
        PositiveValue,
        SeveralEvents,
        EntryPrice,
    }

    private sealed record Candidate(RecordedPosition Position, Gap Gap)
    {
        public decimal? Index { get; init; }

        public decimal? Leverage { get; init; }

        public decimal? PriceRatio { get; init; }

        public decimal? By(AdlMeasure measure) => measure switch
        {
            AdlMeasure.Index => Index,
            AdlMeasure.Leverage => Leverage,
            _ => PriceRatio,
        };
    }
}
