namespace Backtests.Launcher.Configuration;

/// <summary>Where the decoded bars of earlier runs are.</summary>
internal static class DataCache
{
    /// <summary>The value that turns the cache off.</summary>
    public const string Off = "off";

    /// <summary>The folder that was given, else that of config.json, else the user's own; null when it is off.</summary>
    public static string? FolderOf(string? given, ConfigFile file) => given switch
    {
        Off => null,
        not null => Path.GetFullPath(given),
        null => file.Text(ConfigKeys.DataCacheFolder) switch
        {
            Off => null,
            { } configured => Path.GetFullPath(configured, file.Folder),
            null => UsersOwn(),
        },
    };

    // Where the system wants caches to be. There may be no such place: then there is no cache.
    private static string? UsersOwn()
    {
        var place = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(place) || !Path.IsPathRooted(place))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            place = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : home.Length == 0 ? ""
                : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        }
        return place.Length == 0 ? null : Path.Combine(place, "backtests");
    }
}
