namespace Backtests.Margin.Liquidation;

/// <summary>
/// Market orders for whole positions; of a large one only a part at first. After a partial liquidation orders are for whole positions until
/// a cooldown of the account has passed (Hyperliquid).
/// </summary>
/// <remarks>
/// Source: Hyperliquid, "Liquidations". Settings: <c>threshold</c> (100,000 of notional), <c>fraction</c> (0.2), <c>cooldown_seconds</c>
/// (30), <c>round_seconds</c> (1: how long until the positions are looked at again; not published). Nothing fills beyond bankruptcy.
/// </remarks>
public sealed class MarketCloseStep : ILiquidationStep
{
    private const string Cooldown = "market-close cooldown";

    private readonly decimal _threshold;
    private readonly decimal _fraction;
    private readonly TimeSpan _cooldown;
    private readonly TimeSpan _round;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public MarketCloseStep(PluginSettings settings)
    {
        _threshold = settings.Positive("threshold", 100_000m);
        _fraction = settings.Fraction("fraction", 0.2m);
        _cooldown = settings.Seconds("cooldown_seconds", 30m);
        _round = settings.Seconds("round_seconds", 1m);
    }

    /// <inheritdoc/>
    public string Name => "market-close";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        while (!context.IsDone)
        {
            if (!CloseOnce(context, out var isPartial)) return;
            if (isPartial) context.Progress.Remember(Cooldown, context.Instant + _cooldown);
            if (context.IsDone || !context.Wait(_round)) return;
        }
    }

    // One round over all positions; false when the market took nothing, so that the chain goes on to the backstop.
    private bool CloseOnce(LiquidationContext context, out bool isPartial)
    {
        isPartial = false;
        var isFilled = false;
        var isCooling = context.Progress.Instant(Cooldown) is { } end && context.Instant < end;
        foreach (var position in context.OpenPositions())
        {
            if (context.IsDone) break;
            var notional = LargePositionFraction.Notional(position.Notional, _threshold, _fraction, isCooling);
            var isWhole = notional == position.Notional;
            var terms = context.Account.Terms(position.Symbol);
            var size = isWhole ? position.Size : terms.StepUp(position.Contract.Quantity(notional, position.Mark));
            var filled = context.Force(position, size);
            isFilled |= filled > 0m;
            isPartial |= filled > 0m && position.IsOpen;
        }
        return isFilled;
    }
}
