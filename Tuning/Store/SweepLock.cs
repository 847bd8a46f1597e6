namespace Backtests.Tuning.Store;

/// <summary>Sees to it that one process at a time makes a sweep's file. The system lets go of it when the process ends, however it
/// ends.</summary>
internal static class SweepLock
{
    private const string Extension = ".lock";

    /// <summary>Takes the file until the result is disposed of.</summary>
    /// <exception cref="TuningException">Another process has it, or its folder can't be written.</exception>
    public static IDisposable Take(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TuningException($"{file}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
        try
        {
            return new FileStream(file + Extension, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new TuningException($"{file}: another sweep writes it at present; wait for its end, or give another --output");
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new TuningException($"{file}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
    }
}
