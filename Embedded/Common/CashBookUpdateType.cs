namespace QuantConnect;

public enum CashBookUpdateType
{
    Added = 0,
    Removed = 1,
    Updated = 2,
}
