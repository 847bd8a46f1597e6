using Backtests.Engine;
using QuantConnect.Scheduling;

namespace Backtests.Plugins.Tests;

/// <summary>Runs scripts on test markets.</summary>
internal static class Lab
{
    /// <summary>Runs to the end; the algorithm's error fails the test.</summary>
    public static ScriptedAlgorithm Run(TestMarket market, Script script)
    {
        var result = Start(market, script);
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
        return (ScriptedAlgorithm)result.Algorithm;
    }

    /// <summary>Runs to the error that the test expects.</summary>
    public static Exception RunToError(TestMarket market, Script script)
    {
        var error = Start(market, script).RuntimeError;
        Assert.NotNull(error);
        return error is ScheduledEventException { InnerException: { } inner } ? inner : error;
    }

    private static BacktestResult Start(TestMarket market, Script script) => BacktestEngine.Run(new BacktestOptions
    {
        Factory = () => new ScriptedAlgorithm(script),
        DataFolder = market.Folder,
        ResultsFolder = market.Results,
    });
}
