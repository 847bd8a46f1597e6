namespace QuantConnect.Securities;

public class ConvertibleCashAmount
{
    public ConvertibleCashAmount(decimal amount, Cash cash) => throw null;
    public decimal Amount => throw null;
    public Cash Cash => throw null;
    public decimal InAccountCurrency => throw null;
    public static implicit operator CashAmount(ConvertibleCashAmount convertibleCashAmount) => throw null;
    public static implicit operator decimal(ConvertibleCashAmount convertibleCashAmount) => throw null;
}
