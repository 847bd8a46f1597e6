using QuantConnect.Algorithm;

namespace Backtests.Engine;

/// <summary>What to run, on which data, and where its results go.</summary>
public sealed record BacktestOptions
{
    /// <summary>Makes the algorithm. When set, <see cref="AlgorithmLocation"/> and <see cref="AlgorithmTypeName"/> aren't looked
    /// at.</summary>
    public Func<QCAlgorithm>? Factory { get; init; }

    /// <summary>The assembly file that holds the algorithm.</summary>
    public string? AlgorithmLocation { get; init; }

    /// <summary>The algorithm's class name, with or without namespace. An assembly with a single algorithm needs none.</summary>
    public string? AlgorithmTypeName { get; init; }

    /// <summary>Root of the market data, in Lean's layout.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Where the result files go; null to write none.</summary>
    public string? ResultsFolder { get; init; }

    /// <summary>Where the object store keeps its files; null to keep them in memory, empty at the start of the run.</summary>
    public string? ObjectStoreFolder { get; init; }

    /// <summary>
    /// Where decoded bars are kept for later runs; null to keep none. The results of a run are the same with it and without, whatever is in
    /// it.
    /// </summary>
    public string? DataCacheFolder { get; init; }

    /// <summary>The algorithm's parameters.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Called now and then with the fraction of the run that is done, from 0 to 1.</summary>
    public Action<double>? Progress { get; init; }

    /// <summary>Called with every line that the algorithm logs, as it logs it.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>
    /// The longest that Initialize or one time step may take before the run is ended with an error; 10 minutes unless set. Lean's config
    /// key is
    /// <c>algorithm-manager-time-loop-maximum</c>, in minutes.
    /// </summary>
    public TimeSpan StepLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether every resting order is tried in full in every step, instead of passing by those that can't fill. The results are the same:
    /// this is
    /// how that is tested.
    /// </summary>
    internal bool TriesEveryOrder { get; init; }

    /// <summary>Ends the run early, as if the algorithm had quit.</summary>
    public CancellationToken Cancellation { get; init; }
}
