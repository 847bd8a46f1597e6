namespace QuantConnect.Statistics;

public enum FillGroupingMethod
{
    FillToFill = 0,
    FlatToFlat = 1,
    FlatToReduced = 2,
}
