namespace QuantConnect;

public enum PositionSide
{
    Short = -1,
    None = 0,
    Long = 1,
}
