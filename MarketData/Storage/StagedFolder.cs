using System.Globalization;

namespace Backtests.MarketData;

/// <summary>
/// Changes to a data folder that are made all together or not at all: new files are written beside the data, and only <see cref="Commit"/>
/// moves them to their places. Reading sees what was staged before.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string _root;
    private readonly string _stage;
    private readonly bool _madeRoot;
    private readonly Dictionary<string, string> _staged = new(StringComparer.Ordinal);

    /// <exception cref="MarketDataException">The folder cannot be written to.</exception>
    public StagedFolder(string root)
    {
        _root = root;
        _madeRoot = !Directory.Exists(root);
        _stage = Path.Combine(root, ".staged-" + Path.GetRandomFileName());
        Guard(() => Directory.CreateDirectory(_stage));
    }

    /// <summary>The full path of a file of the data folder, for messages.</summary>
    public string FullPath(string relative) => Path.Combine(_root, relative);

    /// <summary>The file's bytes as they will be, or null when there is none.</summary>
    /// <exception cref="MarketDataException">It cannot be read.</exception>
    public byte[]? Read(string relative)
    {
        if (!_staged.TryGetValue(relative, out var path)) path = FullPath(relative);
        byte[]? bytes = null;
        if (File.Exists(path)) Guard(() => bytes = File.ReadAllBytes(path));
        return bytes;
    }

    /// <summary>Stages a new or changed file.</summary>
    /// <exception cref="MarketDataException">The folder cannot be written to, or the disk is full.</exception>
    public void Write(string relative, byte[] bytes)
    {
        if (!_staged.TryGetValue(relative, out var path))
        {
            path = Path.Combine(_stage, _staged.Count.ToString(CultureInfo.InvariantCulture));
            _staged.Add(relative, path);
        }
        Guard(() => File.WriteAllBytes(path, bytes));
    }

    /// <summary>Moves every staged file to its place; when one cannot be moved, moves all back.</summary>
    /// <exception cref="MarketDataException">A file cannot be moved; the folder is as it was.</exception>
    public void Commit()
    {
        var done = new List<(string Path, string? Before)>();
        try
        {
            Guard(() =>
            {
                foreach (var (relative, staged) in _staged)
                {
                    var path = FullPath(relative);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    var before = File.Exists(path) ? staged + ".before" : null;
                    if (before is not null) File.Move(path, before);
                    done.Add((path, before));
                    File.Move(staged, path);
                }
            });
        }
        catch (MarketDataException)
        {
            for (var i = done.Count - 1; i >= 0; i--) Restore(done[i].Path, done[i].Before);
            throw;
        }
    }

    /// <summary>Drops whatever was not committed, and the data folder itself if it was made for nothing.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_stage)) Directory.Delete(_stage, recursive: true);
        if (_madeRoot && Directory.Exists(_root) && !Directory.EnumerateFileSystemEntries(_root).Any()) Directory.Delete(_root);
    }

    private static void Restore(string path, string? before)
    {
        if (before is not null) File.Move(before, path, overwrite: true);
        else if (File.Exists(path)) File.Delete(path);
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MarketDataException(_root, $"cannot be read or written: {e.Message.ReplaceLineEndings(" ")}");
        }
    }
}
