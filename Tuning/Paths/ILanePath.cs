using Backtests.Tuning.Grid;

namespace Backtests.Tuning.Paths;

/// <summary>A way to run lanes.</summary>
public interface ILanePath
{
    /// <summary>Its name in the store: <c>kernel</c>, <c>engine</c> or <c>lean</c>.</summary>
    string Name { get; }

    /// <summary>The accounts that are swept, each over the whole grid: a symbol each, or one with all symbols.</summary>
    IReadOnlyList<string> Accounts { get; }

    /// <summary>How many lanes are handed over at a time; so many may be lost when the process is killed.</summary>
    int LanesAtATime(int threads);

    /// <summary>Runs lanes; the outcomes stand in their order, the same whatever the number of threads.</summary>
    /// <param name="account">Index of the account.</param>
    /// <param name="days">How many days of the period, from the first.</param>
    /// <param name="points">What to run.</param>
    /// <param name="threads">How many at a time; 0 for one a processor.</param>
    /// <param name="done">Told how many more lanes are done, in parts of lanes, from several threads.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    IReadOnlyList<LaneOutcome> Run(
        int account, int days, IReadOnlyList<SweepPoint> points, int threads, Action<double> done, CancellationToken cancellation);
}
