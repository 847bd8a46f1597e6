namespace Backtests.Plugins;

/// <summary>A leg of a contract in hedge mode.</summary>
public enum HedgeLeg
{
    /// <summary>The short leg.</summary>
    Short = -1,

    /// <summary>The long leg.</summary>
    Long = 1
}
