namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>What a score judges.</summary>
public enum InsightScoreType
{
    /// <summary>Whether the direction was right.</summary>
    Direction = 0,

    /// <summary>How near the magnitude was.</summary>
    Magnitude = 1,
}
