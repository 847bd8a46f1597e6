using Backtests.Margin.Accounts;
using Backtests.Margin.Market;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// A venue's liquidation process for one account: named steps, run in order until the scope complies again, nothing is left of it, or the
/// chain must wait for the next bar.
/// </summary>
/// <remarks>
/// One engine serves one account, whose <see cref="Progress"/> it keeps; engines of several accounts share a <see cref="VenueMarket"/> and
/// a fill model. To report: <see cref="LiquidationRecord.Rounds"/>, <see cref="VenueMarket.History"/>,
/// <see cref="VenueMarket.Deleveraged"/> and <see cref="VenueMarket.SharedLosses"/>.
/// </remarks>
public sealed class LiquidationEngine
{
    /// <summary>How long a bar is taken to last when nothing else is said.</summary>
    public static readonly TimeSpan DefaultBar = TimeSpan.FromMinutes(1);

    private readonly IReadOnlyList<ILiquidationStep> _steps;
    private readonly IForcedOrderFillModel _fillModel;
    private readonly LiquidationRemainder _remainder;
    private VenueMarket? _market;

    /// <summary>A process of these steps, whose forced orders meet the market by this model.</summary>
    /// <param name="steps">The chain; at least one.</param>
    /// <param name="fillModel">How forced orders meet the market.</param>
    /// <param name="remainder">Who keeps what a takeover leaves.</param>
    /// <param name="market">Fund, other traders and shared losses; when null, the account's fund and an unknown other side.</param>
    /// <exception cref="MarginException">There is no step.</exception>
    public LiquidationEngine(
        IReadOnlyList<ILiquidationStep> steps,
        IForcedOrderFillModel fillModel,
        LiquidationRemainder remainder = LiquidationRemainder.FundKeeps,
        VenueMarket? market = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(fillModel);
        if (steps.Count == 0) throw new MarginException("a liquidation process needs at least one step");
        (_steps, _fillModel, _remainder, _market) = (steps, fillModel, remainder, market);
    }

    /// <summary>The process that a venue file names.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="fillModel">How forced orders meet the market.</param>
    /// <param name="steps">Where steps are found by name; the built-in ones when null.</param>
    /// <param name="market">See the constructor; <see cref="MarketRules.Of"/> reads the venue's rules for it.</param>
    /// <exception cref="MarginException">The venue names a step that is not known, or cannot be run yet.</exception>
    public static LiquidationEngine Of(
        Venue venue, IForcedOrderFillModel fillModel, PluginRegistry<ILiquidationStep>? steps = null, VenueMarket? market = null)
    {
        ArgumentNullException.ThrowIfNull(venue);
        venue.RequireRunnable();
        steps ??= LiquidationSteps.BuiltIn();
        return new LiquidationEngine([.. venue.LiquidationSteps.Select(steps.Create)], fillModel, venue.Remainder, market);
    }

    /// <summary>Where its account's liquidations stand.</summary>
    public LiquidationProgress Progress { get; private set; } = new();

    /// <summary>The names of the steps, in order.</summary>
    public IEnumerable<string> Steps => _steps.Select(step => step.Name);

    /// <summary>An engine for a copy of the account: the same steps and model, a copy of the progress, and a market of its own.</summary>
    public LiquidationEngine Clone() => new(_steps, _fillModel, _remainder) { Progress = Progress.Clone() };

    /// <summary>An engine for another account on the same market, which meets the same depth: what one takes the other misses.</summary>
    public LiquidationEngine ForAnother() => new(_steps, _fillModel, _remainder, _market);

