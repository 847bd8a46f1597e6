using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Orders;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Baselines;

/// <summary>
/// Opens one position per instrument at the first price and holds it: what leverage and margin mode do to a position, with no strategy in
/// the way. A position that was stopped or liquidated stays closed.
/// </summary>
/// <remarks>
/// Parameters beside the common ones: <c>margin-percent</c>, the part of the equity at the start that is put up as initial margin over all
/// instruments (90); <c>stop-loss-percent</c>, distance of a stop-market order from the entry price (none).
/// </remarks>
public abstract class HoldAlgorithm : LeveragedAlgorithm
{
    private readonly HashSet<Symbol> _opened = [];
    private decimal _marginPart;
    private decimal? _stopPercent;

    /// <summary>1 to hold long, -1 to hold short.</summary>
    protected abstract int Direction { get; }

    /// <inheritdoc />
    protected override void InitializeStrategy()
    {
        _marginPart = Parameters.Number("margin-percent", 90m, 0.01m, 100m) / 100m / Perpetuals.Count;
        _stopPercent = Parameters.OptionalNumber("stop-loss-percent", 0.01m, 99.99m);
    }

    /// <inheritdoc />
    public override void OnData(Slice slice)
    {
        // Each position takes its share of what was there before the first of them, whatever the order of the instruments' first bars.
        foreach (var perpetual in Perpetuals)
            if (!_opened.Contains(perpetual.Symbol) && slice.Bars.ContainsKey(perpetual.Symbol)) Open(perpetual);
    }

    /// <inheritdoc />
    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        ArgumentNullException.ThrowIfNull(orderEvent);
        if (_stopPercent is not { } percent || orderEvent.Status != OrderStatus.Filled || orderEvent.Ticket.Tag != EntryTag) return;
        var stop = orderEvent.FillPrice * (1 - Direction * percent / 100m);
        StopMarketOrder(orderEvent.Symbol, -orderEvent.FillQuantity, stop, tag: "stop-loss");
    }

    private const string EntryTag = "entry";

    private void Open(CryptoFuture perpetual)
    {
        var quantity = QuantityFor(perpetual, _marginPart);
        _opened.Add(perpetual.Symbol);
        if (quantity > 0) MarketOrder(perpetual.Symbol, Direction * quantity, tag: EntryTag);
    }
}
