using Backtests.Margin;
using Backtests.Margin.Liquidation;

namespace CustomRules;

/// <summary>
/// A liquidation step of one's own: sells a fraction of every position to the market, the half unless the venue file says otherwise:
/// <c>{ "step": "CustomRules.HalveStep", "settings": { "fraction": 0.25 } }</c>.
/// </summary>
public sealed class HalveStep : ILiquidationStep
{
    private readonly decimal _fraction;

    /// <summary>A step with the settings of the venue file.</summary>
    /// <exception cref="MarginException">The fraction is not above 0 and up to 1.</exception>
    public HalveStep(PluginSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _fraction = settings.Number("fraction", 0.5m);
        if (_fraction is <= 0m or > 1m)
            throw new MarginException(FormattableString.Invariant($"fraction {_fraction} is not above 0 and up to 1"));
    }

    /// <inheritdoc/>
    public string Name => "halve";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var position in context.OpenPositions())
        {
            if (context.IsDone) return;
            var terms = context.Account.Terms(position.Symbol);
            context.ForceMarket(position.Symbol, terms.StepUp(_fraction * position.Size));
        }
    }
}
