namespace Backtests.Margin.Liquidation;

/// <summary>What to do with a snapshot whose bids lie above the market or whose asks lie below it.</summary>
public enum DepthFault
{
    /// <summary>Use the last sound snapshot before it, and the fallback when that one is too old.</summary>
    Drop,

    /// <summary>Leave out what lies on the wrong side of the mark price and place the rest by its own average prices.</summary>
    Clip,

    /// <summary>End the run with an error that names contract and instant.</summary>
    Refuse,
}
