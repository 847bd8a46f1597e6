namespace QuantConnect.Securities;

public class IdentityCurrencyConverter : ICurrencyConverter
{
    public IdentityCurrencyConverter(string accountCurrency) => throw null;
    public string AccountCurrency => throw null;
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount) => throw null;
}
