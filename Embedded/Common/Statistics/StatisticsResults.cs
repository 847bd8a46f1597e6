using System.Collections.Generic;

namespace QuantConnect.Statistics;

/// <summary>All statistics of a run.</summary>
public class StatisticsResults
{
    public StatisticsResults() : this(new AlgorithmPerformance(), [], [])
    {
    }

    public StatisticsResults(AlgorithmPerformance totalPerformance, Dictionary<string, AlgorithmPerformance> rollingPerformances,
        Dictionary<string, string> summary)
    {
        TotalPerformance = totalPerformance;
        RollingPerformances = rollingPerformances;
        Summary = summary;
    }

    /// <summary>Windows of 1, 3, 6 and 12 months, named like <c>M3_20240331</c> by length and last day.</summary>
    public Dictionary<string, AlgorithmPerformance> RollingPerformances { get; }

    /// <summary>Statistics by name, formatted.</summary>
    public Dictionary<string, string> Summary { get; }

    /// <summary>The whole run.</summary>
    public AlgorithmPerformance TotalPerformance { get; }
}
