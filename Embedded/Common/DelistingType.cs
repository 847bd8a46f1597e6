namespace QuantConnect;

public enum DelistingType
{
    Warning = 0,
    Delisted = 1,
}
