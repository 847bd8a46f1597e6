using System;

namespace QuantConnect.Securities;

/// <summary>Accepts amounts in the account currency only, which need no conversion.</summary>
public class IdentityCurrencyConverter : ICurrencyConverter
{
    public IdentityCurrencyConverter(string accountCurrency)
    {
        AccountCurrency = accountCurrency;
    }

    public string AccountCurrency { get; }

    /// <exception cref="InvalidOperationException">The amount is in another currency.</exception>
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount)
    {
        if (cashAmount.Currency == AccountCurrency) return cashAmount;
        throw new InvalidOperationException($"The identity converter takes {AccountCurrency} only, not {cashAmount.Currency}.");
    }
}
