namespace Backtests.Launcher.Configuration;

/// <summary>Checks of the data folder that are better made before a run.</summary>
internal static class DataFolders
{
    /// <summary>For the end of a line about a folder without data.</summary>
    public const string HowToFill = "`backtests data generate` makes a small market, `backtests data import binance` reads yours";

    private static readonly string[] MarketData = ["cryptofuture", "crypto", "custom"];

    /// <summary>Throws when the folder isn't there or holds no market data at all.</summary>
    public static void Require(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserErrorException($"{folder}: no such data folder; give --data-folder FOLDER, or set data-folder in config.json");
        if (!HasMarketData(folder))
            throw new UserErrorException($"{folder} holds no market data; {HowToFill}");
    }

    private static bool HasMarketData(string folder) => MarketData
        .Select(name => Path.Combine(folder, name))
        .Any(path => Directory.Exists(path) && Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any());
}
