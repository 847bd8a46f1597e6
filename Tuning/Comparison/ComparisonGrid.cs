using System.Globalization;
using Backtests.Margin;

namespace Backtests.Tuning.Comparison;

/// <summary>Which leverages, stop-losses and margin modes are compared: every combination is one run.</summary>
public sealed class ComparisonGrid
{
    private const int MostCells = 10_000;
    private const decimal HighestLeverage = 1_000m;

    /// <summary>Makes the grid; a value that is given twice counts once.</summary>
    /// <param name="leverages">Leverages, 1 or above.</param>
    /// <param name="stopLossPercents">Stop-losses in percent of the entry price, above 0, below 100; null: the strategy's own.</param>
    /// <param name="modes">Margin modes.</param>
    /// <exception cref="TuningException">A list is empty, a value is out of range, or there are too many combinations.</exception>
    public ComparisonGrid(IEnumerable<decimal> leverages, IEnumerable<decimal?> stopLossPercents, IEnumerable<MarginMode> modes)
    {
        Leverages = [.. leverages.Distinct()];
        StopLossPercents = [.. stopLossPercents.Distinct()];
        Modes = [.. modes.Distinct()];
        if (Leverages.Count == 0) throw new TuningException("leverages: none is given; give e.g. 5,10,25");
        if (StopLossPercents.Count == 0) throw new TuningException("stop-losses: none is given; give e.g. none,1,2");
        if (Modes.Count == 0) throw new TuningException("modes: none is given; give isolated,cross");
        foreach (var leverage in Leverages)
            if (leverage is < 1m or > HighestLeverage)
                throw new TuningException($"leverages: {Text(leverage)} is out of range; give numbers from 1 to {HighestLeverage}");
        foreach (var percent in StopLossPercents)
            if (percent is <= 0m or >= 100m)
                throw new TuningException(
                    $"stop-losses: {Text(percent.Value)} is out of range; give percents above 0 and below 100, or none");
        if ((long)Leverages.Count * StopLossPercents.Count * Modes.Count is > MostCells and var count)
            throw new TuningException($"{count} combinations are more than {MostCells}; give fewer leverages or stop-losses");
        Cells =
        [
            .. from leverage in Leverages
               from percent in StopLossPercents
               from mode in Modes
               select new ComparisonCell(leverage, percent, mode),
        ];
    }

    /// <summary>The leverages.</summary>
    public IReadOnlyList<decimal> Leverages { get; }

    /// <summary>The stop-losses in percent of the entry price.</summary>
    public IReadOnlyList<decimal?> StopLossPercents { get; }

    /// <summary>The margin modes.</summary>
    public IReadOnlyList<MarginMode> Modes { get; }

    /// <summary>Every combination: by leverage, then stop-loss, then margin mode, so that the modes stand side by side.</summary>
    public IReadOnlyList<ComparisonCell> Cells { get; }

    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
