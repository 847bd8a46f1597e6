namespace Backtests.Margin.Liquidation;

/// <summary>
/// Sells other collateral for what is owed in the settlement currency (Bybit unified account; Binance multi-assets mode). An account with
/// one collateral owes nothing that could be repaid.
/// </summary>
public sealed class AutoRepayStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "auto-repay";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context) => context.RepayFromCollateral();
}
