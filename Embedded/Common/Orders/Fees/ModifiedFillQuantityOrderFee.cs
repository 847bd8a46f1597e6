using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>A fee in base currency that was taken from the filled quantity already: what is left to do is to pay for it.</summary>
public class ModifiedFillQuantityOrderFee : OrderFee
{
    private readonly string _quoteCurrency;
    private readonly decimal _contractMultiplier;

    /// <param name="orderFee">The fee, in base currency.</param>
    /// <param name="quoteCurrency">What the pair is paid in.</param>
    /// <param name="contractMultiplier">The pair's.</param>
    public ModifiedFillQuantityOrderFee(CashAmount orderFee, string quoteCurrency, decimal contractMultiplier) : base(orderFee)
    {
        _quoteCurrency = quoteCurrency;
        _contractMultiplier = contractMultiplier;
    }

    /// <summary>Takes its value at the fill's price from the balance of the quote currency.</summary>
    public override void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) =>
        portfolio.CashBook[_quoteCurrency].AddAmount(-(fill.FillPrice * Value.Amount * _contractMultiplier));
}
