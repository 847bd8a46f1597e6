using Backtests.Margin;
using Backtests.Tests;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.MonteCarlo;
using Backtests.Tuning.Sampling;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Tests.MonteCarlo;

/// <summary>Price columns whose law is known, and cases that hold a position on paths drawn from them.</summary>
internal static class GeneratedBars
{
    public const decimal Cash = 1_000m;

    private const double Price = 100d;

    private static readonly DateTime Start = new(2025, 3, 3);

    /// <summary>
    /// A geometric Brownian motion: log returns of a bar are normal with exactly the given mean and deviation over the whole column; high
    /// and low are
    /// drawn from the law of the extremes of a Brownian bridge between open and close, so that the path is watched at every instant.
    /// </summary>
    public static PriceColumns Walk(int rows, double meanOfLog, double deviation, ulong seed)
    {
        var random = new SplitMix64(seed);
        var returns = new double[rows];
        for (var n = 0; n < rows; n++) returns[n] = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Uniform());
        var mean = returns.Average();
        var spread = Math.Sqrt(returns.Sum(each => (each - mean) * (each - mean)) / rows);
        return PriceColumns.Create("BTCUSDT", Start, rows, columns =>
        {
            var close = Price;
            for (var n = 0; n < rows; n++)
            {
                var step = meanOfLog + deviation * (returns[n] - mean) / spread;
                // P(max of the bridge > m) = exp(-2 m (m - step) / deviation²), solved for m; the low is the mirror image.
                var high = (step + Math.Sqrt(step * step - 2 * deviation * deviation * Math.Log(Uniform()))) / 2;
                var low = (step - Math.Sqrt(step * step - 2 * deviation * deviation * Math.Log(Uniform()))) / 2;
                Set(columns, n, close, close * Math.Exp(high), close * Math.Exp(low), close * Math.Exp(step));
                close *= Math.Exp(step);
            }
            return new FundingColumns([], []);
        });

        double Uniform() => Math.Max(1e-12, random.NextDouble());
    }

    public static void Set(PriceColumns columns, int row, double open, double high, double low, double close)
    {
        columns.Last[row] = close;
        foreach (var side in (BarSeries[])[columns.Bid, columns.Ask])
            (side.Open[row], side.High[row], side.Low[row], side.Close[row]) = (open, high, low, close);
        var mark = columns.Mark;
        (mark.Open[row], mark.High[row], mark.Low[row], mark.Close[row]) = (open, high, low, close);
    }

    /// <summary>Holds from the first bar on, with the given part of the equity as margin, without fees.</summary>
    public static MonteCarloCase Hold(PriceColumns columns, decimal[] leverages, decimal part, MarginMode[]? modes = null, int direction = 1)
    {
        var grid = new ComparisonGrid(leverages, [null], modes ?? [MarginMode.Isolated, MarginMode.Cross]);
        var venue = new VenueCatalog(Path.Combine(Repository.DataFolder, "venues")).Load("binance-usdm");
        var lanes = grid.Cells.Select(cell => new SweepLane { Mode = cell.Mode, Leverage = cell.Leverage, MarginPart = part }).ToArray();
        return new MonteCarloCase(
            new BarSource(columns, null, 1), new SweepVenue(venue, columns, 0.000001m).AtCost(0), grid.Cells, grid.Cells.Count, lanes, direction,
            0m, Cash);
    }
}
