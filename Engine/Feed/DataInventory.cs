using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>Says what a data folder holds, for a run that finds nothing there.</summary>
internal static class DataInventory
{
    private const int MaxNames = 12;

    /// <summary>
    /// Null when a symbol has trade or quote bars between two instants, else one line that says where they were looked for and what is
    /// there.
    /// </summary>
    public static string? Missing(string dataFolder, SubscriptionDataConfig config, DateTime startUtc, DateTime endUtc)
    {
        var symbol = config.Symbol;
        for (var day = startUtc.Date; day <= endUtc.Date; day = day.AddDays(1))
        {
            if (File.Exists(DataPaths.Bars(dataFolder, symbol, config.Resolution, TickType.Trade, day))
                || File.Exists(DataPaths.Bars(dataFolder, symbol, config.Resolution, TickType.Quote, day)))
            {
                return null;
            }

            if (!DataPaths.IsDaily(config.Resolution))
            {
                break;
            }
        }

        return Describe(dataFolder, symbol, config.Resolution, startUtc, endUtc);
    }

    private static string Describe(string dataFolder, Symbol symbol, Resolution resolution, DateTime startUtc, DateTime endUtc)
    {
        var folder = Path.GetFullPath(DataPaths.Folder(dataFolder, symbol, resolution));
        var span = string.Create(CultureInfo.InvariantCulture, $"{startUtc:yyyy-MM-dd} to {endUtc:yyyy-MM-dd}");
        var what = $"{symbol.Value}: no {resolution.ToString().ToLowerInvariant()} bars from {span} in {folder}";
        if (Directory.Exists(folder))
        {
            return $"{what}; {Files(folder)}";
        }

        var parent = Path.GetDirectoryName(folder)!;
        return Directory.Exists(parent)
            ? $"{what}, which doesn't exist; {parent} holds {Names(Directory.GetFileSystemEntries(parent))}"
            : $"{what}, which doesn't exist; set data-folder, or import or generate data first";
    }

    private static string Files(string folder)
    {
        var dates = Directory.GetFiles(folder, "????????_*.zip").Select(f => Path.GetFileName(f)[..8]).Distinct().Order(StringComparer.Ordinal).ToList();
        return dates.Count > 0
            ? $"it holds {dates.Count} days from {dates[0]} to {dates[^1]}"
            : $"it holds {Names(Directory.GetFileSystemEntries(folder))}";
    }

    private static string Names(string[] paths)
    {
        if (paths.Length == 0)
        {
            return "nothing";
        }

        var names = paths.Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", names.Take(MaxNames));
        return names.Count > MaxNames ? $"{shown} and {names.Count - MaxNames} more" : shown;
    }
}
