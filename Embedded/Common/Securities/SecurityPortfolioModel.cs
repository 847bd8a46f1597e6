using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class SecurityPortfolioModel : ISecurityPortfolioModel
{
    public SecurityPortfolioModel() => throw null;
    protected virtual ConvertibleCashAmount ProcessCloseTradeProfit(SecurityPortfolioManager portfolio, Security security, OrderEvent fill) => throw null;
    public virtual void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill) => throw null;
}
