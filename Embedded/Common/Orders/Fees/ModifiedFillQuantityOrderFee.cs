using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

public class ModifiedFillQuantityOrderFee : OrderFee
{
    public ModifiedFillQuantityOrderFee(CashAmount orderFee, string quoteCurrency, decimal contractMultiplier) => throw null;
    public override void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) => throw null;
}
