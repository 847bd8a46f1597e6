using QuantConnect.Util;

namespace QuantConnect.Securities;

public class ConvertibleCashAmount
{
    public ConvertibleCashAmount(decimal amount, Cash cash)
    {
        Amount = amount;
        Cash = cash;
    }

    public decimal Amount { get; }
    public Cash Cash { get; }
    public decimal InAccountCurrency => Amount.Times(Cash.ConversionRate);
    public static implicit operator CashAmount(ConvertibleCashAmount convertibleCashAmount) =>
        new(convertibleCashAmount.Amount, convertibleCashAmount.Cash.Symbol);
    public static implicit operator decimal(ConvertibleCashAmount convertibleCashAmount) => convertibleCashAmount.InAccountCurrency;
}
