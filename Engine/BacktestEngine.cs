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
        var watch = new StepWatch(options.StepLimit);
        var setup = new AlgorithmSetup(Create(create), options, dataFolder, watch);
        var result = Run(setup, options, watch, clock);
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

    private static BacktestResult Run(AlgorithmSetup setup, BacktestOptions options, StepWatch watch, Stopwatch clock)
    {
        var algorithm = setup.Algorithm;
        StatisticsService? statistics = null;
        TimeStepLoop? loop = null;
        var timeout = new WatchedRun(watch, () =>
        {
            var ready = setup.Initialize();
            watch.Check();
            var sampler = new PerformanceSampler(algorithm, setup.StartingValue);
            statistics = new StatisticsService(algorithm, sampler, setup.Transactions);
            algorithm.SetStatisticsService(statistics);
            if (ready)
            {
                loop = new TimeStepLoop(algorithm, setup.Feed, setup.Transactions, setup.Schedule, sampler, setup.Log, setup.AddCurrencies, options, watch);
                loop.Run();
            }
        }).Run();
        if (timeout is not null)
        {
            algorithm.SetRunTimeError(timeout);
        }

        setup.Cache?.Complete();
        setup.Log.Close();
        string? error = null;
        if (algorithm.RunTimeError is { } failure)
        {
            algorithm.SetStatus(AlgorithmStatus.RuntimeError);
            error = RuntimeErrors.LineOf(failure, hasBegun: loop is not null);
            setup.Log.Error(error);
        }

        options.Progress?.Invoke(1);
        statistics ??= new StatisticsService(algorithm, new PerformanceSampler(algorithm, setup.StartingValue), setup.Transactions);
        var dataPoints = loop is null ? 0 : setup.Feed.DataPoints + loop.UniverseDataPoints;
        return statistics.Result(setup.Log.Lines, error, dataPoints + setup.History.DataPointCount, clock.Elapsed);
    }
}
