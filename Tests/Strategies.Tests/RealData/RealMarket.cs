using Backtests.Tests;
using Backtests.Engine;
using Backtests.MarketData;
using Backtests.Plugins;
using QuantConnect.Algorithm;

namespace Backtests.Strategies.Tests.RealData;

/// <summary>A data folder of real bars, imported for the life of the test class from the material beside the checkout.</summary>
public sealed class RealMarket : IDisposable
{
    private readonly string _root = DataFolders.NewPath("real");
    private readonly HashSet<string> _folders = [];

    /// <summary>Imports the sources into a folder of that name, once, and returns it. Skips the test where a source is absent.</summary>
    public string Folder(string name, params string[][] sources)
    {
        var from = sources.Select(parts => Repository.RequireShared(["data", .. parts])).ToArray();
        var folder = Path.Combine(_root, name);
        if (!_folders.Add(name)) return folder;
        DataFolders.Create(folder);
        foreach (var source in from) BinanceImport.Run(new ImportOptions { From = [source], DataFolder = folder });
        return folder;
    }

    public static (BacktestResult Result, VenueSession Session) Run<T>(string folder, params (string Name, string Value)[] parameters)
        where T : QCAlgorithm, new()
    {
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = folder, Factory = () => new T(), Parameters = parameters.ToDictionary(pair => pair.Name, pair => pair.Value),
        });
        Assert.Null(result.RuntimeError);
        return (result, VenueSession.Of(result.Algorithm)!);
    }

    public void Dispose()
    {
        if (Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }
}
