using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>The fee of a fill.</summary>
public class OrderFee
{
    public static readonly OrderFee Zero = new(new CashAmount(0, Currencies.NullCurrency));

    public OrderFee(CashAmount orderFee)
    {
        Value = orderFee;
    }

    public CashAmount Value { get; set; }

    /// <summary>Takes it from the balance of its currency.</summary>
    public virtual void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) =>
        portfolio.CashBook[Value.Currency].AddAmount(-Value.Amount);

    public override string ToString() => $"{Value.Amount.ToStringInvariant()} {Value.Currency}";
    public static implicit operator decimal(OrderFee m) => m.Value.Amount;
}
