using Backtests.Launcher.Configuration;
using Backtests.Margin;

namespace Backtests.Launcher.Lean;

/// <summary>
/// A folder for the length of one run, under the results: the DLLs that Lean lacks, and the config.json. Lean starts in it, so that its own
/// folder stays as it is.
/// </summary>
internal sealed class LeanStaging : IDisposable
{
    private LeanStaging(string folder, LeanJob job) => (Folder, Job) = (folder, job);

    public string Folder { get; }

    public string ConfigFile => Path.Combine(Folder, "config.json");

    public LeanJob Job { get; }

    /// <summary>Copies the assemblies and writes the configuration.</summary>
    /// <param name="lean">The Lean build.</param>
    /// <param name="assemblies">What to copy.</param>
    /// <param name="config">What to run.</param>
    /// <param name="underFolder">The folder in which the staging folder is made.</param>
    /// <param name="resultsFolder">Where Lean writes.</param>
    public static LeanStaging Make(LeanFolder lean, StagedAssemblies assemblies, RunConfig config, string underFolder, string resultsFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(underFolder, $".lean-{Path.GetRandomFileName()}")).FullName;
        try
        {
            foreach (var assembly in assemblies.Files) Copy(assembly.File, folder);
            var type = AlgorithmOf(assemblies, config);
            var staging = new LeanStaging(folder, new LeanJob
            {
                Name = type[(type.LastIndexOf('.') + 1)..],
                AlgorithmTypeName = type,
                AlgorithmLocation = Staged(config.AlgorithmLocation),
                DataFolder = config.DataFolder,
                ResultsFolder = resultsFolder,
                ObjectStoreFolder = Path.Combine(folder, "storage"),
                Plugins = [.. config.Plugins.Select(Staged)],
                Parameters = config.Parameters,
            });
            File.WriteAllText(staging.ConfigFile, LeanConfig.Write(staging.Job, lean.ReadConfig()));
            return staging;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }

        string Staged(string file) => Path.Combine(folder, Path.GetFileName(file));
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    // The symbols go along, so that an error on Lean names its line.
    private static void Copy(string file, string folder)
    {
        foreach (var one in new[] { file, Path.ChangeExtension(file, ".pdb") })
            if (File.Exists(one)) File.Copy(one, Path.Combine(folder, Path.GetFileName(one)));
    }

    // As the embedded run does it: a single algorithm is taken by any name.
    private static string AlgorithmOf(StagedAssemblies assemblies, RunConfig config)
    {
        var (file, name) = (config.AlgorithmLocation, config.AlgorithmTypeName);
        var all = assemblies.Files.First(assembly => assembly.File == file).Algorithms;
        if (all.Count == 0) throw new UserErrorException($"{file}: holds no algorithm, that is no public class derived from QCAlgorithm");
        if (all.Count == 1) return all[0];
        var named = all.Where(type => type == name || type.EndsWith("." + name, StringComparison.Ordinal)).ToArray();
        return named.Length switch
        {
            1 => named[0],
            0 => throw new UserErrorException($"{file}: has no algorithm '{name}'"
                + NearMiss.Hint(name, all.Select(type => type[(type.LastIndexOf('.') + 1)..]))),
            _ => throw new UserErrorException($"{file}: '{name}' is several algorithms; write it with its namespace"),
        };
    }
}
