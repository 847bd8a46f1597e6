namespace Backtests.Engine.Feed.Cache;

/// <summary>Writes files of the cache so that each is there whole or not at all, whoever else writes the same one.</summary>
internal static class CachedFile
{
    /// <summary>What the name of an unfinished file ends with.</summary>
    public const string Unfinished = ".part";

    private static int _number;

    /// <summary>Writes a file under a name of its own and renames it.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref _number)}{Unfinished}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
