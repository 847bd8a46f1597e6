using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Lean;

/// <summary>A folder that holds a Lean build: its launcher with everything that a local backtest needs.</summary>
internal sealed class LeanFolder
{
    public const string LauncherDll = "QuantConnect.Lean.Launcher.dll";

    private const string RuntimeConfig = "QuantConnect.Lean.Launcher.runtimeconfig.json";
    private const string CommonDll = "QuantConnect.Common.dll";

    private static readonly string[] Required =
    [
        LauncherDll, RuntimeConfig, CommonDll, "QuantConnect.Lean.Engine.dll", "QuantConnect.Algorithm.dll",
        "QuantConnect.Algorithm.Framework.dll", "QuantConnect.Configuration.dll", "QuantConnect.Logging.dll", "QuantConnect.Indicators.dll",
        "QuantConnect.Queues.dll", "QuantConnect.Messaging.dll", "QuantConnect.Api.dll",
    ];

    // Where a checkout of Lean has its build.
    private static readonly string[] Builds =
        ["", Path.Combine("Launcher", "bin", "Release"), Path.Combine("Launcher", "bin", "Debug")];

    private LeanFolder(string path, AssemblyFacts common, int runtimeMajor)
    {
        Folder = path;
        Version = common.Version;
        RuntimeMajor = runtimeMajor;
    }

    /// <summary>Full path of the folder with the DLLs.</summary>
    public string Folder { get; }

    /// <summary>Version of Lean's assemblies.</summary>
    public Version Version { get; }

    /// <summary>Major version of .NET that its launcher was built for.</summary>
    public int RuntimeMajor { get; }

    /// <summary>Recognises a build, or a checkout that was built.</summary>
    /// <exception cref="UserErrorException">No such folder, or no Lean in it; the line names what is missing.</exception>
    public static LeanFolder Open(string path)
    {
        var given = Path.GetFullPath(path);
        if (!Directory.Exists(given))
            throw new UserErrorException($"{path}: no such folder; --lean-folder names a folder with a Lean build");
        var folder = Builds.Select(build => Path.Combine(given, build))
            .FirstOrDefault(build => File.Exists(Path.Combine(build, LauncherDll)))
            ?? throw new UserErrorException($"{path} holds no Lean build: {LauncherDll} is missing, there and in Launcher/bin; "
                + "build Lean with `dotnet build QuantConnect.Lean.sln` and give its Launcher/bin/Debug");
        var missing = Required.Where(file => !File.Exists(Path.Combine(folder, file))).ToArray();
        if (missing.Length > 0) throw new UserErrorException($"{folder} holds no whole Lean build: {string.Join(", ", missing)} missing");
        var common = AssemblyFacts.TryRead(Path.Combine(folder, CommonDll))
            ?? throw new UserErrorException($"{Path.Combine(folder, CommonDll)}: is not a .NET assembly; build Lean again");
        if (common.IsEmbeddedEdition)
            throw new UserErrorException($"{folder} holds the embedded edition of {CommonDll}, not Lean; give the folder of a Lean build");
        return new LeanFolder(folder, common, ReadRuntime(Path.Combine(folder, RuntimeConfig)));
    }

    /// <summary>The assembly of that name in the folder; null when there is none.</summary>
    public AssemblyFacts? Find(string name)
    {
        var file = Path.Combine(Folder, name + ".dll");
        return File.Exists(file) ? AssemblyFacts.TryRead(file) : null;
    }

    /// <summary>Its own config.json; empty when there is none.</summary>
    public JObject ReadConfig()
    {
        var file = Path.Combine(Folder, "config.json");
        return File.Exists(file) ? Parse(file) : [];
    }

    private static int ReadRuntime(string file)
    {
        var options = Parse(file)["runtimeOptions"];
        var frameworks = options?["frameworks"] as JArray ?? (options?["framework"] is { } one ? [one] : []);
        var version = frameworks.FirstOrDefault(entry => (string?)entry["name"] == "Microsoft.NETCore.App")?["version"];
        var major = ((string?)version)?.Split('.')[0];
        return int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UserErrorException($"{file}: names no version of Microsoft.NETCore.App; build Lean again");
    }

    private static JObject Parse(string file)
    {
        try
        {
            return JObject.Parse(File.ReadAllText(file));
        }
        catch (JsonException failure)
        {
            throw new UserErrorException($"{file}: not valid JSON: {UserErrors.LineOf(failure)}");
        }
    }
}
