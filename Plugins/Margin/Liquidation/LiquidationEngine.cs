using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>A venue's liquidation process: named steps, run in order until the scope complies again.</summary>
public sealed class LiquidationEngine
{
    private readonly IReadOnlyList<ILiquidationStep> _steps;
    private readonly IForcedOrderFillModel _fillModel;
    private readonly LiquidationRemainder _remainder;

    /// <summary>A process of these steps, whose forced orders meet the market by this model.</summary>
    /// <exception cref="MarginException">There is no step.</exception>
    public LiquidationEngine(
        IReadOnlyList<ILiquidationStep> steps,
        IForcedOrderFillModel fillModel,
        LiquidationRemainder remainder = LiquidationRemainder.FundKeeps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(fillModel);
        if (steps.Count == 0) throw new MarginException("a liquidation process needs at least one step");
        (_steps, _fillModel, _remainder) = (steps, fillModel, remainder);
    }

    /// <summary>The process that a venue file names.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="fillModel">How forced orders meet the market.</param>
    /// <param name="steps">Where steps are found by name; the built-in ones when null.</param>
    /// <exception cref="MarginException">The venue names a step that is not known, or cannot be run yet.</exception>
    public static LiquidationEngine Of(Venue venue, IForcedOrderFillModel fillModel, PluginRegistry<ILiquidationStep>? steps = null)
    {
        ArgumentNullException.ThrowIfNull(venue);
        venue.RequireRunnable();
        steps ??= LiquidationSteps.BuiltIn();
        return new LiquidationEngine([.. venue.LiquidationSteps.Select(steps.Create)], fillModel, venue.Remainder);
    }

    /// <summary>Liquidates a scope when it is due.</summary>
    /// <param name="account">The account, whose marks are those at the trigger: the adverse extremes of the bar.</param>
    /// <param name="scope">An isolated position or the cross account.</param>
    /// <param name="time">When, UTC.</param>
    /// <param name="bars">The bar of the triggering price of each contract in the scope.</param>
    /// <returns>What happened; null when the scope is above its maintenance margin.</returns>
    public LiquidationRecord? Liquidate(MarginAccount account, MarginScope scope, DateTime time, Func<string, TriggerBar> bars)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(bars);
        var before = account.State(scope);
        if (!before.IsLiquidatable) return null;

        var context = new LiquidationContext(account, scope, time, _fillModel, _remainder, bars);
        var positions = Describe(context);
        var survivor = SurvivingLeverage.Of(account, scope);
        var wallet = account.Wallet;

        List<string> ran = [];
        foreach (var step in _steps)
        {
            if (context.IsDone) break;
            context.Step = step.Name;
            ran.Add(step.Name);
            step.Apply(context);
        }
        return new LiquidationRecord
        {
            Time = time,
            Mode = scope.Mode,
            Positions = positions,
            Equity = before.Equity,
            MaintenanceMargin = before.MaintenanceMargin,
            Steps = ran,
            Fills = context.Fills,
            CancelsOrders = context.CancelsOrders,
            WalletChange = account.Wallet - wallet,
            SurvivingLeverage = survivor,
            IsResolved = context.IsDone,
        };
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
                account.Terms(position.Symbol).Tier(position.Notional),
                position.Mark,
                account.MaintenanceMargin(position),
                account.LiquidationPrice(position.Symbol),
                account.BankruptcyPrice(position.Symbol))),
        ];
    }
}
