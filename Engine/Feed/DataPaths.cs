using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>Where Lean keeps market data in its data folder. All names are lower case.</summary>
internal static class DataPaths
{
    /// <summary>True for resolutions that are kept in a file per day.</summary>
    public static bool IsDaily(Resolution resolution) => resolution is Resolution.Minute or Resolution.Second;

    /// <summary>The folder of a symbol's minute files, or of the venue's hour or daily files.</summary>
    public static string Folder(string dataFolder, Symbol symbol, Resolution resolution)
    {
        var folder = Path.Combine(dataFolder, Lower(symbol.SecurityType.ToString()), Lower(symbol.ID.Market), Lower(resolution.ToString()));
        return IsDaily(resolution) ? Path.Combine(folder, Ticker(symbol)) : folder;
    }

    /// <summary>The zip of one day's bars (minute), or of all bars (hour, daily).</summary>
    public static string Bars(string dataFolder, Symbol symbol, Resolution resolution, TickType tickType, DateTime day)
    {
        var folder = Folder(dataFolder, symbol, resolution);
        var kind = tickType == TickType.Quote ? "quote" : "trade";
        if (IsDaily(resolution))
        {
            return Path.Combine(folder, FormattableString.Invariant($"{day:yyyyMMdd}_{kind}.zip"));
        }

        // A forex pair has quotes alone, and its file doesn't name them.
        return Path.Combine(folder, symbol.SecurityType == SecurityType.Forex ? $"{Ticker(symbol)}.zip" : $"{Ticker(symbol)}_{kind}.zip");
    }

    /// <summary>The csv of a contract's funding rates.</summary>
    public static string MarginInterest(string dataFolder, Symbol symbol) => Path.Combine(dataFolder,
        Lower(symbol.SecurityType.ToString()), Lower(symbol.ID.Market), "margin_interest", $"{Ticker(symbol)}.csv");

    /// <summary>A symbol's name in file names.</summary>
    public static string Ticker(Symbol symbol) => Lower(symbol.Value);

    private static string Lower(string name) => name.ToLowerInvariant();
}
