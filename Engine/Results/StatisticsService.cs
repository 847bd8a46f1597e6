using System.Globalization;
using Backtests.Engine.Orders;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace Backtests.Engine.Results;

/// <summary>Lean's statistics over what was sampled, during a run and at its end.</summary>
internal sealed class StatisticsService : IStatisticsService
{
    private readonly QCAlgorithm _algorithm;
    private readonly PerformanceSampler _sampler;
    private readonly BacktestingTransactionHandler _transactions;
    private readonly Dictionary<string, string> _custom = [];

    /// <summary>Statistics of a run of <paramref name="algorithm"/>.</summary>
    public StatisticsService(QCAlgorithm algorithm, PerformanceSampler sampler, BacktestingTransactionHandler transactions)
    {
        _algorithm = algorithm;
        _sampler = sampler;
        _transactions = transactions;
    }

    /// <inheritdoc/>
    public void SetSummaryStatistic(string name, string value) => _custom[name] = value;

    /// <inheritdoc/>
    public StatisticsResults StatisticsResults()
    {
        // Without a sample there is nothing to compute; Lean then has no summary either.
        if (_sampler.Performance.Count == 0)
        {
            return new StatisticsResults();
        }

        var results = StatisticsBuilder.Generate(_algorithm.TradeBuilder.ClosedTrades, ProfitLoss(), _sampler.Equity, _sampler.Performance,
            _sampler.Benchmark, _sampler.Turnover, _sampler.StartingValue, _algorithm.Portfolio.TotalFees, _transactions.OrdersCount,
            _transactions.Capacity, Currencies.GetCurrencySymbol(_algorithm.AccountCurrency), _algorithm.Transactions,
            _algorithm.RiskFreeInterestRateModel, _algorithm.Settings.TradingDaysPerYear ?? 365);
        foreach (var (name, value) in _custom)
        {
            results.Summary[name] = value;
        }

        return results;
    }

    /// <summary>The result of the run, which has ended.</summary>
    public BacktestResult Result(IReadOnlyList<string> log, string? error, int dataPoints, TimeSpan elapsed)
    {
        var performance = StatisticsResults();
        var orders = _transactions.GetOrders().ToList();
        var hash = orders.ToDictionary(order => order.Id).GetHash();
        if (_algorithm is IRegressionAlgorithmDefinition)
        {
            performance.Summary[BacktestResult.OrderListHashName] = hash;
        }

        return new BacktestResult
        {
            Algorithm = _algorithm,
            AlgorithmName = _algorithm.GetType().Name,
            Status = _algorithm.RunTimeError is null ? AlgorithmStatus.Completed : AlgorithmStatus.RuntimeError,
            RuntimeError = _algorithm.RunTimeError,
            RuntimeErrorLine = error,
            Statistics = performance.Summary,
            Performance = performance,
            RuntimeStatistics = Banner(performance.Summary),
            Charts = ChartBuilder.Build(_algorithm, _sampler),
            EquityCurve = _sampler.Equity.ConvertAll(p => (p.Time, ((Candlestick)p).Close ?? 0)),
            Orders = orders,
            OrderListHash = hash,
            OrderEvents = _transactions.OrderEvents,
            DataPoints = dataPoints,
            Elapsed = elapsed,
            LogLines = log,
            StartDate = _algorithm.StartDate,
            EndDate = _algorithm.EndDate,
        };
    }

    /// <summary>Realised profit and loss of each closing fill, by time.</summary>
    public SortedDictionary<DateTime, decimal> ProfitLoss() => new(_algorithm.Transactions.TransactionRecord);

    private SortedDictionary<string, string> Banner(Dictionary<string, string> summary)
    {
        var portfolio = _algorithm.Portfolio;
        var symbol = Currencies.GetCurrencySymbol(_algorithm.AccountCurrency);
        var start = _sampler.StartingValue;
        var netReturn = start == 0 ? 0 : (portfolio.TotalPortfolioValue - start) / start;
        var banner = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in _algorithm.RuntimeStatistics)
        {
            banner[name] = value;
        }

        banner["Probabilistic Sharpe Ratio"] = summary.GetValueOrDefault(PerformanceMetrics.ProbabilisticSharpeRatio, "0%");
        banner["Unrealized"] = Money(portfolio.TotalUnrealizedProfit);
        banner["Fees"] = $"-{symbol}{portfolio.TotalFees.ToString("N2", CultureInfo.InvariantCulture)}";
        banner["Net Profit"] = Money(portfolio.TotalNetProfit);
        banner["Return"] = netReturn.ToString("P", CultureInfo.InvariantCulture);
        banner["Equity"] = Money(portfolio.TotalPortfolioValue);
        banner["Holdings"] = Money(portfolio.TotalHoldingsValue);
        banner["Volume"] = Money(portfolio.TotalSaleVolume);
        return banner;

        string Money(decimal amount) => symbol + amount.ToString("N2", CultureInfo.InvariantCulture);
    }
}
