using Backtests.Tuning.Metrics;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Comparison;

/// <summary>Runs cells by search and counts up the same numbers as of an engine run. Not thread safe; cheap to make, one a
/// thread.</summary>
internal sealed class KernelRun(KernelCase source, ExitTables tables)
{
    // The search is done in double, the engine in decimal.
    private const double Tolerance = 1e-9;

    private readonly LaneRunner _runner = new(source.Contract, tables);
    private readonly double[] _equity = new double[source.SampleRows.Length];

    /// <summary>The numbers of a cell; null when the search can't tell what the engine would have done.</summary>
    public RunMetrics? Run(ComparisonCell cell)
    {
        var (contract, lane) = (source.Contract, source.LaneOf(cell));
        List<SweepTrade> trades = [];
        var result = _runner.Run(lane, trades, new EquityCurve(source.SampleRows, _equity));
        var walk = new MarginWalk(contract);
        var wallet = (double)contract.InitialCash;
        var held = 0L;
        foreach (var trade in trades)
        {
            walk.Add(lane, trade, wallet);
            wallet += trade.WalletChange;
            held += trade.ExitRow - trade.EntryRow;
        }
        // What a partial liquidation leaves is closed by a strategy on signals, but kept by one that holds.
        if (source.IsHold && !walk.IsWholeTakeover) return null;

        var end = result.EndEquity;
        if (trades is [.., { Reason: ExitReason.EndOfData } open]) end += ToLeansValue(open);
        var start = contract.InitialCash;
        var endEquity = (decimal)end;
        var knowsFund = source.FillsAtMark && walk.IsWholeTakeover;
        return new RunMetrics
        {
            StartEquity = start,
            EndEquity = endEquity,
            NetProfit = endEquity / start - 1m,
            MaxDrawdown = Drawdown.Largest(_equity.Select(each => (decimal)each).Prepend(start).Append(endEquity)),
            GrowthRate = RunMetrics.GrowthRateOf(start, endEquity, source.Time),
            Exposure = Math.Clamp((double)held / contract.Columns.Rows, 0d, 1d),
            Orders = null,
            Liquidations = result.Liquidations,
            LiquidationLoss = (decimal)result.LiquidationLoss,
            WorstMarginRatio = walk.WorstRatio is { } ratio ? (decimal)Math.Min(ratio, 1e9) : null,
            ClosestDistance = result.Liquidations > 0 ? 0m : (decimal?)walk.Distance,
            TradingFees = (decimal)result.Fees,
            Funding = (decimal)result.Funding,
            FundPaid = knowsFund ? (decimal)walk.FundPaid : null,
            AutoDeleveraged = knowsFund ? 0m : null,
            EndedEarly = EarlyEnd(trades, end),
        };
    }

    /// <summary>Whether the search came to what the engine did.</summary>
    public static bool IsSame(RunMetrics engine, RunMetrics kernel)
    {
        var allowed = Tolerance * Math.Max(1d, (double)engine.StartEquity);
        return engine.Liquidations == kernel.Liquidations
            && Near(engine.EndEquity, kernel.EndEquity)
            && Near(engine.LiquidationLoss, kernel.LiquidationLoss)
            && Near(engine.TradingFees, kernel.TradingFees)
            && Near(engine.Funding, kernel.Funding);

        bool Near(decimal a, decimal b) => Math.Abs((double)(a - b)) <= allowed;
    }

    // Lean's portfolio values an open position at what closing it would bring, fee included; the search values it at the mark.
    private double ToLeansValue(in SweepTrade open)
    {
        var (columns, row) = (source.Contract.Columns, open.ExitRow);
        var price = open.Direction > 0 ? columns.Bid.Close[row] : columns.Ask.Close[row];
        return open.Direction * open.Quantity * (price - open.ExitPrice) - open.Quantity * columns.Last[row] * source.Contract.Venue.TakerFee;
    }

    private DateTime? EarlyEnd(List<SweepTrade> trades, double end)
    {
        if (end > 0d || trades is not [.., var last]) return null;
        var columns = source.Contract.Columns;
        var time = columns.EndOf(last.ExitRow);
        return time < columns.EndOf(columns.Rows - 1).AddDays(-1) ? time : null;
    }
}
