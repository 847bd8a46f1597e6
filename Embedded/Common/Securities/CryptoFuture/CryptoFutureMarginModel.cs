using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities.CryptoFuture;

public class CryptoFutureMarginModel : SecurityMarginModel
{
    public CryptoFutureMarginModel(decimal leverage = 25m) => throw null;
    [Obsolete]
    public CryptoFutureMarginModel(decimal leverage, decimal maintenanceMarginRate = 0.05m, decimal maintenanceAmount = 0m) => throw null;
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => throw null;
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => throw null;
    protected override decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction) => throw null;
    protected virtual decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral) => throw null;
    protected virtual bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture) => throw null;
}
