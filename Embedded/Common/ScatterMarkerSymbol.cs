namespace QuantConnect;

public enum ScatterMarkerSymbol
{
    None = 0,
    Circle = 1,
    Square = 2,
    Diamond = 3,
    Triangle = 4,
    TriangleDown = 5,
}
