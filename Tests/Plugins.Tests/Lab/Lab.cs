using Backtests.Engine;
using QuantConnect.Scheduling;

namespace Backtests.Plugins.Tests;

/// <summary>Runs scripted algorithms on test markets.</summary>
internal static class Lab
{
    /// <summary>Runs to the end; the algorithm's error fails the test.</summary>
    public static ScriptedAlgorithm Run(TestMarket market, ScriptedAlgorithm algorithm)
    {
        var result = Start(market, algorithm);
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
        return algorithm;
    }

    /// <summary>Runs to the error that the test expects.</summary>
    public static Exception RunToError(TestMarket market, ScriptedAlgorithm algorithm)
    {
        var error = Start(market, algorithm).RuntimeError;
        Assert.NotNull(error);
        return error is ScheduledEventException { InnerException: { } inner } ? inner : error;
    }

    private static BacktestResult Start(TestMarket market, ScriptedAlgorithm algorithm) => BacktestEngine.Run(new BacktestOptions
    {
        Factory = () => algorithm,
        DataFolder = market.Folder,
        ResultsFolder = market.Results,
    });
}
