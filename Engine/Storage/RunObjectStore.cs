using System.Collections;
using QuantConnect;
using QuantConnect.Interfaces;
using QuantConnect.Packets;

namespace Backtests.Engine.Storage;

/// <summary>An object store in a folder, or in memory for the length of a run.</summary>
internal sealed class RunObjectStore : IObjectStore
{
    private readonly Dictionary<string, byte[]> _objects = new(StringComparer.Ordinal);
    private readonly string? _folder;

    /// <summary>A store in <paramref name="folder"/>; in memory when that is null.</summary>
    public RunObjectStore(string? folder)
    {
        _folder = folder is null ? null : Path.GetFullPath(folder);
        if (_folder is null || !Directory.Exists(_folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            _objects[Path.GetRelativePath(_folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }
    }

    /// <inheritdoc/>
    public event EventHandler<ObjectStoreErrorRaisedEventArgs>? ErrorRaised;

    /// <inheritdoc/>
    public int MaxFiles => int.MaxValue;

    /// <inheritdoc/>
    public long MaxSize => long.MaxValue;

    /// <inheritdoc/>
    public ICollection<string> Keys => _objects.Keys;

    /// <inheritdoc/>
    public void Initialize(int userId, int projectId, string userToken, Controls controls, AlgorithmMode algorithmMode)
    {
    }

    /// <inheritdoc/>
    public bool ContainsKey(string path) => _objects.ContainsKey(Normalize(path));

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) => _objects.TryGetValue(Normalize(path), out var bytes)
        ? bytes
        : throw new KeyNotFoundException($"Object with path '{path}' was not found in the object store.");

    /// <inheritdoc/>
    public bool SaveBytes(string path, byte[] contents)
    {
        var key = Normalize(path);
        _objects[key] = contents;
        return _folder is null || Attempt(() =>
        {
            var file = FullPath(key);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file + ".part", contents);
            File.Move(file + ".part", file, overwrite: true);
        });
    }

    /// <inheritdoc/>
    public bool Delete(string path)
    {
        var key = Normalize(path);
        var had = _objects.Remove(key);
        return had && (_folder is null || Attempt(() => File.Delete(FullPath(key))));
    }

    /// <inheritdoc/>
    public string GetFilePath(string path)
    {
        var key = Normalize(path);
        if (_folder is not null)
        {
            return FullPath(key);
        }

        throw new InvalidOperationException($"'{path}': the object store of this run is in memory; set a folder for it to get file paths.");
    }

    /// <inheritdoc/>
    public void Clear()
    {
        foreach (var key in _objects.Keys.ToArray())
        {
            Delete(key);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _objects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static string Normalize(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var key = path.Replace('\\', '/').TrimStart('.', '/');
        return key.Split('/').Contains("..") ? throw new ArgumentException($"'{path}' leaves the object store", nameof(path)) : key;
    }

    private string FullPath(string key) => Path.Combine(_folder!, key.Replace('/', Path.DirectorySeparatorChar));

    private bool Attempt(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ErrorRaised?.Invoke(this, new ObjectStoreErrorRaisedEventArgs(e));
            return false;
        }
    }
}
