namespace Backtests.Launcher.Commands.Margin.Adl;

/// <summary>By what recorded positions are ranked.</summary>
internal enum AdlMeasure
{
    /// <summary>The venue's whole formula: price ratio times leverage.</summary>
    Index,

    /// <summary>Its one factor: notional over account value.</summary>
    Leverage,

    /// <summary>Its other factor: mark over entry for a long, entry over mark for a short.</summary>
    PriceRatio,
}
