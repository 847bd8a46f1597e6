namespace QuantConnect.Securities;

public class AccountEvent
{
    public AccountEvent(string currencySymbol, decimal cashBalance) => throw null;
    public decimal CashBalance => throw null;
    public string CurrencySymbol => throw null;
    public override string ToString() => throw null;
}
