using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Plugins;

/// <summary>
/// The position in a coin-margined contract, with the sign that the venue pays: a long of q contracts of m quote units each, from entry E,
/// earns <c>q * m * (1/E - 1/P)</c> of the coin at price P. Lean takes the change of <c>q * m / P</c> for the profit, which is the
/// opposite.
/// </summary>
/// <remarks>
/// It takes the place of the holding that Lean made, and keeps that one up to date, since Lean's own listeners hang on it. Values are
/// those of Lean: <c>q * m / P</c> of the coin.
/// </remarks>
public sealed class InverseHolding : SecurityHolding
{
    private readonly SecurityHolding _replaced;

    /// <summary>Takes over from the holding that Lean made.</summary>
    public InverseHolding(SecurityHolding replaced) : base(replaced) => _replaced = replaced;

    private decimal Multiplier => Security.SymbolProperties.ContractMultiplier;

    /// <inheritdoc/>
    public override ConvertibleCashAmount GetQuantityValue(decimal quantity) => GetQuantityValue(quantity, Price);

    /// <summary>Signed value in the coin; 0 while there is no price.</summary>
    public override ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price) =>
        new(price == 0m ? 0m : quantity * Multiplier / price, ((CryptoFuture)Security).BaseCurrency);

    /// <inheritdoc/>
    public override decimal TotalCloseProfit(
        bool includeFees = true, decimal? exitPrice = null, decimal? entryPrice = null, decimal? quantity = null)
    {
        var lean = base.TotalCloseProfit(false, exitPrice, entryPrice, quantity);
        var fee = includeFees ? lean - base.TotalCloseProfit(true, exitPrice, entryPrice, quantity) : 0m;
        return -lean - fee;
    }

    /// <inheritdoc/>
    public override void SetHoldings(decimal averagePrice, decimal quantity)
    {
        base.SetHoldings(averagePrice, quantity);
        _replaced.SetHoldings(averagePrice, quantity);
    }

    /// <inheritdoc/>
    public override void UpdateMarketPrice(decimal closingPrice)
    {
        base.UpdateMarketPrice(closingPrice);
        _replaced.UpdateMarketPrice(closingPrice);
    }
}
