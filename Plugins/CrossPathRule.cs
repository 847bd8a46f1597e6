namespace Backtests.Plugins;

/// <summary>Where the prices of several cross positions are taken to be at the same moment inside one bar.</summary>
public enum CrossPathRule
{
    /// <summary>Each at the extreme that hurts its own position: the conservative default.</summary>
    EachAtItsWorst,

    /// <summary>All at their lows or all at their highs, whichever is worse: perpetuals fall and rise together.</summary>
    AllLowsOrAllHighs
}
