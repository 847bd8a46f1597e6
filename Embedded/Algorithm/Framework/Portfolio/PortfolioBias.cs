namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>On which side positions may be held.</summary>
public enum PortfolioBias
{
    /// <summary>Short only.</summary>
    Short = -1,

    /// <summary>Both sides.</summary>
    LongShort = 0,

    /// <summary>Long only.</summary>
    Long = 1,
}
