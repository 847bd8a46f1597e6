using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;

namespace Backtests.Tuning.Store;

/// <summary>One lane of a store.</summary>
/// <param name="Rung">Rung of a halving, 0 for the first; 0 for everything else.</param>
/// <param name="Lane">Number of the lane: account after account, each over the whole search.</param>
/// <param name="Account">Its symbol, or symbols joined by +.</param>
/// <param name="Values">A value an axis as in <see cref="SweepAxis.All"/>; null for none, or what is the algorithm's affair.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record LaneRow(int Rung, int Lane, string Account, IReadOnlyList<decimal?> Values, LaneOutcome Outcome);
