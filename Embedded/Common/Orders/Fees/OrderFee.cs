using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

public class OrderFee
{
    internal OrderFee() => throw null; // STUB: goes when the real constructors chain
    public static readonly OrderFee Zero;
    public OrderFee(CashAmount orderFee) => throw null;
    public CashAmount Value { get => throw null; set => throw null; }
    public virtual void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) => throw null;
    public override string ToString() => throw null;
    public static implicit operator decimal(OrderFee m) => throw null;
}
