namespace Backtests.Launcher.Configuration;

/// <summary>The keys of config.json that are read here. Lean's other keys are left alone, so that its file can be used.</summary>
internal static class ConfigKeys
{
    public const string AlgorithmTypeName = "algorithm-type-name";
    public const string AlgorithmLocation = "algorithm-location";
    public const string DataFolder = "data-folder";
    public const string DataCacheFolder = "data-cache-folder";
    public const string ResultsFolder = "results-destination-folder";
    public const string Parameters = "parameters";
    public const string Plugins = "plugins";
    public const string StepLimit = "algorithm-manager-time-loop-maximum";

    public static readonly string[] All = [AlgorithmTypeName, AlgorithmLocation, DataFolder, DataCacheFolder, ResultsFolder, Parameters, Plugins, StepLimit];
}
