namespace Backtests.Tuning.Sweep;

/// <summary>One position of a lane, from entry to end. Money and prices in quote currency.</summary>
/// <param name="Signal">Index of the signal that it came from.</param>
/// <param name="EntryRow">Minute in which it was entered.</param>
/// <param name="ExitRow">Minute in which it ended.</param>
/// <param name="Direction">1 long, -1 short.</param>
/// <param name="Reason">What ended it.</param>
/// <param name="Quantity">Base units, above 0.</param>
/// <param name="EntryPrice">Fill price of the entry.</param>
/// <param name="ExitPrice">
/// Fill price of the exit; of a liquidation the mark that triggered it; of a position still open the mark at the end.
/// </param>
/// <param name="WalletChange">Everything that it did to the wallet: profit, fees, funding, and what a liquidation took.</param>
public readonly record struct SweepTrade(
    int Signal, int EntryRow, int ExitRow, int Direction, ExitReason Reason, double Quantity, double EntryPrice, double ExitPrice, double WalletChange);
