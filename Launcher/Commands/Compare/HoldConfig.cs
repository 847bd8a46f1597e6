using Backtests.Launcher.Configuration;
using Backtests.Strategies.Baselines;

namespace Backtests.Launcher.Commands.Compare;

/// <summary>A run that holds a position instead of the strategy that config.json names, on the same market.</summary>
internal static class HoldConfig
{
    // What every strategy here understands, whatever else config.json says to the one it names.
    private static readonly string[] CommonParameters = ["symbols", "start-date", "end-date", "venue", "initial-cash-usdt"];

    /// <summary>The configuration with one of the holding algorithms.</summary>
    /// <param name="config">What was configured.</param>
    /// <param name="algorithm">The class that holds.</param>
    /// <param name="given">Parameters that the user gave on the command line, which are kept whatever they are.</param>
    public static RunConfig Of(RunConfig config, string algorithm, IReadOnlyDictionary<string, string>? given = null) => config with
    {
        AlgorithmTypeName = algorithm,
        AlgorithmLocation = typeof(HoldAlgorithm).Assembly.Location,
        Parameters = config.Parameters.Where(pair => CommonParameters.Contains(pair.Key) || given?.ContainsKey(pair.Key) == true).ToDictionary(),
    };
}
