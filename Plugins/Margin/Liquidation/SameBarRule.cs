namespace Backtests.Margin.Liquidation;

/// <summary>What a bar does first when it reaches both a take-profit and the liquidation price: its path inside the bar is not
/// known.</summary>
public enum SameBarRule
{
    /// <summary>The adverse move comes first: the conservative default.</summary>
    AdverseFirst,

    /// <summary>The favourable move comes first.</summary>
    FavourableFirst
}
