using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

/// <summary>One position of a portfolio's lane.</summary>
/// <param name="Contract">Index of its contract.</param>
/// <param name="Trade">
/// The position. Of a liquidation the quantity is what was entered, the exit price the mark of the contract that was taken, and the change
/// of
/// the wallet the position's part in what the venue took.
/// </param>
public readonly record struct PortfolioTrade(int Contract, SweepTrade Trade);
