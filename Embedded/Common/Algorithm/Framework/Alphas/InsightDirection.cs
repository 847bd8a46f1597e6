namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Which way an insight predicts.</summary>
public enum InsightDirection
{
    /// <summary>Down.</summary>
    Down = -1,

    /// <summary>Neither up nor down.</summary>
    Flat = 0,

    /// <summary>Up.</summary>
    Up = 1,
}
