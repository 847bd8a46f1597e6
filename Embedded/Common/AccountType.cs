namespace QuantConnect;

public enum AccountType
{
    Margin = 0,
    Cash = 1,
}
