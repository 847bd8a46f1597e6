using Backtests.Tuning.Comparison;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>What runs on every path.</summary>
/// <param name="Source">Bars that the paths are drawn from.</param>
/// <param name="Venue">The venue's rules: those of one day, since a path has no dates.</param>
/// <param name="Cells">The cells that are asked for, and after them those that only serve to find leverages between them.</param>
/// <param name="Asked">How many are asked for.</param>
/// <param name="Lanes">The kernel's lane of each cell.</param>
/// <param name="HoldDirection">1 to buy at the first bar and hold, -1 to sell; 0 when signals are drawn with the bars.</param>
/// <param name="TickSize">Smallest step of an order's price, quote currency; 0 for none.</param>
/// <param name="InitialCash">Wallet at the start, quote currency.</param>
/// <param name="FavourableFirst">Whether a bar that reaches a take-profit and the liquidation price does the take-profit first.</param>
public sealed record MonteCarloCase(
    BarSource Source, SweepVenue Venue, IReadOnlyList<ComparisonCell> Cells, int Asked, IReadOnlyList<SweepLane> Lanes, int HoldDirection,
    decimal TickSize, decimal InitialCash, bool FavourableFirst = false)
{
    private const int MinutesPerHour = 60;

    // By how much a held position may grow before its tier counts.
    private const double TierMargin = 1.5;

    /// <summary>The case of a comparison that the kernel can run.</summary>
    /// <exception cref="TuningException">There are too few bars, or hours are asked for where minutes count.</exception>
    public static MonteCarloCase Of(KernelCase kernel, ComparisonGrid grid, MonteCarloSettings settings)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(settings);
        var (contract, venue) = (kernel.Contract, kernel.RulesOfTheLastDay());
        var cells = LeverageLadder.Refine(grid);
        SweepLane[] lanes = [.. cells.Select(kernel.LaneOf)];
        var whyMinutes = WhyMinutes(kernel, venue, lanes);
        if (whyMinutes is not null && settings.BarMinutes is MinutesPerHour)
            throw new TuningException($"bars: {whyMinutes}; give --bars minute");
        var minutes = settings.BarMinutes ?? (whyMinutes is null ? MinutesPerHour : 1);
        var source = new BarSource(contract.Columns, kernel.IsHold ? null : contract.Signals, minutes);
        return new MonteCarloCase(
            source, venue, cells, grid.Cells.Count, lanes, kernel.IsHold ? contract.Signals.Directions[0] : 0, contract.TickSize,
            contract.InitialCash, contract.FavourableFirst);
    }

    // An hour keeps the extremes of its minutes, and where these alone decide it gives what they give.
    private static string? WhyMinutes(KernelCase kernel, SweepVenue venue, SweepLane[] lanes)
    {
        if (!kernel.IsHold) return "signals are entered by the minute";
        if (Array.Exists(lanes, lane => lane.StopLoss > 0m)) return "a stop fills no better than at the close of its bar";
        var largest = lanes.Max(lane => (double)(kernel.Contract.InitialCash * lane.MarginPart * lane.Leverage)) * TierMargin;
        return venue.IsWholeTakeover && venue.Tiers(0).IndexOf(largest) == 0 ? null : "the venue reduces large positions minute by minute";
    }
}
