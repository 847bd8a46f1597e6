using Backtests.Margin.Market;

namespace Backtests.Launcher.Commands.Margin.Adl;

/// <summary>How the deleveraged positions of a coin and side rank among all that can be ranked by a measure.</summary>
internal sealed record AdlComparison(string Coin, string Side, AdlMeasure Measure, RankShares Shares);

/// <summary>Of the recorded positions of a coin and side, how many can be ranked, and why others can't.</summary>
internal sealed record AdlCoverage
{
    public required string Coin { get; init; }

    public required string Side { get; init; }

    public required int Recorded { get; init; }

    public required int Deleveraged { get; init; }

    /// <summary>They lost, and are no candidates.</summary>
    public required int Liquidated { get; init; }

    /// <summary>Deleveraged by nobody and closed by the end of the record, so that their size is not known.</summary>
    public required int Closed { get; init; }

    /// <summary>The record has the value of an account only where it was deleveraged in some contract.</summary>
    public required int WithoutAccountValue { get; init; }

    /// <summary>The account's value is not above zero: the formula has no answer.</summary>
    public required int WithoutPositiveValue { get; init; }

    /// <summary>Deleveraged more than once, so that only a mean of leverage and profit is recorded.</summary>
    public required int SeveralEvents { get; init; }

    /// <summary>What is left has a leverage; for the whole formula a position that was not deleveraged needs an entry price too.</summary>
    public required int WithoutEntryPrice { get; init; }
}

/// <summary>Whether events of one instant, coin and liquidated account look like a queue that was used up from its head.</summary>
/// <param name="Instants">How many there are.</param>
/// <param name="WithOnePartial">In how many exactly one position was closed in part: the last of the queue.</param>
/// <param name="WithMorePartials">In how many more than one was, which no strict queue does.</param>
/// <param name="Pairs">Pairs of a position closed in part and one closed whole at the same instant.</param>
/// <param name="PairsInOrder">Pairs in which the one closed whole ranks higher by the whole formula.</param>
internal sealed record AdlQueueCheck(int Instants, int WithOnePartial, int WithMorePartials, int Pairs, int PairsInOrder);

/// <summary>All accounts that were deleveraged.</summary>
/// <param name="Count">How many.</param>
/// <param name="Events">How often.</param>
/// <param name="InProfit">How many realised a profit.</param>
/// <param name="WithoutPositiveValue">How many had no positive value.</param>
/// <param name="Notional">What was closed, USD.</param>
/// <param name="MedianLeverage">Median of the recorded leverages.</param>
internal sealed record AdlAccounts(
    int Count, long Events, int InProfit, int WithoutPositiveValue, decimal Notional, decimal MedianLeverage);

/// <summary>The whole comparison.</summary>
internal sealed record AdlReplayResult(string Ranking, IReadOnlyList<AdlComparison> Comparisons, IReadOnlyList<AdlCoverage> Coverage,
    AdlQueueCheck Queue, AdlAccounts Accounts);
