using System;
using QuantConnect.Securities;

namespace QuantConnect.Benchmarks;

public class SecurityBenchmark : IBenchmark
{
    public SecurityBenchmark(Security security) => throw null;
    public Security Security => throw null;
    public static SecurityBenchmark CreateInstance(SecurityManager securities, Symbol symbol) => throw null;
    public decimal Evaluate(DateTime time) => throw null;
}