    /// <summary>Liquidates a scope when it is due.</summary>
    /// <param name="account">The account, whose marks are those at the trigger: the adverse extremes of the bar.</param>
    /// <param name="scope">An isolated position or the cross account.</param>
    /// <param name="time">End of the bar, UTC.</param>
    /// <param name="bars">The bar of the triggering price of each contract in the scope.</param>
    /// <param name="length">Length of the bar, in which the process goes on; a minute when null.</param>
    /// <returns>What happened; null when the scope is above its maintenance margin, or its chain waits beyond this bar.</returns>
    public LiquidationRecord? Liquidate(
        MarginAccount account, MarginScope scope, DateTime time, Func<string, TriggerBar> bars, TimeSpan? length = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(bars);
        var before = account.State(scope);
        var progress = Progress.Of(scope);
        if (!before.IsLiquidatable)
        {
            if (progress.IsUnderWay) progress.End(progress.NotBefore);
            return null;
        }
        var begin = time.Ticks > (length ?? DefaultBar).Ticks ? time - (length ?? DefaultBar) : time;
        if (progress.NotBefore > time || (progress.IsUnderWay && progress.NotBefore == time)) return null;
        var start = progress.NotBefore > begin ? progress.NotBefore : begin;
        return Run(account, scope, before, start, time, bars);
    }

    private LiquidationRecord Run(
        MarginAccount account, MarginScope scope, MarginState before, DateTime start, DateTime time, Func<string, TriggerBar> bars)
    {
        var market = MarketOf(account);
        var progress = Progress.Of(scope);
        var context = new LiquidationContext(account, scope, start, time, Progress, market, _fillModel, _remainder, bars);
        var positions = Describe(context);
        var survivor = SurvivingLeverage.Of(account, scope);
        var (wallet, fund, goesOn) = (account.Wallet, account.Fund.Balance, progress.IsUnderWay && !progress.StartsAnew);
        market.Observe(time, "", "");

        List<string> ran = [];
        var step = progress.Step;
        for (; step < _steps.Count && !context.IsDone; step++)
        {
            if (!_steps[step].Concerns(context)) continue;
            context.Step = _steps[step].Name;
            ran.Add(context.Step);
            _steps[step].Apply(context);
            if (context.IsWaiting) break;
        }
        var isDone = context.IsDone;
        if (context.IsWaiting && !isDone && context.StartsAnew) progress.WaitToStartAnew(context.Instant);
        else if (context.IsWaiting && !isDone) progress.Wait(step, context.Instant);
        else progress.End(context.Instant);
        if (isDone && scope.Symbol is null) account.SweepDust(time);
        return new LiquidationRecord
        {
            Time = time,
            Start = start,
            Mode = scope.Mode,
            Positions = positions,
            Equity = before.Equity,
            MaintenanceMargin = before.MaintenanceMargin,
            Steps = ran,
            Rounds = context.Rounds,
            Fills = context.Fills,
            Deleveraged = context.Deleveraged,
            SocialisedLoss = context.SocialisedLoss,
            FundBefore = fund,
            FundAfter = account.Fund.Balance,
            Cancellation = context.Cancellation,
            CancelsOrders = context.CancelsOrders,
            WalletChange = account.Wallet - wallet,
            SurvivingLeverage = survivor,
            IsResolved = isDone,
            GoesOn = progress.IsUnderWay,
            IsContinuation = goesOn,
        };
    }

    private VenueMarket MarketOf(MarginAccount account)
    {
        if (_market is null || !ReferenceEquals(_market.Fund, account.Fund)) _market = new VenueMarket(account.Fund, _market?.Rules);
        return _market;
    }

    private static LiquidatedPosition[] Describe(LiquidationContext context)
    {
        var account = context.Account;
        return
        [
            .. context.OpenPositions().Select(position => new LiquidatedPosition(
                position.Symbol,
                position.Side,
                position.Size,
                position.EntryPrice,
                position.Leverage,
                position.IsolatedMargin,
                account.Terms(position.Symbol).Tier(position.Notional, position.Mark),
                position.Mark,
                account.MaintenanceMargin(position),
                account.LiquidationPrice(position),
                account.BankruptcyPrice(position))),
        ];
    }
}
