using Backtests.Engine;
using Backtests.Tuning.Grid;

namespace Backtests.Tuning.Paths;

/// <summary>Runs every lane as a whole backtest on the engine, several at a time in this process.</summary>
public sealed class EnginePath(SweepSubject subject, IReadOnlyList<string> accounts) : ILanePath
{
    /// <inheritdoc />
    public string Name => "engine";

    /// <inheritdoc />
    public IReadOnlyList<string> Accounts { get; } = accounts;

    /// <inheritdoc />
    public int LanesAtATime(int threads) => threads > 0 ? threads : Environment.ProcessorCount;

    /// <inheritdoc />
    public IReadOnlyList<LaneOutcome> Run(
        int account, int days, IReadOnlyList<SweepPoint> points, int threads, Action<double> done, CancellationToken cancellation)
    {
        var common = subject.ParametersOf(Accounts[account], days);
        var outcomes = new LaneOutcome[points.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = LanesAtATime(threads), CancellationToken = cancellation };
        Parallel.For(0, points.Count, parallel, n =>
        {
            var told = 0d;
            outcomes[n] = RunOne(common, points[n], days, fraction =>
            {
                done(fraction - told);
                told = fraction;
            }, cancellation);
            done(1d - told);
        });
        return outcomes;
    }

    private LaneOutcome RunOne(
        IReadOnlyDictionary<string, string> common, SweepPoint point, int days, Action<double> progress, CancellationToken cancellation)
    {
        try
        {
            var result = BacktestEngine.Run(subject.Options with
            {
                Parameters = point.Parameters(common), ResultsFolder = null, Log = null, Progress = progress, Cancellation = cancellation,
            });
            cancellation.ThrowIfCancellationRequested();
            return result.RuntimeError is { } error ? Failed(error) : RoundTrips.Of(result, (double)subject.InitialCash, days);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(failure);
        }
    }

    private static LaneOutcome Failed(Exception failure) =>
        new() { Failure = $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ").Trim()}" };
}
