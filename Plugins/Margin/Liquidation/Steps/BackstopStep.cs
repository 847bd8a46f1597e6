using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// A backstop takes positions and the margin behind them when equity is below a fraction of the maintenance margin: all cross positions
/// with the cross wallet, or an isolated position with its margin (Hyperliquid, 2/3). Above it the chain waits for the next bar.
/// </summary>
/// <remarks>
/// Source: Hyperliquid, "Liquidations". The maintenance margin is not given back. Settings: <c>fraction</c> (2/3), <c>otherwise</c> (wait
/// or pass: what happens when equity is not that low).
/// </remarks>
public sealed class BackstopStep : ILiquidationStep
{
    private readonly decimal _fraction;
    private readonly bool _waits;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public BackstopStep(PluginSettings settings)
    {
        _fraction = settings.Fraction("fraction", 2m / 3m);
        _waits = settings.Choice("otherwise", ("wait", true), ("pass", false));
    }

    /// <inheritdoc/>
    public string Name => "backstop";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        var state = context.State;
        if (!LargePositionFraction.IsBackstop(state.Equity, state.MaintenanceMargin, _fraction))
        {
            if (_waits) context.WaitToStartAnew();
            return;
        }
        foreach (var position in context.OpenPositions())
        {
            // Worth less than nothing it is nobody's to hold: the other side is deleveraged.
            if (context.Account.EquityShare(position) < 0m) context.TakeOver(position);
            else context.BackUp(position);
        }
    }
}
