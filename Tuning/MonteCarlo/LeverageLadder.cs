using Backtests.Tuning.Comparison;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>Leverages between those of a grid, close enough to interpolate.</summary>
public static class LeverageLadder
{
    private const double MostRatio = 1.1;

    /// <summary>The grid's cells, and after them cells whose leverage is at most a tenth above the next lower one.</summary>
    public static IReadOnlyList<ComparisonCell> Refine(ComparisonGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        List<ComparisonCell> cells = [.. grid.Cells];
        decimal[] leverages = [.. grid.Leverages.Order()];
        for (var n = 1; n < leverages.Length; n++)
        {
            var ratio = (double)(leverages[n] / leverages[n - 1]);
            var steps = (int)Math.Ceiling(Math.Log(ratio) / Math.Log(MostRatio));
            for (var step = 1; step < steps; step++)
            {
                var leverage = Math.Round(leverages[n - 1] * (decimal)Math.Pow(ratio, (double)step / steps), 4);
                foreach (var percent in grid.StopLossPercents)
                    foreach (var mode in grid.Modes) cells.Add(new ComparisonCell(leverage, percent, mode));
            }
        }
        return cells;
    }
}
