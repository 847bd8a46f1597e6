using QuantConnect.Data;

namespace Backtests.Benchmarks;

/// <summary>1,001 market orders in a year, one every 525 minutes, long and short in turn.</summary>
public sealed class MarketBenchmark : BenchmarkAlgorithm
{
    private int _minutes;
    private int _orders;

    /// <inheritdoc/>
    public override void OnData(Slice slice)
    {
        if (slice.Bars.Count == 0 || _minutes++ % 525 != 0 || _orders == 1001)
        {
            return;
        }

        var quantity = _orders % 2 == 0 ? 0.5m : -0.5m;
        MarketOrder(Contracts[0].Symbol, _orders == 0 ? quantity : 2 * quantity);
        _orders++;
    }
}
