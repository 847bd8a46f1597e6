using System;

namespace QuantConnect.Benchmarks;

public interface IBenchmark
{
    decimal Evaluate(DateTime time);
}
