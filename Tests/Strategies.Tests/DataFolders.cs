using Backtests.MarketData;
using Backtests.Tests;

namespace Backtests.Strategies.Tests;

/// <summary>Data folders that hold what every run needs: Lean's two databases and the venue.</summary>
internal static class DataFolders
{
    /// <summary>A new, unused path in the temp folder.</summary>
    public static string NewPath(string name) => Path.Combine(Path.GetTempPath(), $"backtests-{name}-{Guid.NewGuid():N}");

    /// <summary>Makes the folder.</summary>
    public static void Create(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "venues"));
        ReferenceData.WriteMissing(folder);
        File.Copy(Path.Combine(Repository.DataFolder, "venues", "binance-usdm.json"), Path.Combine(folder, "venues", "binance-usdm.json"));
    }
}
