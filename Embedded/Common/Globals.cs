using System.IO;
using QuantConnect.Configuration;

namespace QuantConnect;

/// <summary>Folders and switches that are known everywhere.</summary>
public static class Globals
{
    /// <summary>Root of the market data, as the running backtest was told, else the key <c>data-folder</c> of the configuration.</summary>
    public static string DataFolder => RunScope.Current.DataFolder ?? Config.Get("data-folder", "./Data/");

    /// <summary>
    /// A folder that is looked at before <see cref="DataFolder"/>: the key <c>cache-location</c>, else the data folder itself.
    /// </summary>
    public static string CacheDataFolder => Config.Get("cache-location", DataFolder);

    /// <summary>False: an embedded run is a backtest.</summary>
    public static bool LiveMode => false;

    /// <summary>Where results are written: the running backtest's, else the key <c>results-destination-folder</c>.</summary>
    public static string ResultsDestinationFolder
    {
        get => RunScope.Current.ResultsFolder ?? Config.Get("results-destination-folder", Directory.GetCurrentDirectory());
        set => RunScope.Current.ResultsFolder = value;
    }

    /// <summary>The version of the upstream's API that is offered here.</summary>
    public static string Version { get; } = typeof(Globals).Assembly.GetName().Version.ToString();

    /// <summary>The path in the cache folder when it exists there, else in the data folder.</summary>
    public static string GetDataFolderPath(string relativePath)
    {
        var cached = Path.Combine(CacheDataFolder, relativePath);
        return File.Exists(cached) || Directory.Exists(cached) ? cached : Path.Combine(DataFolder, relativePath);
    }

    /// <summary>Forgets what was set here, so that the configuration decides again.</summary>
    public static void Reset()
    {
        RunScope.Current.DataFolder = null;
        RunScope.Current.ResultsFolder = null;
    }
}
