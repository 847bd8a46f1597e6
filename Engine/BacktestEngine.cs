using System.Diagnostics;
using Backtests.Engine.Feed;
using Backtests.Engine.Loading;
using Backtests.Engine.Results;
using Backtests.Engine.TimeStep;
using QuantConnect;
using QuantConnect.Algorithm;

namespace Backtests.Engine;

/// <summary>Runs algorithms on a data folder. Runs don't share state: several may be under way in one process.</summary>
public static class BacktestEngine
{
    /// <summary>Runs one algorithm from its first day to its last.</summary>
    /// <returns>What the run left behind. An exception of the algorithm is part of it, not thrown.</returns>
    /// <exception cref="BacktestException">The algorithm can't be found or loaded, or market data is bad or missing.</exception>
    public static BacktestResult Run(BacktestOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var clock = Stopwatch.StartNew();
        var dataFolder = Path.GetFullPath(options.DataFolder);
        if (!Directory.Exists(dataFolder))
        {
            throw new BacktestException($"{dataFolder}: there is no such data folder; set data-folder");
        }

        var create = AlgorithmLoader.Load(options);
        var resultsFolder = options.ResultsFolder is { } folder ? Path.GetFullPath(folder) : null;
        using var scope = RunScope.Begin(dataFolder, resultsFolder ?? string.Empty);
        var setup = new AlgorithmSetup(Create(create), options, dataFolder);
        var result = Run(setup, options, clock);
        if (resultsFolder is not null)
        {
            new ResultWriter(result).Write(resultsFolder);
        }

        return result;
    }

    private static QCAlgorithm Create(Func<QCAlgorithm> create)
    {
        try
        {
            return create();
        }
        catch (Exception e) when (e is not BacktestException)
        {
            var cause = e is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new BacktestException($"the algorithm's constructor failed: {cause.Message}", cause);
        }
    }

    private static BacktestResult Run(AlgorithmSetup setup, BacktestOptions options, Stopwatch clock)
    {
        var algorithm = setup.Algorithm;
        var ready = setup.Initialize();
        var sampler = new PerformanceSampler(algorithm, setup.StartingValue);
        var statistics = new StatisticsService(algorithm, sampler, setup.Transactions);
        algorithm.SetStatisticsService(statistics);
        var dataPoints = 0;
        if (ready)
        {
            var loop = new TimeStepLoop(algorithm, setup.Feed, setup.Transactions, setup.Schedule, sampler, setup.Log, options);
            loop.Run();
            dataPoints = setup.Feed.DataPoints + loop.UniverseDataPoints;
        }

        setup.Log.Drain();
        if (algorithm.RunTimeError is not null)
        {
            algorithm.SetStatus(AlgorithmStatus.RuntimeError);
        }

        options.Progress?.Invoke(1);
        return statistics.Result(setup.Log.Lines, dataPoints + setup.History.DataPointCount, clock.Elapsed);
    }
}
