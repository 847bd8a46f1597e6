using Backtests.Plugins;
using Backtests.Strategies.Data;
using Backtests.Strategies.Detection;
using Backtests.Strategies.Parameters;
using Backtests.Margin;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Reversal;

/// <summary>
/// Trades against a burst of liquidations once it is spent: long after a long squeeze, short after a short squeeze. The burst is known to
/// be
/// exhausted at the end of a bar; the entry is at the end of the next one, never earlier. Stop beyond the extreme by a multiple of the ATR,
/// target at a part of the leg, exit after a time, then a pause.
/// </summary>
/// <remarks>
/// A hypothesis to be tested, not an edge: published and measured evidence for reversals after liquidations is a few basis points before
/// costs. All thresholds are parameters; see <see cref="ReversalSettings"/>.
/// </remarks>
public sealed class LiquidationClusterReversalAlgorithm : LeveragedAlgorithm
{
    private const string EntryTag = "reversal entry";

    private readonly Dictionary<Symbol, ReversalState> _states = [];
    private readonly Dictionary<string, ReversalState> _stateOfTicker = new(StringComparer.Ordinal);
    private ReversalSettings _settings = null!;

    /// <inheritdoc />
    protected override void InitializeStrategy()
    {
        _settings = ReversalSettings.From(Parameters);
        foreach (var perpetual in Perpetuals) Watch(perpetual);
    }

    /// <summary>Takes each forced order at its own time.</summary>
    public void OnData(ForcedOrderData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!_stateOfTicker.TryGetValue(data.Symbol.Value, out var state)) return;
        var side = data.IsLongLiquidation ? SqueezeSide.LongSqueeze : SqueezeSide.ShortSqueeze;
        state.Detector.OnForcedOrder(new ForcedOrder(data.Time, side, (double)data.Value, (double)(data.Value * data.Quantity)));
    }

    /// <summary>Takes open interest when it is published.</summary>
    public void OnData(OpenInterestData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (_stateOfTicker.TryGetValue(data.Symbol.Value, out var state))
            state.Detector.OnOpenInterest(new OpenInterestPoint(data.EndTime, (double)data.Value));
    }

    /// <inheritdoc />
    public override void OnData(Slice slice)
    {
        foreach (var perpetual in Perpetuals)
        {
            if (!slice.Bars.TryGetValue(perpetual.Symbol, out var bar) || bar.IsFillForward) continue;
            OnBar(_states[perpetual.Symbol], bar);
        }
    }

    /// <inheritdoc />
    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        ArgumentNullException.ThrowIfNull(orderEvent);
        if (orderEvent.Status != OrderStatus.Filled || !_states.TryGetValue(orderEvent.Symbol, out var state)) return;
        if (orderEvent.Ticket.Tag == EntryTag) PlaceExits(state, orderEvent);
        else if (!state.Perpetual.Invested) Leave(state);
    }

    private void Watch(CryptoFuture perpetual)
    {
        var ticker = PerpData.TickerFor(perpetual.Symbol);
        var hasForcedOrders = DataFolderHas(perpetual, "liquidations");
        var name = _settings.Detector == "auto" ? hasForcedOrders ? ClusterDetectors.ForcedOrders : ClusterDetectors.Proxy : _settings.Detector;
        if (name == ClusterDetectors.ForcedOrders && !hasForcedOrders)
            throw new ParameterException(
                $"parameter detector: {name} needs forced orders of {perpetual.Symbol.Value}, and the data folder has none; import them or take proxy");

        var registry = PluginAssemblies.AddTo(ClusterDetectors.Registry(_settings.Burst, _settings.Proxy, _settings.Exhaustion));
        var state = new ReversalState(perpetual, registry.Create(name), new AtrWindow(_settings.AtrBarMinutes, _settings.AtrPeriod));
        _states.Add(perpetual.Symbol, state);
        _stateOfTicker.Add(ticker, state);

        if (hasForcedOrders) AddData<ForcedOrderData>(ticker, perpetual.SymbolProperties, perpetual.Exchange.Hours, Resolution.Minute);
        if (DataFolderHas(perpetual, "open_interest"))
            AddData<OpenInterestData>(ticker, perpetual.SymbolProperties, perpetual.Exchange.Hours, Resolution.Minute);
    }

    private static bool DataFolderHas(CryptoFuture perpetual, string kind) => Directory.Exists(
        Path.Combine(Globals.DataFolder, "custom", perpetual.Symbol.ID.Market, kind, perpetual.Symbol.Value.ToLowerInvariant()));

    private void OnBar(ReversalState state, TradeBar bar)
    {
        if (state.Signal is { } signal)
        {
            state.Signal = null;
            Enter(state, signal);
        }
        var market = new MarketBar(
            bar.EndTime, (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close, (double)bar.Volume);
        state.Atr.Add(market);
        var exhausted = state.Detector.OnBar(market);
        if (exhausted is not null && !state.Perpetual.Invested && UtcTime >= state.CoolUntil) state.Signal = exhausted;
        if (state.Perpetual.Invested && UtcTime >= state.ExitBy) Liquidate(state.Perpetual.Symbol, asynchronous: false, tag: "time exit");
    }

    private void Enter(ReversalState state, LiquidationCluster cluster)
    {
        if (state.Atr.Value() is not { } atr) return;
        var direction = cluster.Side == SqueezeSide.LongSqueeze ? 1 : -1;
        var price = state.Perpetual.Price;
        if (direction * (price - StopPrice(cluster, price, direction, atr)) <= 0) return;
        var quantity = QuantityFor(state.Perpetual, _settings.MarginPart);
        if (quantity == 0) return;
        state.Traded = cluster;
        state.ExitBy = UtcTime + _settings.TimeExit;
        MarketOrder(state.Perpetual.Symbol, direction * quantity, tag: EntryTag);
    }

    private void PlaceExits(ReversalState state, OrderEvent fill)
    {
        if (state.Traded is not { } cluster || state.Atr.Value() is not { } atr) return;
        var direction = Math.Sign(fill.FillQuantity);
        var stop = StopPrice(cluster, fill.FillPrice, direction, atr);
        var target = TargetPrice(cluster, fill.FillPrice, direction);
        state.Stop = StopMarketOrder(fill.Symbol, -fill.FillQuantity, stop, tag: "stop-loss");

        // A leg that was already retraced leaves nothing to aim at; the position then lives until its stop or its time.
        if (direction * (target - fill.FillPrice) > 0) state.Target = LimitOrder(fill.Symbol, -fill.FillQuantity, target, tag: "take-profit");
    }

    private void Leave(ReversalState state)
    {
        Cancel(state.Stop);
        Cancel(state.Target);
        state.Stop = state.Target = null;
        state.Traded = null;
        state.CoolUntil = UtcTime + _settings.CoolDown;
    }

    private decimal StopPrice(LiquidationCluster cluster, decimal entry, int direction, decimal atr) => _settings.StopLossPart is { } part
        ? entry * (1 - direction * part)
        : (decimal)cluster.ExtremePrice - direction * _settings.StopAtrMultiple * atr;

    private decimal TargetPrice(LiquidationCluster cluster, decimal entry, int direction)
    {
        if (_settings.TakeProfitPart is { } part) return entry * (1 + direction * part);
        var leg = (decimal)(cluster.StartPrice - cluster.ExtremePrice);
        return (decimal)cluster.ExtremePrice + _settings.TargetRetracementPart * leg;
    }

    private static void Cancel(OrderTicket? ticket)
    {
        if (ticket is not null && ticket.Status.IsOpen()) ticket.Cancel("position closed");
    }
}
