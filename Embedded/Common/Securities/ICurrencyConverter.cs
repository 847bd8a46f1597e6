namespace QuantConnect.Securities;

public interface ICurrencyConverter
{
    string AccountCurrency { get; }
    CashAmount ConvertToAccountCurrency(CashAmount cashAmount);
}
