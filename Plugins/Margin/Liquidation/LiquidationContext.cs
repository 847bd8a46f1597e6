using Backtests.Margin.Accounts;
using Backtests.Margin.Market;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// A liquidation under way: what a step may look at, and what it may do. Whatever it does is settled at once on the account, the insurance
/// fund, the other traders of the run and the flows.
/// </summary>
/// <remarks>
/// Time: a chain starts at the beginning of the bar that triggered it, or where it stopped before, and has until the bar's end. A step that
/// takes its time calls <see cref="Wait"/>; when that leaves the bar, the chain goes on in the next one, in the same step, if the scope is
/// still to be liquidated. All rounds of one bar see the marks at the trigger.
/// </remarks>
public sealed class LiquidationContext
{
    private readonly Func<string, TriggerBar> _bars;
    private readonly ForcedTrades _trades;

    internal LiquidationContext(
        MarginAccount account,
        MarginScope scope,
        DateTime instant,
        DateTime time,
        LiquidationProgress progress,
        VenueMarket market,
        IForcedOrderFillModel fillModel,
        LiquidationRemainder remainder,
        Func<string, TriggerBar> bars)
    {
        (Account, Scope, Instant, Time, Progress, Market) = (account, scope, instant, time, progress, market);
        (Remainder, _bars) = (remainder, bars);
        _trades = new ForcedTrades(this, fillModel);
    }

    /// <summary>The account; its marks are those at the trigger.</summary>
    public MarginAccount Account { get; }

    /// <summary>What is being liquidated.</summary>
    public MarginScope Scope { get; }

    /// <summary>End of the bar, UTC.</summary>
    public DateTime Time { get; }

    /// <summary>Simulated instant inside the bar, UTC.</summary>
    public DateTime Instant { get; private set; }

    /// <summary>What steps and chains of this account remember from bar to bar.</summary>
    public LiquidationProgress Progress { get; }

    /// <summary>Insurance fund, other traders and shared losses.</summary>
    public VenueMarket Market { get; }

    /// <summary>Who keeps what a takeover leaves.</summary>
    public LiquidationRemainder Remainder { get; }

    /// <summary>Equity against maintenance margin after what was done so far.</summary>
    public MarginState State => Account.State(Scope);

    /// <summary>Whether nothing is left to do: the scope is above its maintenance margin or flat.</summary>
    public bool IsDone => !State.IsLiquidatable;

    /// <summary>Whether the chain waits for a later bar.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>The trades made so far.</summary>
    public IReadOnlyList<ForcedFill> Fills => _trades.Fills;

    /// <summary>What was done so far, with what was tried in vain.</summary>
    public IReadOnlyList<LiquidationRound> Rounds => _trades.Rounds;

    /// <summary>Traders of the run that were deleveraged for it so far.</summary>
    public IReadOnlyList<AdlEvent> Deleveraged => _trades.Deleveraged;

    /// <summary>Losses that other traders of the run share for it.</summary>
    public decimal SocialisedLoss => _trades.SocialisedLoss;

    /// <summary>Which resting orders a step asked to be cancelled.</summary>
    public OrderCancellation Cancellation { get; private set; }

    /// <summary>Whether a step asked for all resting orders to be cancelled.</summary>
    public bool CancelsOrders => Cancellation == OrderCancellation.All;

    internal string Step { get; set; } = "";

    internal bool StartsAnew { get; private set; }

    /// <summary>The open positions of the scope, the one with the largest maintenance margin first.</summary>
    public IReadOnlyList<MarginPosition> OpenPositions() =>
    [
        .. Account.Positions
            .Where(position => position.IsOpen && Scope.Covers(position))
            .OrderByDescending(Account.MaintenanceMargin)
            .ThenBy(position => position.Symbol, StringComparer.Ordinal)
            .ThenBy(position => position.Side),
    ];

    /// <summary>The bar of the price that triggered, for a contract.</summary>
    public TriggerBar Bar(string symbol) => _bars(symbol);

    /// <summary>Asks for resting orders of the scope to be cancelled. All stays all.</summary>
    public void CancelOrders(OrderCancellation which = OrderCancellation.All)
    {
        if (which > Cancellation) Cancellation = which;
    }

    /// <summary>
    /// Lets time pass inside the bar. False when the bar ends before: the step must return then, and is called again in the bar in which
    /// the instant lies.
    /// </summary>
    public bool Wait(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        Instant += delay;
        if (Instant < Time) return true;
        IsWaiting = true;
        return false;
    }

