using Backtests.Margin;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// The largest maintenance margin that a position can have while its notional stays below a bound. Where the schedule has no jumps a
/// position
/// is worst off at its adverse extreme, and the margin there is what counts; where it jumps between tiers, the largest margin on the way
/// is.
/// </summary>
internal sealed class MaintenanceBound
{
    private readonly MaintenanceSchedule<double> _schedule;
    private readonly double[] _largestBefore;

    public MaintenanceBound(MaintenanceSchedule<double> schedule)
    {
        _schedule = schedule;
        _largestBefore = new double[schedule.Count];
        IsContinuous = true;
        for (var n = 1; n < schedule.Count; n++)
        {
            var floor = schedule[n].Floor;
            var (below, above) = (schedule[n - 1].Margin(floor), schedule[n].Margin(floor));
            _largestBefore[n] = Math.Max(_largestBefore[n - 1], below);
            if (Math.Abs(below - above) > 1e-9 * Math.Max(1d, below)) IsContinuous = false;
        }
    }

    /// <summary>Whether the margin has no jumps from tier to tier.</summary>
    public bool IsContinuous { get; }

    /// <summary>The pieces of the schedule.</summary>
    public MaintenanceSchedule<double> Schedule => _schedule;

    /// <summary>Maintenance margin of a notional.</summary>
    public double At(double notional) => _schedule.Margin(notional);

    /// <summary>The largest maintenance margin of all notionals up to this one.</summary>
    public double UpTo(double notional)
    {
        var index = _schedule.IndexOf(notional);
        return Math.Max(_largestBefore[index], _schedule[index].Margin(notional));
    }
}
