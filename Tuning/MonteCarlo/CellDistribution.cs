using Backtests.Tuning.Comparison;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>What came of a cell over all paths. Money in quote currency, shares and probabilities as fractions.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="EndEquity">Equity at the end.</param>
/// <param name="Drawdown">Largest fall of the equity from its highest value before, at the ends of hours.</param>
/// <param name="Liquidations">Liquidations on a path.</param>
/// <param name="MeanLiquidations">Their mean.</param>
/// <param name="MeanLost">Mean of what liquidations took, over the equity at the start.</param>
/// <param name="GrowthRate">Mean growth a year; see <see cref="LeverageSearch.Growth"/>.</param>
/// <param name="LiquidationProbability">Part of the paths with at least one liquidation.</param>
/// <param name="LiquidationError">Its standard error, <c>sqrt(p (1 - p) / paths)</c>.</param>
/// <param name="RuinProbability">Part of the paths on which the equity fell to the ruin level or below.</param>
/// <param name="Better">Part of the paths on which it ended above the other margin mode; null when that is not in the grid.</param>
/// <param name="Alike">Part of the paths on which both ended alike, within 1e-9; null when the other is not in the grid.</param>
public sealed record CellDistribution(
    ComparisonCell Cell, Percentiles EndEquity, Percentiles Drawdown, Percentiles Liquidations, double MeanLiquidations, double MeanLost,
    double GrowthRate, double LiquidationProbability, double LiquidationError, double RuinProbability, double? Better, double? Alike)
{
    private const double AlikeWithin = 1e-9;

    internal static CellDistribution Of(MonteCarloCase @case, PathOutcomes outcomes, int lane, double years, double ruinLevel)
    {
        var cell = @case.Cells[lane];
        var start = (double)@case.InitialCash;
        var ends = outcomes.EndEquity(lane);
        var paths = outcomes.Paths;
        var (equity, drawdown, count) = (new double[paths], new double[paths], new double[paths]);
        var (hit, ruined, lost) = (0, 0, 0d);
        for (var path = 0; path < paths; path++)
        {
            (equity[path], drawdown[path], count[path]) = (ends[path] * start, outcomes.Drawdown(lane)[path], outcomes.Liquidations(lane)[path]);
            if (count[path] > 0) hit++;
            if (outcomes.Lowest(lane)[path] <= ruinLevel) ruined++;
            lost += outcomes.Lost(lane)[path];
        }
        var probability = (double)hit / paths;
        var (better, alike) = Against(@case, outcomes, lane);
        return new CellDistribution(
            cell, Percentiles.OfAndSort(equity), Percentiles.OfAndSort(drawdown), Percentiles.OfAndSort(count), count.Average(), lost / paths,
            LeverageSearch.Growth(ends, years), probability, Math.Sqrt(probability * (1 - probability) / paths), (double)ruined / paths, better, alike);
    }

    private static (double? Better, double? Alike) Against(MonteCarloCase @case, PathOutcomes outcomes, int lane)
    {
        var cell = @case.Cells[lane];
        for (var other = 0; other < @case.Asked; other++)
        {
            if (@case.Cells[other] != cell with { Mode = @case.Cells[other].Mode } || @case.Cells[other].Mode == cell.Mode) continue;
            var mine = outcomes.EndEquity(lane);
            var theirs = outcomes.EndEquity(other);
            var (above, alike) = (0, 0);
            for (var path = 0; path < mine.Length; path++)
            {
                if (Math.Abs(mine[path] - theirs[path]) <= AlikeWithin) alike++;
                else if (mine[path] > theirs[path]) above++;
            }
            return ((double)above / mine.Length, (double)alike / mine.Length);
        }
        return (null, null);
    }
}
