using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Orders of limited size, one a round, until the maintenance margin is below equity (Deribit). The trader is locked out meanwhile. Fees go
/// to the insurance fund, which also pays what a round costs beyond bankruptcy.
/// </summary>
/// <remarks>
/// Sources: Deribit, older text: 200 contracts of 10 USD at a time; newer: one round a second. Settings: <c>order_notional</c> (2,000,
/// quote currency, of inverse contracts too), <c>order_fraction</c> (0: least part of the position in one order, of what it was at the
/// start of the round),
/// <c>interval_seconds</c> (1). The position with the largest maintenance margin goes first in every round.
/// </remarks>
public sealed class IncrementalStep : ILiquidationStep
{
    private readonly decimal _notional;
    private readonly decimal _fraction;
    private readonly TimeSpan _interval;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public IncrementalStep(PluginSettings settings)
    {
        _notional = settings.Positive("order_notional", 2_000m);
        _fraction = settings.Fraction("order_fraction", 0m);
        _interval = settings.Seconds("interval_seconds", 1m);
    }

    /// <inheritdoc/>
    public string Name => "incremental";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        while (!context.IsDone)
        {
            var position = context.OpenPositions()[0];
            var terms = context.Account.Terms(position.Symbol);
            var size = terms.StepUp(Math.Max(Contracts(position), _fraction * position.Size));
            context.Force(position, size, new ForcedTerms { FundPaysBeyondBankruptcy = true });
            if (context.IsDone || !context.Wait(_interval)) return;
        }
    }

    private decimal Contracts(MarginPosition position)
    {
        var contract = position.Contract;
        return contract.Type == ContractType.Inverse ? _notional / contract.Multiplier : contract.Quantity(_notional, position.Mark);
    }
}
