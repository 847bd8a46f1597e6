using System.Text;

namespace Backtests.Engine.Results;

/// <summary>Writes a file so that it is there whole or not at all: into a temporary file beside it, which is then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="BacktestException">The folder or file can't be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var temporary = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                write(writer);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BacktestException($"{path}: can't be written: {e.Message}", e);
        }
        finally
        {
            DeleteLeftover(temporary);
        }
    }

    private static void DeleteLeftover(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that matters is already on its way; a leftover .part file is never read.
        }
    }
}
