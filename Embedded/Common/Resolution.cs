namespace QuantConnect;

public enum Resolution
{
    Tick = 0,
    Second = 1,
    Minute = 2,
    Hour = 3,
    Daily = 4,
}
