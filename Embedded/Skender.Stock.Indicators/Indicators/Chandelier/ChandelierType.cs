namespace Skender.Stock.Indicators;

/// <summary>The side of the position that a chandelier exit protects.</summary>
public enum ChandelierType
{
    /// <summary>Below the highest high.</summary>
    Long = 0,

    /// <summary>Above the lowest low.</summary>
    Short = 1,
}
