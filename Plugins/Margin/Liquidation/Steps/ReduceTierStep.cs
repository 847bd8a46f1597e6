using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Orders that bring a position's notional at the mark down to the cap of a lower risk tier, where less maintenance margin is asked. In
/// cross the position with the largest maintenance margin goes first, until the account complies. The lowest tier has nothing to reduce to.
/// </summary>
/// <remarks>
/// Binance USD-M: one immediate-or-cancel order of each position to the next lower tier. Bybit: the same; formerly fill or kill. BitMEX:
/// fill or kill. OKX: two tiers at a time from tier 3, again and again, and nothing when the equity would not do even in tier 1.
/// </remarks>
public sealed class ReduceTierStep : ILiquidationStep
{
    private const int Digits = 16;

    private readonly ReduceTierOptions _options;

    /// <summary>A step on these terms.</summary>
    public ReduceTierStep(ReduceTierOptions? options = null) => _options = options ?? new ReduceTierOptions();

    /// <summary>
    /// A step by settings: <c>tiers</c> (1), <c>from_tier</c> (2), <c>orders</c> (1; 0: as many as it takes), <c>time_in_force</c> (ioc or
    /// fok), <c>below_lowest</c> and <c>small_accounts</c> (reduce or skip).
    /// </summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public ReduceTierStep(PluginSettings settings) : this(ReduceTierOptions.Of(settings))
    {
    }

    /// <inheritdoc/>
    public string Name => "reduce-tier";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        for (var orders = 0; _options.Orders == 0 || orders < _options.Orders; orders++)
        {
            var isFilled = false;
            foreach (var position in context.OpenPositions())
            {
                if (context.IsDone) return;
                if (Skips(context, position)) continue;
                isFilled |= Reduce(context, position);
            }
            if (!isFilled) return;
        }
    }

    private bool Reduce(LiquidationContext context, MarginPosition position)
    {
        var terms = context.Account.Terms(position.Symbol);
        var tiers = terms.TiersAt(position.Mark);
        var tier = tiers.IndexOf(position.Notional);
        if (tier == 0 || tier + 1 < _options.FromTier) return false;
        var cap = tiers[Math.Max(0, tier - _options.Tiers)].Cap!.Value;
        var excess = position.Contract.Quantity(TierReduction.Excess(position.Notional, cap), position.Mark);
        // Where tiers are measured by size, the excess is a whole number of steps but for the last digits of a division.
        if (terms.QuantityStep > 0m) excess = Math.Round(excess, Digits);
        return context.Force(position, terms.StepUp(excess), new ForcedTerms { TimeInForce = _options.TimeInForce }) > 0m;
    }

    private bool Skips(LiquidationContext context, MarginPosition position)
    {
        var terms = context.Account.Terms(position.Symbol);
        var maintenance = context.Account.MaintenanceMargin(position);
        if (_options.SkipsSmallAccounts && maintenance < terms.LiquidationFeeRate * position.Notional) return true;
        if (!_options.SkipsBelowLowest) return false;
        var lowest = terms.Schedule(0m, position.Mark)[0].Rate;
        return context.Account.EquityShare(position) < lowest * position.Notional;
    }
}
