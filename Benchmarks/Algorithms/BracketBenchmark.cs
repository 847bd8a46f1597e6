using QuantConnect.Data;
using QuantConnect.Orders;

namespace Backtests.Benchmarks;

/// <summary>
/// 1,001 entries in a year, each with a stop and a target that rest until the next entry reverses the position: 3,003 orders, of which two
/// are nearly always open.
/// </summary>
public sealed class BracketBenchmark : BenchmarkAlgorithm
{
    private int _minutes;
    private int _entries;
    private OrderTicket? _entry;
    private OrderTicket? _stop;
    private OrderTicket? _target;

    /// <inheritdoc/>
    public override void OnData(Slice slice)
    {
        if (slice.Bars.Count == 0 || _minutes++ % 525 != 0 || _entries == 1001)
        {
            return;
        }

        _stop?.Cancel();
        _target?.Cancel();
        var contract = Contracts[0];
        var side = _entries++ % 2 == 0 ? 1m : -1m;
        var limit = Math.Round(contract.Price * (1m + side * 0.005m), 1);
        _entry = LimitOrder(contract.Symbol, side * 0.5m - contract.Holdings.Quantity, limit);
    }

    /// <inheritdoc/>
    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        if (orderEvent.Status != OrderStatus.Filled || orderEvent.OrderId != _entry?.OrderId)
        {
            return;
        }

        var contract = Contracts[0];
        var side = Math.Sign(contract.Holdings.Quantity);
        _stop = StopMarketOrder(contract.Symbol, -contract.Holdings.Quantity, Math.Round(contract.Price * (1m - side * 0.4m), 1));
        _target = LimitOrder(contract.Symbol, -contract.Holdings.Quantity, Math.Round(contract.Price * (1m + side * 0.4m), 1));
    }
}
