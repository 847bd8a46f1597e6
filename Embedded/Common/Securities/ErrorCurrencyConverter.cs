using System;

namespace QuantConnect.Securities;

/// <summary>Refuses every conversion: for places where none may happen.</summary>
public class ErrorCurrencyConverter : ICurrencyConverter
{
    public static ICurrencyConverter Instance = new ErrorCurrencyConverter();

    private ErrorCurrencyConverter()
    {
    }

    public string AccountCurrency => throw new InvalidOperationException("No account currency is defined here.");

    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount) =>
        throw new InvalidOperationException($"{cashAmount.Currency} cannot be converted here.");
}
