using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// One large immediate-or-cancel order that brings a position's notional at the mark down to the cap of the next lower risk tier, where
/// less maintenance margin is asked (Binance USD-M). In cross the position with the largest maintenance margin goes first, each once,
/// until the
/// account complies. The lowest tier has nothing to reduce to.
/// </summary>
public sealed class ReduceTierStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "reduce-tier";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        foreach (var position in context.OpenPositions())
        {
            if (context.IsDone) return;
            var terms = context.Account.Terms(position.Symbol);
            if (terms.LowerTierCap(position.Notional) is not { } cap) continue;
            context.ForceMarket(position.Symbol, terms.StepUp(position.Contract.Quantity(TierReduction.Excess(position.Notional, cap), position.Mark)));
        }
    }
}
