namespace QuantConnect.Data.Market;

public enum BarDirection
{
    Rising = 0,
    NoDelta = 1,
    Falling = 2,
}
