using System.CommandLine;
using Backtests.Engine;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Plugins;
using QuantConnect.Algorithm;
using QuantConnect.Logging;

namespace Backtests.Launcher.Commands.Run;

/// <summary>Lean's launcher arguments: which algorithm runs on what. A given one wins over config.json.</summary>
internal sealed class RunOptions
{
    private readonly Option<string> _config = Values.Text("--config", "FILE", "Configuration file [default: config.json]");
    private readonly Option<string> _type = Values.Text("--algorithm-type-name", "CLASS", "Class name of the algorithm");
    private readonly Option<string> _location = Values.Text("--algorithm-location", "DLL", "Assembly that holds it");
    private readonly Option<string> _data = Values.Text("--data-folder", "FOLDER", "Market data, in Lean's layout");

    private readonly Option<string> _cache = Values.Text("--data-cache-folder", "FOLDER",
        "Where decoded bars are kept for later runs; off keeps none [default: the user's cache folder]");

    private readonly Option<string[]> _parameters = new("--parameters")
    {
        HelpName = "NAME:VALUE,...",
        Description = "Parameters of the algorithm, over those of config.json",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The options, without those that only one verb has.</summary>
    public Option[] All => [_config, _type, _location, _data, _cache, _parameters];

    /// <summary>Reads config.json and puts what was given on top.</summary>
    public RunConfig Load(ParseResult parsed, string? resultsFolder = null) => RunConfig.Load(parsed.GetValue(_config), new RunOverrides
    {
        AlgorithmTypeName = parsed.GetValue(_type),
        AlgorithmLocation = parsed.GetValue(_location),
        DataFolder = parsed.GetValue(_data),
        DataCacheFolder = parsed.GetValue(_cache),
        ResultsFolder = resultsFolder,
        Parameters = GivenParameters(parsed),
    });

    /// <summary>The algorithm's parameters as given on the command line.</summary>
    public IReadOnlyDictionary<string, string> GivenParameters(ParseResult parsed) =>
        RunOverrides.ParseParameters(parsed.GetValue(_parameters) ?? []);

    /// <summary>
    /// What the engine is told. Loads the user's assemblies and checks that algorithm and data are there, so that no run begins in vain.
    /// </summary>
    public static BacktestOptions ForEngine(RunConfig config, Terminal terminal)
    {
        // What the algorithm logs is in the results' log; Lean's own log lines would only break up the report.
        Log.LogHandler = new FunctionalLogHandler();
        PluginAssemblies.Load(config.Plugins);
        var algorithm = AlgorithmType.Find(config.AlgorithmLocation, config.AlgorithmTypeName);
        DataFolders.Require(config.DataFolder);
        var options = new BacktestOptions
        {
            Factory = () => (QCAlgorithm)Activator.CreateInstance(algorithm)!,
            DataFolder = config.DataFolder,
            DataCacheFolder = config.DataCacheFolder,
            Parameters = config.Parameters,
            Cancellation = terminal.Cancellation,
        };
        return config.StepLimit is { } limit ? options with { StepLimit = limit } : options;
    }
}
