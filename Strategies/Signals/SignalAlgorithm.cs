using Backtests.Margin.Accounts;
using Backtests.Plugins;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Orders;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Signals;

/// <summary>
/// A strategy that says when and in which direction to enter, and leaves size and exits to parameters. Since its entries don't look at the
/// account, the signals of one run serve a whole sweep over stops, targets, leverages and margin modes.
/// </summary>
/// <remarks>
/// <para>
/// One position at a time per instrument: signals that come while it is open are passed over. A position is entered at the market, and ends
/// by the
/// stop-loss, the take-profit, the trailing stop, the time limit, or liquidation, whichever comes first; of a stop and a target in one bar
/// the
/// stop. What a partial liquidation leaves is closed at the market in the same step. All order prices are rounded to the tick.
/// </para>
/// <para>
/// Parameters beside the common ones: those of <see cref="ExitRules"/>; <c>margin-percent</c>, part of the equity at the mark put up as
/// initial margin for
/// a signal of weight 1 (10); <c>size-by</c>, <c>equity</c> (compounding) or <c>initial-cash</c> (fixed); <c>slippage-bps</c> on market and
/// stop
/// orders (0); <c>entry-delay-minutes</c> between a signal and its entry (0).
/// </para>
/// </remarks>
public abstract class SignalAlgorithm : LeveragedAlgorithm
{
    /// <summary>Tag of entries.</summary>
    public const string EntryTag = "entry";

    /// <summary>Tag of stop-losses.</summary>
    public const string StopLossTag = "stop-loss";

    /// <summary>Tag of take-profits.</summary>
    public const string TakeProfitTag = "take-profit";

    /// <summary>Tag of trailing stops.</summary>
    public const string TrailingStopTag = "trailing-stop";

    /// <summary>Tag of closes because the time was up.</summary>
    public const string TimeExitTag = "time-exit";

    /// <summary>Tag of closes of what a liquidation left.</summary>
    public const string RemainderTag = "liquidation-remainder";

    private static readonly VenueOrderProperties OnlyReduce = new() { ReduceOnly = true };

    private readonly Dictionary<Symbol, SignalPosition> _states = [];
    private readonly List<TradeSignal> _signals = [];
    private ExitRules _exits = new();
    private decimal _marginPart;
    private decimal? _fixedBase;
    private TimeSpan _delay;

    /// <summary>Every signal so far, in order, those passed over included.</summary>
    public IReadOnlyList<TradeSignal> Signals => _signals;

    /// <inheritdoc />
    protected sealed override void InitializeStrategy()
    {
        _exits = ExitRules.From(Parameters);
        _marginPart = Parameters.Number("margin-percent", 10m, 0.01m, 100m) / 100m;
        _fixedBase = Parameters.Choice<bool>("size-by", false, ("equity", false), ("initial-cash", true)) ? Portfolio.Cash : null;
        _delay = TimeSpan.FromMinutes(Parameters.Whole("entry-delay-minutes", 0, 0, 10_080));
        var slippage = Parameters.Number("slippage-bps", 0m, 0m, 1_000m);
        foreach (var perpetual in Perpetuals)
        {
            _states.Add(perpetual.Symbol, new SignalPosition());
            if (slippage > 0m) perpetual.SetSlippageModel(new BasisPointSlippageModel(slippage));
        }
        InitializeSignals();
    }

    /// <summary>Reads the strategy's own parameters and subscribes to what it needs.</summary>
    protected abstract void InitializeSignals();

    /// <summary>Looks for signals in what is new, and tells them with <see cref="Signal"/>.</summary>
    protected abstract void FindSignals(Slice slice);

    /// <summary>Tells a signal of the present step.</summary>
    /// <param name="perpetual">The instrument.</param>
    /// <param name="direction">1 to buy, -1 to sell.</param>
    /// <param name="weight">Part of the usual size, above 0.</param>
    protected void Signal(CryptoFuture perpetual, int direction, decimal weight = 1m)
    {
        ArgumentNullException.ThrowIfNull(perpetual);
        if (direction is not (1 or -1)) throw new ArgumentOutOfRangeException(nameof(direction), direction, "1 buys, -1 sells");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        var signal = new TradeSignal(UtcTime, perpetual.Symbol.Value, direction, weight);
        _signals.Add(signal);
        _states[perpetual.Symbol].Waiting.Enqueue(signal);
    }

