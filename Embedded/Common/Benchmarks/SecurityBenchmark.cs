using System;
using QuantConnect.Securities;

namespace QuantConnect.Benchmarks;

/// <summary>A benchmark that is the price of a security, in the account currency.</summary>
public class SecurityBenchmark : IBenchmark
{
    public SecurityBenchmark(Security security)
    {
        Security = security;
    }

    public Security Security { get; }

    /// <summary>Of a security apart from the algorithm's, so that its subscription does not become the algorithm's.</summary>
    public static SecurityBenchmark CreateInstance(SecurityManager securities, Symbol symbol) =>
        new(securities.CreateBenchmarkSecurity(symbol));

    public decimal Evaluate(DateTime time) => Security.Price * Security.QuoteCurrency.ConversionRate;
}
