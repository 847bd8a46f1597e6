namespace Backtests.Tuning.Sweep;

/// <summary>What ended a position.</summary>
public enum ExitReason : byte
{
    /// <summary>The stop-loss.</summary>
    StopLoss,

    /// <summary>The take-profit.</summary>
    TakeProfit,

    /// <summary>The trailing stop.</summary>
    TrailingStop,

    /// <summary>The limit on the holding time.</summary>
    TimeExit,

    /// <summary>The venue, whole or in part; what it left was closed at the market in the same minute.</summary>
    Liquidation,

    /// <summary>The end of the data: the position is still open and valued at the mark.</summary>
    EndOfData,
}
