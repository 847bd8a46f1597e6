namespace QuantConnect.Securities.CryptoFuture;

public class CryptoFutureHolding : SecurityHolding
{
    public CryptoFutureHolding(Security security, ICurrencyConverter currencyConverter) => throw null;
    public override ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price) => throw null;
}
