using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// A liquidator takes just so much of a position over, at the oracle price less its reward, that the missing margin is made good; the
/// insurance fund gets a fee out of what is left of the cushion (Drift). The reward grows while nobody liquidates.
/// </summary>
/// <remarks>
/// Source: drift-labs/protocol-v2, math/liquidation.rs and controller/liquidation.rs. Settings: <c>liquidator_fee</c> (0.01),
/// <c>largest_liquidator_fee</c> (0.05), <c>fund_fee</c> (0.01, at most), <c>idle_slots</c> (0: slots since the account was last active),
/// <c>grace_slots</c> (1,500), <c>fee_per_slot</c> (0.000001), <c>buffer</c> (0: margin asked on top of the maintenance rate, a fraction of
/// notional). A shortage that no partial close covers takes the whole position.
/// </remarks>
public sealed class ShortageStep : ILiquidationStep
{
    private readonly decimal _liquidatorFee;
    private readonly decimal _fundFee;
    private readonly decimal _buffer;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public ShortageStep(PluginSettings settings)
    {
        _liquidatorFee = LiquidatorFeeRamp.Rate(
            settings.Fraction("liquidator_fee", 0.01m),
            settings.Fraction("largest_liquidator_fee", 0.05m),
            settings.Whole("idle_slots", 0, 0),
            settings.Whole("grace_slots", 1_500, 0),
            settings.Fraction("fee_per_slot", 0.000_001m));
        _fundFee = settings.Fraction("fund_fee", 0.01m);
        _buffer = settings.Fraction("buffer", 0m);
    }

    /// <inheritdoc/>
    public string Name => "cover-shortage";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        foreach (var position in context.OpenPositions())
        {
            if (context.IsDone) return;
            Cover(context, position);
        }
    }

    private void Cover(LiquidationContext context, MarginPosition position)
    {
        var (state, notional, mark) = (context.State, position.Notional, position.Mark);
        var shortage = state.MaintenanceMargin + _buffer * notional - state.Equity;
        var ratio = context.Account.MaintenanceMargin(position) / notional + _buffer;
        var fundFee = FundFee.RateFromCushion(shortage, position.Contract.Units(position.Size), ratio, _liquidatorFee, mark, _fundFee);
        var terms = context.Account.Terms(position.Symbol);
        var covering = MarginShortage.BaseToCover(shortage, ratio, _liquidatorFee, fundFee, mark, 1m);
        var size = covering is { } units ? terms.StepUp(units / position.Contract.Units(1m)) : position.Size;
        var price = mark * (1m - Math.Sign(position.Quantity) * _liquidatorFee);
        context.Assign(position, size, price, fundFee);
    }
}
