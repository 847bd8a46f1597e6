using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Lean;

/// <summary>
/// The config.json of a run on Lean: a local backtest without a network. Which classes drive it is taken from Lean's own config.json where
/// it says so, because their names differ between versions; nothing else of that file is, so that no key or account gets into a copy.
/// </summary>
internal static class LeanConfig
{
    private const string Environment = "backtesting";

    // Those that could reach beyond this machine are ours to say.
    private static readonly (string Key, string Value)[] Fixed =
    [
        ("log-handler", "QuantConnect.Logging.CompositeLogHandler"),
        ("messaging-handler", "QuantConnect.Messaging.Messaging"),
        ("job-queue-handler", "QuantConnect.Queues.JobQueue"),
        ("api-handler", "QuantConnect.Api.Api"),
        ("map-file-provider", "QuantConnect.Data.Auxiliary.LocalDiskMapFileProvider"),
        ("factor-file-provider", "QuantConnect.Data.Auxiliary.LocalDiskFactorFileProvider"),
        ("data-provider", "QuantConnect.Lean.Engine.DataFeeds.DefaultDataProvider"),
        ("object-store", "QuantConnect.Lean.Engine.Storage.LocalObjectStore"),
    ];

    private static readonly (string Key, string Value)[] Handlers =
    [
        ("setup-handler", "QuantConnect.Lean.Engine.Setup.BacktestingSetupHandler"),
        ("result-handler", "QuantConnect.Lean.Engine.Results.BacktestingResultHandler"),
        ("data-feed-handler", "QuantConnect.Lean.Engine.DataFeeds.FileSystemDataFeed"),
        ("real-time-handler", "QuantConnect.Lean.Engine.RealTime.BacktestingRealTimeHandler"),
        ("history-provider", "SubscriptionDataReaderHistoryProvider"),
        ("transaction-handler", "QuantConnect.Lean.Engine.TransactionHandlers.BacktestingTransactionHandler"),
    ];

    /// <summary>The file's text.</summary>
    /// <param name="job">What is to be run.</param>
    /// <param name="leans">Lean's own config.json, empty when it has none.</param>
    public static string Write(LeanJob job, JObject leans)
    {
        var json = new JObject
        {
            ["environment"] = Environment,
            ["algorithm-type-name"] = job.AlgorithmTypeName,
            ["algorithm-language"] = "CSharp",
            ["algorithm-location"] = job.AlgorithmLocation,
            ["algorithm-id"] = job.Name,
            ["data-folder"] = job.DataFolder,
            ["results-destination-folder"] = job.ResultsFolder,
            ["object-store-root"] = job.ObjectStoreFolder,
            ["close-automatically"] = true,
            ["live-mode"] = false,
            ["debugging"] = false,
            ["force-exchange-always-open"] = false,
            ["job-user-id"] = "0",
            ["api-access-token"] = "",
            ["plugins"] = new JArray(job.Plugins),
            ["parameters"] = new JObject(job.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new JProperty(pair.Key, pair.Value))),
        };
        foreach (var (key, value) in Fixed) json[key] = value;
        var handlers = new JObject { ["live-mode"] = false };
        var theirs = leans["environments"]?[Environment];
        foreach (var (key, value) in Handlers) handlers[key] = (theirs?[key] ?? leans[key])?.DeepClone() ?? value;
        json["environments"] = new JObject { [Environment] = handlers };
        return json.ToString(Formatting.Indented);
    }
}

/// <summary>What Lean is to run; all paths are full.</summary>
internal sealed record LeanJob
{
    /// <summary>The class without its namespace: the name of the result files.</summary>
    public required string Name { get; init; }

    /// <summary>The class with its namespace.</summary>
    public required string AlgorithmTypeName { get; init; }

    public required string AlgorithmLocation { get; init; }

    public required string DataFolder { get; init; }

    public required string ResultsFolder { get; init; }

    public required string ObjectStoreFolder { get; init; }

    public required IReadOnlyList<string> Plugins { get; init; }

    public required IReadOnlyDictionary<string, string> Parameters { get; init; }
}
