using System;

namespace QuantConnect.Securities;

public class AccountEvent
{
    public AccountEvent(string currencySymbol, decimal cashBalance)
    {
        CurrencySymbol = currencySymbol;
        CashBalance = cashBalance;
    }

    public decimal CashBalance { get; }
    public string CurrencySymbol { get; }
    public override string ToString() => FormattableString.Invariant($"Account {CurrencySymbol} Balance: {CashBalance:0.00}");
}
