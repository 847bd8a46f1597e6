namespace Backtests.Tuning.Sweep;

/// <summary>How a position ends if it is not liquidated before.</summary>
/// <param name="Reason">By what.</param>
/// <param name="Row">In which minute.</param>
/// <param name="OrderPrice">Price of the order at rest; 0 for a close at the market.</param>
/// <param name="IsLate">Whether it comes after the strategy has seen the minute.</param>
internal readonly record struct PlannedExit(ExitReason Reason, int Row, double OrderPrice, bool IsLate = false)
{
    /// <summary>Whether an order at rest does it, which may come before a liquidation in the same minute.</summary>
    public bool Rests => !IsLate && Reason is ExitReason.StopLoss or ExitReason.TakeProfit or ExitReason.TrailingStop;
}