    /// <inheritdoc />
    public sealed override void OnData(Slice slice)
    {
        foreach (var perpetual in Perpetuals) EndWhatIsDue(perpetual, _states[perpetual.Symbol]);
        FindSignals(slice);
        foreach (var perpetual in Perpetuals) EnterWhatIsDue(perpetual, _states[perpetual.Symbol]);
    }

    /// <inheritdoc />
    public sealed override void OnOrderEvent(OrderEvent orderEvent)
    {
        ArgumentNullException.ThrowIfNull(orderEvent);
        if (orderEvent.Status != OrderStatus.Filled || !_states.TryGetValue(orderEvent.Symbol, out var state)) return;
        switch (orderEvent.Ticket.Tag)
        {
            case EntryTag:
                state.EnteredAt = orderEvent.UtcTime;
                state.IsLiquidated = false;
                PlaceExits(orderEvent, state);
                break;
            case StopLossTag or TakeProfitTag or TrailingStopTag or TimeExitTag or RemainderTag:
                CancelExits(state);
                break;
            default:
                state.IsLiquidated = true;
                break;
        }
    }

    private void EndWhatIsDue(CryptoFuture perpetual, SignalPosition state)
    {
        if (!perpetual.Holdings.Invested) return;
        var isOver = _exits.MaxHoldMinutes is { } minutes && UtcTime - state.EnteredAt >= TimeSpan.FromMinutes(minutes);
        if (!isOver && !state.IsLiquidated) return;
        CancelExits(state);
        MarketOrder(perpetual.Symbol, -perpetual.Holdings.Quantity, tag: state.IsLiquidated ? RemainderTag : TimeExitTag);
    }

    private void EnterWhatIsDue(CryptoFuture perpetual, SignalPosition state)
    {
        while (state.Waiting.TryPeek(out var signal) && signal.Time + _delay <= UtcTime)
        {
            state.Waiting.Dequeue();
            if (perpetual.Holdings.Invested) continue;
            var quantity = QuantityForMargin(perpetual, (_fixedBase ?? Equity()) * _marginPart * signal.Weight);
            if (quantity > 0m) MarketOrder(perpetual.Symbol, signal.Direction * quantity, tag: EntryTag);
        }
    }

    private void PlaceExits(OrderEvent entry, SignalPosition state)
    {
        state.Exits.Clear();
        var (symbol, quantity, sign) = (entry.Symbol, -entry.FillQuantity, Math.Sign(entry.FillQuantity));
        if (_exits.StopLoss is { } stop)
            state.Exits.Add(StopMarketOrder(
                symbol, quantity, ToTick(symbol, entry.FillPrice * (1m - sign * stop)), tag: StopLossTag, orderProperties: OnlyReduce));
        if (_exits.TakeProfit is { } target)
            state.Exits.Add(LimitOrder(
                symbol, quantity, ToTick(symbol, entry.FillPrice * (1m + sign * target)), tag: TakeProfitTag, orderProperties: OnlyReduce));
        if (_exits.TrailingStop is { } trail)
            state.Exits.Add(TrailingStopOrder(
                symbol, quantity, ToTick(symbol, entry.FillPrice * (1m - sign * trail)), trail, true, tag: TrailingStopTag,
                orderProperties: OnlyReduce));
    }

    // What the venue's account is worth at the marks. Lean's value of open positions is at the last price, less spread and fee of closing
    // them; flat,
    // both are the same. Live the session keeps no account.
    private decimal Equity() => LiveMode || Venue.CollateralCurrency is not { } currency
        ? Portfolio.TotalPortfolioValue
        : Portfolio.CashBook.ConvertToAccountCurrency(Venue.Account.Equity(), currency);

    private static void CancelExits(SignalPosition state)
    {
        // The trailing stop, placed last, goes first: every request has the orders still at rest tried once more, and the bar may have
        // moved it.
        for (var n = state.Exits.Count - 1; n >= 0; n--)
            if (!state.Exits[n].Status.IsClosed()) state.Exits[n].Cancel();
        state.Exits.Clear();
    }

    // Rounded here, so that the order is placed at the price that it will keep.
    private decimal ToTick(Symbol symbol, decimal price)
    {
        var tick = Securities[symbol].SymbolProperties.MinimumPriceVariation;
        return tick > 0m ? Math.Round(price / tick) * tick : price;
    }
}
