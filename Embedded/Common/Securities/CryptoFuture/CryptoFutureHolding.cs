using QuantConnect.Util;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>
/// The position in a perpetual. A linear contract is worth quantity x price x multiplier of the quote currency, a coin-margined one
/// quantity x multiplier / price of the base currency.
/// </summary>
public class CryptoFutureHolding : SecurityHolding
{
    public CryptoFutureHolding(Security security, ICurrencyConverter currencyConverter) : base(security, currencyConverter)
    {
    }

    /// <summary>
    /// Signed value in the currency the contract settles in. As upstream, the value of a coin-margined long falls when the price rises,
    /// and profit is the change of that value: its sign is the opposite of the venue's.
    /// </summary>
    public override ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price)
    {
        var future = (CryptoFuture)Security;
        var multiplier = future.SymbolProperties.ContractMultiplier;
        if (!future.IsCryptoCoinFuture()) return new ConvertibleCashAmount((quantity * price).Times(multiplier), future.QuoteCurrency);
        return new ConvertibleCashAmount(price == 0 ? 0m : quantity * multiplier / price, future.BaseCurrency);
    }
}
