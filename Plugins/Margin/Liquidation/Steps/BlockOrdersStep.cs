using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Limited orders by blocks (dYdX v4): in each block positions are taken in random order, of each at most
/// <see cref="BlockLimit.Notional{T}"/>, and of the account at most a total; limit is the fillable price, which may lie beyond bankruptcy
/// at the insurance fund's cost. The fund's fee is at most what the fill is better than the bankruptcy price.
/// </summary>
/// <remarks>
/// Source: dydxprotocol/v4-chain, clob/keeper/liquidations.go; genesis values. Settings: <c>least_notional</c> (1,000), <c>portion</c>
/// (0.1),
/// <c>account_notional</c> (100,000 a block), <c>spread_to_margin</c> (1.5), <c>bankruptcy_adjustment</c> (1), <c>block_seconds</c> (1),
/// <c>seed</c> (1). When the market takes nothing within the fillable price, the chain goes on to the next step.
/// </remarks>
public sealed class BlockOrdersStep : ILiquidationStep
{
    private readonly decimal _least;
    private readonly decimal _portion;
    private readonly decimal _most;
    private readonly decimal _spread;
    private readonly decimal _adjustment;
    private readonly TimeSpan _block;
    private readonly ulong _seed;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public BlockOrdersStep(PluginSettings settings)
    {
        _least = settings.Positive("least_notional", 1_000m);
        _portion = settings.Fraction("portion", 0.1m);
        _most = settings.Positive("account_notional", 100_000m);
        _spread = settings.Positive("spread_to_margin", 1.5m);
        _adjustment = settings.Positive("bankruptcy_adjustment", 1m);
        _block = settings.Seconds("block_seconds", 1m);
        _seed = (ulong)settings.Whole("seed", 1, 0);
    }

    /// <inheritdoc/>
    public string Name => "block-orders";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        while (!context.IsDone)
        {
            if (!LiquidateBlock(context)) return;
            if (context.IsDone || !context.Wait(_block)) return;
        }
    }

    private bool LiquidateBlock(LiquidationContext context)
    {
        var (left, isFilled) = (_most, false);
        var block = context.Progress.Of(context.Scope).Rounds;
        var positions = context.OpenPositions()
            .OrderBy(position => SeededChoice.Fraction(_seed, position.Symbol, block))
            .ThenBy(position => position.Symbol, StringComparer.Ordinal);
        foreach (var position in positions)
        {
            if (context.IsDone || left <= 0m) break;
            var terms = context.Account.Terms(position.Symbol);
            var notional = Math.Min(left, BlockLimit.Notional(position.Notional, _least, _portion).Most);
            var size = terms.StepUp(position.Contract.Quantity(notional, position.Mark));
            var filled = context.Force(position, size, new ForcedTerms
            {
                Limit = FillablePrice(context, position),
                FundPaysBeyondBankruptcy = true,
                FeeWithinCushion = true,
            });
            left -= position.Contract.Notional(filled, position.Mark);
            isFilled |= filled > 0m;
        }
        return isFilled;
    }

    private decimal FillablePrice(LiquidationContext context, MarginPosition position)
    {
        var state = context.State;
        var risk = new SubaccountRisk<decimal>(state.Equity, state.MaintenanceMargin);
        return Math.Max(0m, risk.FillablePrice(
            position.Contract.Units(position.Quantity),
            Math.Sign(position.Quantity) * position.Notional,
            context.Account.MaintenanceMargin(position),
            _adjustment,
            _spread));
    }
}
