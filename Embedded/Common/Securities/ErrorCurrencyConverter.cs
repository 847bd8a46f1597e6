namespace QuantConnect.Securities;

public class ErrorCurrencyConverter : ICurrencyConverter
{
    public static ICurrencyConverter Instance;
    public string AccountCurrency => throw null;
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount) => throw null;
}
