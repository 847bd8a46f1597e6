namespace QuantConnect;

public enum SplitType
{
    Warning = 0,
    SplitOccurred = 1,
}
