namespace QuantConnect;

public enum SeriesType
{
    Line = 0,
    Scatter = 1,
    Candle = 2,
    Bar = 3,
    Flag = 4,
    StackedArea = 5,
    Pie = 6,
    Treemap = 7,
    Heatmap = 9,
    Scatter3d = 10,
}
