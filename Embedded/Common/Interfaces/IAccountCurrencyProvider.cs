namespace QuantConnect.Interfaces;

public interface IAccountCurrencyProvider
{
    string AccountCurrency { get; }
}
