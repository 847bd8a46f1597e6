using Backtests.Engine;
using Backtests.Margin.Accounts;
using Backtests.Plugins;

namespace Backtests.Tuning.Metrics;

/// <summary>The numbers by which runs are compared. Money in the account's currency, shares as fractions.</summary>
public sealed record RunMetrics
{
    /// <summary>Portfolio value before the first order.</summary>
    public required decimal StartEquity { get; init; }

    /// <summary>Portfolio value at the end.</summary>
    public required decimal EndEquity { get; init; }

    /// <summary>End equity over start equity, less 1.</summary>
    public required decimal NetProfit { get; init; }

    /// <summary>Largest fall of the sampled portfolio value from its highest value before, as a fraction of that value.</summary>
    public required decimal MaxDrawdown { get; init; }

    /// <summary>
    /// Continuously compounded growth a year of 365 days: <c>ln(end equity / start equity) / years</c>, the rate that Kelly's criterion
    /// maximises (J. L.
    /// Kelly, "A New Interpretation of Information Rate", 1956). Null when nothing was left.
    /// </summary>
    public required double? GrowthRate { get; init; }

    /// <summary>Part of the time with a position open, 0 to 1.</summary>
    public required double Exposure { get; init; }

    /// <summary>Orders that the algorithm or the venue placed; null when the run was searched instead of played, which places
    /// none.</summary>
    public required int? Orders { get; init; }

    /// <summary>How often the venue liquidated.</summary>
    public required int Liquidations { get; init; }

    /// <summary>What the liquidations took from the wallet, fees included; 0 or above unless a position was taken over in profit.</summary>
    public required decimal LiquidationLoss { get; init; }

    /// <summary>
    /// Highest margin ratio that a bar brought (maintenance margin / margin balance), 1 or above when something was liquidated; null when
    /// no position was ever watched.
    /// </summary>
    public required decimal? WorstMarginRatio { get; init; }

    /// <summary>What the liquidations took from the wallet, over the equity at the start.</summary>
    public decimal LiquidationShare => StartEquity > 0m ? LiquidationLoss / StartEquity : 0m;

    /// <summary>
    /// How near the mark came to the liquidation price, as a fraction of the mark, where the margin ratio was highest; 0 when something was
    /// liquidated, null
    /// when nothing was ever watched or no price liquidates.
    /// </summary>
    public required decimal? ClosestDistance { get; init; }

    /// <summary>Fees of ordinary fills, without liquidation fees.</summary>
    public required decimal TradingFees { get; init; }

    /// <summary>Funding received less funding paid.</summary>
    public required decimal Funding { get; init; }

    /// <summary>
    /// What the insurance fund paid because positions were worth less than nothing when it sold them; null when a search does not tell.
    /// </summary>
    public required decimal? FundPaid { get; init; }

    /// <summary>What the fund could not pay and other traders bore (ADL); null when a search does not tell.</summary>
    public required decimal? AutoDeleveraged { get; init; }

    /// <summary>
    /// When the run ended, if more than a day before its last day was over: the portfolio's value had fallen to zero, at which Lean stops,
    /// or the algorithm quit. UTC; null when it went on to the end.
    /// </summary>
    public required DateTime? EndedEarly { get; init; }

    /// <summary>When a run ended early; see <see cref="EndedEarly"/>.</summary>
    public static DateTime? EarlyEndOf(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.EquityCurve is [.., var last] && last.Time < result.EndDate.AddDays(-1) ? last.Time : null;
    }

    /// <summary>Reads the numbers off a finished run. Without a venue's session, those about liquidations are zero.</summary>
    public static RunMetrics Of(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var session = VenueSession.Of(result.Algorithm);
        var portfolio = result.Algorithm.Portfolio;
        var curve = result.EquityCurve;
        var start = curve.Count > 0 ? curve[0].Value : portfolio.TotalPortfolioValue;
        var end = portfolio.TotalPortfolioValue;
        return new RunMetrics
        {
            StartEquity = start,
            EndEquity = end,
            NetProfit = start == 0m ? 0m : end / start - 1m,
            MaxDrawdown = Drawdown.Largest(curve.Select(point => point.Value).Append(end)),
            GrowthRate = GrowthRateOf(start, end, result.EndDate - result.StartDate),
            Exposure = ExposureOf(result),
            Orders = result.Orders.Count,
            Liquidations = session?.Records.Count ?? 0,
            LiquidationLoss = -(session?.Records.Sum(record => record.WalletChange) ?? 0m),
            WorstMarginRatio = WorstRatio(session),
            ClosestDistance = session is { Records.Count: > 0 } ? 0m : session?.ClosestApproach?.Distance,
            TradingFees = session?.Account.Flows.Net(Party.Venue, FlowKind.TradingFee) ?? portfolio.TotalFees,
            Funding = session?.Account.Flows.Net(Party.Trader, FlowKind.Funding) ?? 0m,
            FundPaid = session?.Account.Fund.Paid ?? 0m,
            AutoDeleveraged = session?.Account.Fund.Shortfall ?? 0m,
            EndedEarly = EarlyEndOf(result),
        };
    }

    /// <summary>See <see cref="GrowthRate"/>.</summary>
    internal static double? GrowthRateOf(decimal start, decimal end, TimeSpan time) =>
        start > 0m && end > 0m && time > TimeSpan.Zero ? Math.Log((double)(end / start)) / (time.TotalDays / 365d) : null;

    private static double ExposureOf(BacktestResult result)
    {
        var held = new Dictionary<QuantConnect.Symbol, decimal>();
        var (time, since) = (TimeSpan.Zero, DateTime.MinValue);
        var open = 0;
        foreach (var fill in result.OrderEvents)
        {
            if (fill.FillQuantity == 0m) continue;
            var before = held.GetValueOrDefault(fill.Symbol);
            var after = held[fill.Symbol] = before + fill.FillQuantity;
            if (before == 0m && after != 0m && open++ == 0) since = fill.UtcTime;
            if (before != 0m && after == 0m && --open == 0) time += fill.UtcTime - since;
        }
        if (open > 0) time += result.EndDate - since;
        var whole = result.EndDate - result.StartDate;
        return whole > TimeSpan.Zero ? Math.Clamp(time / whole, 0d, 1d) : 0d;
    }

    // The closest approach that was survived says nothing about the bars that liquidated.
    private static decimal? WorstRatio(VenueSession? session)
    {
        var worst = session?.ClosestApproach?.MarginRatio;
        foreach (var record in session?.Records ?? [])
            worst = Math.Max(worst ?? 0m, new MarginState(record.Equity, record.MaintenanceMargin).Ratio);
        return worst;
    }
}
