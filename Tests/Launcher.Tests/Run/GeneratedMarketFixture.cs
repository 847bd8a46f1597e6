namespace Backtests.Launcher.Tests.Run;

/// <summary>A generated market of four days, made once for all tests; copied by those that damage it.</summary>
public sealed class GeneratedMarketFixture : IDisposable
{
    private readonly TempFolder _folder = new();

    public GeneratedMarketFixture()
    {
        Data = _folder["Data"];
        Cli.Run("data", "generate", "--to", Data, "--days", "4", "--symbol", "BTCUSDT").Succeeds();
    }

    public string Data { get; }

    public void CopyTo(string folder) => Copy(Data, folder);

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
