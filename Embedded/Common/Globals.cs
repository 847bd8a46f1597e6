namespace QuantConnect;

public static class Globals
{
    public const string Cache = "./cache/data";
    public static string Api { get => throw null; set => throw null; }
    public static string CacheDataFolder => throw null;
    public static string DataFolder => throw null;
    public static bool LiveMode => throw null;
    public static string OrganizationID { get => throw null; set => throw null; }
    public static int ProjectId { get => throw null; set => throw null; }
    public static string ResultsDestinationFolder { get => throw null; set => throw null; }
    public static int UserId { get => throw null; set => throw null; }
    public static string UserToken { get => throw null; set => throw null; }
    public static string Version => throw null;
    public static string GetDataFolderPath(string relativePath) => throw null;
    public static void Reset() => throw null;
}
