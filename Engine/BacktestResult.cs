using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace Backtests.Engine;

/// <summary>What a run left behind.</summary>
public sealed class BacktestResult
{
    /// <summary>The name under which Lean's log and an algorithm's expected statistics have <see cref="OrderListHash"/>.</summary>
    public const string OrderListHashName = "OrderListHash";

    /// <summary>The algorithm, in the state in which the run ended.</summary>
    public required QCAlgorithm Algorithm { get; init; }

    /// <summary>The class name of the algorithm.</summary>
    public required string AlgorithmName { get; init; }

    /// <summary>Completed, or RuntimeError when the algorithm threw.</summary>
    public required AlgorithmStatus Status { get; init; }

    /// <summary>What the algorithm threw; null when the run went well.</summary>
    public Exception? RuntimeError { get; init; }

    /// <summary>The error as the log and the result files have it; null when the run went well.</summary>
    public string? RuntimeErrorLine { get; init; }

    /// <summary>
    /// Lean's summary statistics in Lean's order and formats. Those of an algorithm that publishes the statistics that it expects end with
    /// <see cref="OrderListHash"/>, as its own do; Lean has that in its log, not in its result files.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Statistics { get; init; }

    /// <summary>Portfolio, trade and rolling statistics.</summary>
    public required StatisticsResults Performance { get; init; }

    /// <summary>Statistics over the closed trades.</summary>
    public TradeStatistics TradeStatistics => Performance.TotalPerformance.TradeStatistics;

    /// <summary>The banner statistics at the end of the run: equity, fees, holdings, unrealised profit, plus what the algorithm
    /// set.</summary>
    public required IReadOnlyDictionary<string, string> RuntimeStatistics { get; init; }

    /// <summary>The charts: Lean's own and the algorithm's.</summary>
    public required IReadOnlyDictionary<string, Chart> Charts { get; init; }

    /// <summary>Portfolio value over time (UTC), in the account currency, as sampled for the equity chart.</summary>
    public required IReadOnlyList<(DateTime Time, decimal Value)> EquityCurve { get; init; }

    /// <summary>Every order in its final state, by id.</summary>
    public required IReadOnlyList<Order> Orders { get; init; }

    /// <summary>The digest by which Lean compares the orders of two runs: <see cref="Extensions.GetHash"/>.</summary>
    public required string OrderListHash { get; init; }

    /// <summary>Every order event in the order in which they happened.</summary>
    public required IReadOnlyList<OrderEvent> OrderEvents { get; init; }

    /// <summary>How many data points were fed, history included.</summary>
    public required int DataPoints { get; init; }

    /// <summary>Wall-clock time of the run.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>What the algorithm logged, in order.</summary>
    public required IReadOnlyList<string> LogLines { get; init; }

    /// <summary>First day of the run.</summary>
    public required DateTime StartDate { get; init; }

    /// <summary>Last instant of the run.</summary>
    public required DateTime EndDate { get; init; }
}
