using System.Collections.Generic;

namespace QuantConnect.Statistics;

public class StatisticsResults
{
    public StatisticsResults() => throw null;
    public StatisticsResults(AlgorithmPerformance totalPerformance, Dictionary<string, AlgorithmPerformance> rollingPerformances, Dictionary<string, string> summary) => throw null;
    public Dictionary<string, AlgorithmPerformance> RollingPerformances => throw null;
    public Dictionary<string, string> Summary => throw null;
    public AlgorithmPerformance TotalPerformance => throw null;
}
