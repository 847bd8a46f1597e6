namespace Backtests.Tuning.Paths;

/// <summary>
/// What came of one lane, whichever way it was run. Money in the account's currency. A trade goes from an account without positions to the
/// next time
/// that it has none; what is open at the end is one too, at the mark. Null where a way can't tell.
/// </summary>
public sealed record LaneOutcome
{
    /// <summary>Equity at the end, open positions at the mark; null when the run failed.</summary>
    public double? EndEquity { get; init; }

    /// <summary>Growth rate: the logarithm of end over initial equity, a year of 365 days; null when nothing was left.</summary>
    public double? Growth { get; init; }

    /// <summary>Sharpe ratio of the trades' returns on the equity before them, annualised by the number of trades a year; null below two
    /// trades.</summary>
    public double? Sharpe { get; init; }

    /// <summary>Largest fall of the wallet between two trades from its highest value before, as a fraction of that.</summary>
    public double? MaxDrawdown { get; init; }

    /// <summary>Trades.</summary>
    public long? Trades { get; init; }

    /// <summary>Trades that brought more than they cost.</summary>
    public long? Wins { get; init; }

    /// <summary>Liquidations by the venue.</summary>
    public long? Liquidations { get; init; }

    /// <summary>What liquidations took from the wallet.</summary>
    public double? LiquidationLoss { get; init; }

    /// <summary>Fees of ordinary fills.</summary>
    public double? Fees { get; init; }

    /// <summary>Funding received less paid.</summary>
    public double? Funding { get; init; }

    /// <summary>Why the run failed, in one line; null when it went well.</summary>
    public string? Failure { get; init; }

    /// <summary>The growth rate a year; null when nothing was left.</summary>
    public static double? GrowthOf(double endEquity, double initialCash, int days) =>
        endEquity > 0d ? Math.Log(endEquity / initialCash) * 365d / days : null;

    /// <summary>The annualised Sharpe ratio of trades from their number and the sums of their returns and squared returns.</summary>
    public static double? SharpeOf(long trades, double sum, double squares, int days)
    {
        if (trades < 2) return null;
        var mean = sum / trades;
        var variance = (squares - sum * mean) / (trades - 1);
        // What is left of equal returns is rounding.
        return variance > 1e-18 * Math.Max(1d, mean * mean) ? mean / Math.Sqrt(variance) * Math.Sqrt(trades * 365d / days) : null;
    }
}
