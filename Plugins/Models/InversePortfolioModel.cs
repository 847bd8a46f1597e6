using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Plugins;

/// <summary>
/// Books the fills of a coin-margined contract: profit <c>q * m * (1/entry - 1/exit)</c> of the coin, and as average entry price the one
/// at which the contracts together cost the coin that they cost, the harmonic mean.
/// </summary>
public sealed class InversePortfolioModel : SecurityPortfolioModel
{
    /// <inheritdoc/>
    public override void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        ArgumentNullException.ThrowIfNull(security);
        ArgumentNullException.ThrowIfNull(fill);
        var (held, entry) = (security.Holdings.Quantity, security.Holdings.AveragePrice);
        base.ProcessFill(portfolio, security, fill);
        if (held * fill.FillQuantity <= 0m || entry <= 0m || fill.FillPrice <= 0m) return;
        var quantity = held + fill.FillQuantity;
        security.Holdings.SetHoldings(quantity / (held / entry + fill.FillQuantity / fill.FillPrice), quantity);
    }

    /// <inheritdoc/>
    protected override ConvertibleCashAmount ProcessCloseTradeProfit(
        SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        ArgumentNullException.ThrowIfNull(security);
        ArgumentNullException.ThrowIfNull(fill);
        var holding = security.Holdings;
        var closed = Math.Sign(holding.Quantity) * Math.Min(fill.AbsoluteFillQuantity, holding.AbsoluteQuantity);
        var profit = closed * security.SymbolProperties.ContractMultiplier * (1m / holding.AveragePrice - 1m / fill.FillPrice);
        return new ConvertibleCashAmount(profit, ((CryptoFuture)security).BaseCurrency);
    }
}
