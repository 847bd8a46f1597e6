namespace Backtests.MarketData;

/// <summary>
/// Changes to a data folder that are made all together or not at all: new files are written beside the data, and only <see cref="Commit"/> moves them
/// to their places. Reading sees what was staged before.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string _root;
    private readonly string _stage;
    private readonly bool _madeRoot;
    private readonly Dictionary<string, string> _staged = new(StringComparer.Ordinal);

    public StagedFolder(string root)
    {
        _root = root;
        _madeRoot = !Directory.Exists(root);
        _stage = Path.Combine(root, ".staged-" + Path.GetRandomFileName());
        Directory.CreateDirectory(_stage);
    }

    /// <summary>The full path of a file of the data folder, for messages.</summary>
    public string FullPath(string relative) => Path.Combine(_root, relative);

    /// <summary>The file's bytes as they will be, or null when there is none.</summary>
    public byte[]? Read(string relative)
    {
        if (_staged.TryGetValue(relative, out var staged)) return File.ReadAllBytes(staged);
        var path = FullPath(relative);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    public void Write(string relative, ReadOnlySpan<byte> bytes)
    {
        if (!_staged.TryGetValue(relative, out var path))
        {
            path = Path.Combine(_stage, _staged.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            _staged.Add(relative, path);
        }
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Moves every staged file to its place.</summary>
    public void Commit()
    {
        foreach (var (relative, staged) in _staged)
        {
            var path = FullPath(relative);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(staged, path, overwrite: true);
        }
        _staged.Clear();
    }

    /// <summary>Drops whatever was not committed, and the data folder itself if it was made for nothing.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_stage)) Directory.Delete(_stage, recursive: true);
        if (_madeRoot && Directory.Exists(_root) && !Directory.EnumerateFileSystemEntries(_root).Any()) Directory.Delete(_root);
    }
}
