using System;
using System.Collections.Generic;
using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace QuantConnect;

public class Result
{
    public Result() => throw null;
    public IDictionary<string, Chart> Charts { get => throw null; set => throw null; }
    public List<OrderEvent> OrderEvents { get => throw null; set => throw null; }
    public IDictionary<int, Order> Orders { get => throw null; set => throw null; }
    public IDictionary<DateTime, decimal> ProfitLoss { get => throw null; set => throw null; }
    public IDictionary<string, string> RuntimeStatistics { get => throw null; set => throw null; }
    public IDictionary<string, string> ServerStatistics { get => throw null; set => throw null; }
    public IDictionary<string, string> State { get => throw null; set => throw null; }
    public IDictionary<string, string> Statistics { get => throw null; set => throw null; }
    public AlgorithmPerformance TotalPerformance { get => throw null; set => throw null; }
    // DROPPED C:QuantConnect.Result(QuantConnect.Packets.BaseResultParameters parameters)   <- QuantConnect.Packets.BaseResultParameters
    // DROPPED P:QuantConnect.Result.AlgorithmConfiguration : QuantConnect.AlgorithmConfiguration { get; set; }   <- QuantConnect.AlgorithmConfiguration
    // DROPPED P:QuantConnect.Result.Analysis : System.Collections.Generic.IReadOnlyList<QuantConnect.Analysis> { get; set; }   <- QuantConnect.Analysis
}
