namespace Skender.Stock.Indicators;

/// <summary>The part of a price bar that an indicator is computed from.</summary>
public enum CandlePart
{
    /// <summary>First price.</summary>
    Open = 0,

    /// <summary>Highest price.</summary>
    High = 1,

    /// <summary>Lowest price.</summary>
    Low = 2,

    /// <summary>Last price.</summary>
    Close = 3,

    /// <summary>Quantity traded.</summary>
    Volume = 4,

    /// <summary>Mean of high and low.</summary>
    HL2 = 5,

    /// <summary>Mean of high, low and close: the typical price.</summary>
    HLC3 = 6,

    /// <summary>Mean of open and close.</summary>
    OC2 = 7,

    /// <summary>Mean of open, high and low.</summary>
    OHL3 = 8,

    /// <summary>Mean of open, high, low and close.</summary>
    OHLC4 = 9,
}
