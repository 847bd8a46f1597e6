using System;

namespace QuantConnect.Benchmarks;

public class FuncBenchmark : IBenchmark
{
    public FuncBenchmark(Func<DateTime, decimal> benchmark) => throw null;
    public decimal Evaluate(DateTime time) => throw null;
    // DROPPED C:QuantConnect.Benchmarks.FuncBenchmark(Python.Runtime.PyObject pyFunc)   <- Python.Runtime.PyObject
}
