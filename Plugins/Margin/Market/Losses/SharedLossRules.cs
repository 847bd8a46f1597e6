namespace Backtests.Margin.Market;

/// <summary>The rules of shared losses that venue files name; assemblies can be added.</summary>
public static class SharedLossRules
{
    /// <summary><c>none</c>, <c>winners-by-day</c> (setting <c>hour</c>, 8) and <c>by-position</c>.</summary>
    public static PluginRegistry<ISharedLossRule> BuiltIn() => new PluginRegistry<ISharedLossRule>()
        .Register("none", () => new NoSharedLoss())
        .Register("winners-by-day", settings => new WinnersByDay((int)settings.Number("hour", 8m)))
        .Register("by-position", () => new ByPosition());
}

/// <summary><c>none</c>: nobody of the run bears it; it is reported as borne by unknown traders of the other side.</summary>
public sealed class NoSharedLoss : ISharedLossRule
{
    /// <inheritdoc/>
    public string Name => "none";

    /// <inheritdoc/>
    public int? Hour => null;

    /// <inheritdoc/>
    public IReadOnlyList<decimal> Shares(decimal loss, string symbol, IReadOnlyList<LossBearer> traders) => new decimal[traders.Count];
}

/// <summary>
/// <c>winners-by-day</c> (Deribit): a day's losses are shared among those who won that day, in proportion to what they won, and never more
/// than that.
/// </summary>
/// <remarks>
/// Source: Deribit, "Insurance fund": bankruptcies that an empty fund cannot pay are socialised among the winning traders of the day; the
/// session ends at 08:00 UTC. Example: 30 lost, winners of 100 and 50: 20 and 10.
/// </remarks>
/// <param name="hour">Hour of the day at which the session ends, UTC.</param>
public sealed class WinnersByDay(int hour = 8) : ISharedLossRule
{
    /// <inheritdoc/>
    public string Name => "winners-by-day";

    /// <inheritdoc/>
    public int? Hour { get; } = hour is >= 0 and < 24 ? hour : throw new MarginException($"hour {hour} is not from 0 to 23");

    /// <inheritdoc/>
    public IReadOnlyList<decimal> Shares(decimal loss, string symbol, IReadOnlyList<LossBearer> traders)
    {
        var won = traders.Sum(trader => Math.Max(0m, trader.DayProfit));
        if (won == 0m) return new decimal[traders.Count];
        var shared = Math.Min(loss, won);
        return [.. traders.Select(trader => Math.Min(Math.Max(0m, trader.Most), shared * Math.Max(0m, trader.DayProfit) / won))];
    }
}

/// <summary><c>by-position</c> (Drift): spread over all open positions of the contract at once, through its funding.</summary>
/// <remarks>
/// Source: drift-labs/protocol-v2, math/liquidation.rs: loss over the sum of open longs and shorts, added to the cumulative funding.
/// Example: 100 lost with longs of 7 and shorts of 4: 9.0909 a unit.
/// </remarks>
public sealed class ByPosition : ISharedLossRule
{
    private const decimal FundingStep = 0.000_001m;

    /// <inheritdoc/>
    public string Name => "by-position";

    /// <inheritdoc/>
    public int? Hour => null;

    /// <inheritdoc/>
    public IReadOnlyList<decimal> Shares(decimal loss, string symbol, IReadOnlyList<LossBearer> traders)
    {
        var open = traders.Sum(trader => trader.OpenSize);
        if (open == 0m) return new decimal[traders.Count];
        var rate = FundingIndex.SocializedLoss(loss, open, 0m, FundingStep);
        var (left, shares) = (loss, new decimal[traders.Count]);
        for (var n = 0; n < shares.Length; n++)
        {
            // The rate is rounded up: the last ones pay what is left.
            shares[n] = Math.Min(left, Math.Min(Math.Max(0m, traders[n].Most), rate * traders[n].OpenSize));
            left -= shares[n];
        }
        return shares;
    }
}