    /// <summary>Nothing more can be done at these prices: the chain goes on in this step in the next bar.</summary>
    public void WaitForNextBar()
    {
        if (Instant < Time) Instant = Time;
        IsWaiting = true;
    }

    /// <summary>Nothing more can be done at these prices: the chain starts anew in the next bar, if the scope is due then.</summary>
    public void WaitToStartAnew()
    {
        WaitForNextBar();
        StartsAnew = true;
    }

    /// <summary>Sells other collateral of the account for what is owed in the settlement currency.</summary>
    /// <returns>What was repaid, in settlement currency.</returns>
    public decimal RepayFromCollateral() =>
        Account.Collateral.Count == 0 ? 0m : Account.Exchange(Time, Math.Max(0m, -Account.CrossWallet()));

    /// <summary>
    /// Sends an immediate-or-cancel order to the market that closes <paramref name="size"/> of a contract's position; see
    /// <see cref="Force"/>.
    /// </summary>
    /// <returns>The absolute quantity that was filled.</returns>
    /// <remarks>In hedge mode it is the leg of the scope with the larger maintenance margin.</remarks>
    public decimal ForceMarket(string symbol, decimal size) => Open(symbol) is { } position ? Force(position, size) : 0m;

    /// <summary>
    /// Sends a forced order to the market that closes <paramref name="size"/> of a position. The loss, and the liquidation fee as far as
    /// equity is left for it, are taken from what stands behind the position; in isolated mode the rest of the margin stays with what is
    /// left of it.
    /// </summary>
    /// <param name="position">An open position of the scope.</param>
    /// <param name="size">Absolute quantity in contracts; cut to what is open.</param>
    /// <param name="terms">Limit, time in force and fee.</param>
    /// <returns>The absolute quantity that was filled.</returns>
    public decimal Force(MarginPosition position, decimal size, in ForcedTerms terms = default) => _trades.Order(position, size, terms);

    /// <summary>
    /// Hands a whole position to the insurance fund at its bankruptcy price. The fund sells it on to the market and keeps or bears the
    /// difference, unless the venue's trigger says that traders of the other side are deleveraged instead; what the fund cannot bear falls
    /// on the other side too. On a venue that keeps its fee only, the market gets the position first, and the fund only what the market
    /// does not take within the bankruptcy price.
    /// </summary>
    public void TakeOver(MarginPosition position)
    {
        if (Remainder == LiquidationRemainder.FeeOnly) _trades.Order(position, position.Size, default);
        if (position.IsOpen) _trades.TakeOver(position, RoundKind.Takeover);
    }

    /// <summary>Hands all that is open in a contract to the insurance fund.</summary>
    public void TakeOver(string symbol)
    {
        while (Open(symbol) is { } position) TakeOver(position);
    }

    /// <summary>
    /// A backstop takes a position with the margin behind it, at the mark price, and holds it: nothing of it reaches the market. The
    /// backstop is entered as the insurance fund.
    /// </summary>
    public void BackUp(MarginPosition position) => _trades.TakeOver(position, RoundKind.Backstop);

    /// <summary>
    /// Somebody who has agreed to takes a part of a position over at a price, past the market. Beyond bankruptcy the insurance fund pays
    /// the difference.
    /// </summary>
    /// <param name="position">An open position of the scope.</param>
    /// <param name="size">Absolute quantity in contracts; cut to what is open.</param>
    /// <param name="price">Quote currency.</param>
    /// <param name="feeRate">What the insurance fund gets, as a fraction of the notional at that price.</param>
    /// <returns>The absolute quantity that was taken over.</returns>
    public decimal Assign(MarginPosition position, decimal size, decimal price, decimal feeRate = 0m) =>
        _trades.Assign(position, size, price, feeRate);

    /// <summary>
    /// Closes a position against traders of the other side at its bankruptcy price, past market and fund: those of the run by the venue's
    /// ranking, for what they can bear, and the rest of the market for what is left, whose loss is reported as auto-deleveraged.
    /// </summary>
    public void Deleverage(MarginPosition position) => _trades.TakeOver(position, RoundKind.OtherSide);

    private MarginPosition? Open(string symbol)
    {
        foreach (var position in OpenPositions())
            if (position.Symbol == symbol) return position;
        return null;
    }
}
