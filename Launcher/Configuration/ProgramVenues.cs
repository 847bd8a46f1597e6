namespace Backtests.Launcher.Configuration;

/// <summary>The venue files that come with the program.</summary>
internal static class ProgramVenues
{
    /// <summary>Name of the folder of venue files, in a data folder and beside the program.</summary>
    public const string FolderName = "venues";

    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, FolderName);

    /// <summary>Gives a data folder those that it hasn't, so that a run on it knows its venue; never changes one that it has.</summary>
    public static void WriteMissing(string dataFolder)
    {
        var target = Directory.CreateDirectory(Path.Combine(dataFolder, FolderName)).FullName;
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json"))
        {
            var place = Path.Combine(target, Path.GetFileName(file));
            if (File.Exists(place)) continue;
            File.Copy(file, place + ".tmp", overwrite: true);
            File.Move(place + ".tmp", place);
        }
    }
}
