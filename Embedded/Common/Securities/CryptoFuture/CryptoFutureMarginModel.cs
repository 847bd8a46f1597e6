using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>
/// Margin of perpetuals: notional over leverage, initial and maintenance alike. What may be used is the balance of the collateral
/// currency, without unrealised profit, less the margin of the other perpetuals that share it.
/// </summary>
public class CryptoFutureMarginModel : SecurityMarginModel
{
    /// <param name="leverage">At least 1.</param>
    public CryptoFutureMarginModel(decimal leverage = 25m) : base(leverage, 0m)
    {
    }

    /// <summary>Notional over leverage, never negative. In the account currency.</summary>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
    {
        var security = parameters.Security;
        if (parameters.Quantity == 0) return InitialMargin.Zero;
        var value = security.Holdings.GetQuantityValue(parameters.Quantity, security.Price);
        return new InitialMargin(Math.Abs(value.Amount) / GetLeverage(security) * value.Cash.ConversionRate);
    }

    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) =>
        new(this.GetInitialMarginRequirement(parameters.Security, parameters.Quantity));

    /// <summary>Zero at least, in the account currency.</summary>
    protected override decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        var collateral = CollateralOf(security);
        var remaining = GetTotalCollateralAmount(portfolio, security, collateral) * collateral.ConversionRate;
        foreach (var other in portfolio.Securities.All)
        {
            if (!other.Invested || other.Type != SecurityType.CryptoFuture || other.Symbol == security.Symbol) continue;
            if (SharesCollateral(portfolio, collateral, other)) remaining -= other.BuyingPowerModel.GetMaintenanceMargin(other);
        }
        remaining += MarginFreedByReversal(security, direction) - portfolio.TotalPortfolioValue * RequiredFreeBuyingPowerPercent;
        return remaining < 0 ? 0 : remaining;
    }

    /// <summary>The collateral that counts for a security, in its collateral currency.</summary>
    protected virtual decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral) =>
        primaryCollateral.Amount;

    /// <summary>Whether another perpetual draws on the same collateral.</summary>
    protected virtual bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture) =>
        CollateralOf(otherCryptoFuture) == collateralCurrency;

    private static Cash CollateralOf(Security security)
    {
        var future = (CryptoFuture)security;
        return future.IsCryptoCoinFuture() ? future.BaseCurrency : future.QuoteCurrency;
    }
}
