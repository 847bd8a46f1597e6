namespace Backtests.Launcher.Commands.Run;

/// <summary>
/// A folder beside the results in which a run writes. Only <see cref="Commit"/> moves its files into the results folder, so that a run that
/// fails leaves nothing behind, and a folder that can't be written to is found out before the run.
/// </summary>
internal sealed class StagedResults : IDisposable
{
    private const string Prefix = ".running-";
    private const string LockExtension = ".lock";

    private readonly string _results;
    private readonly bool _madeResults;
    private readonly FileStream _lock;

    public StagedResults(string results)
    {
        _results = results;
        _madeResults = !Directory.Exists(results);
        Folder = Path.Combine(results, Prefix + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(results);
            RemoveAbandoned(results);
            _lock = Lock(Folder + LockExtension, FileMode.CreateNew);
            Directory.CreateDirectory(Folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var reason = UserErrors.LineOf(failure).TrimEnd('.');
            throw new UserErrorException($"{results}: results can't be written there ({reason}); give --results-destination-folder FOLDER");
        }
    }

    /// <summary>Where the run writes.</summary>
    public string Folder { get; }

    /// <summary>Moves the files to the results and returns their paths.</summary>
    public IReadOnlyList<string> Commit()
    {
        var files = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var place = Path.Combine(_results, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
            files.Add(place);
        }
        return files;
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        _lock.Dispose();
        if (_madeResults && Directory.Exists(_results) && !Directory.EnumerateFileSystemEntries(_results).Any()) Directory.Delete(_results);
    }

    private static FileStream Lock(string path, FileMode mode) => new(path, mode, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);

    // What runs left behind that were killed: nobody holds their lock any more.
    private static void RemoveAbandoned(string results)
    {
        foreach (var path in Directory.GetFiles(results, Prefix + "*" + LockExtension))
        {
            try
            {
                using var abandoned = Lock(path, FileMode.Open);
                var folder = path[..^LockExtension.Length];
                if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // That run is still going on.
            }
        }
    }
}
