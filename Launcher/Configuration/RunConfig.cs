using Backtests.Margin;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Configuration;

/// <summary>What to run: config.json, with what the command line says on top. Relative paths in the file are relative to the file.</summary>
internal sealed record RunConfig
{
    /// <summary>Class name, short or full.</summary>
    public required string AlgorithmTypeName { get; init; }

    /// <summary>DLL that holds it, full path, or a bare name to be found beside the program.</summary>
    public required string AlgorithmLocation { get; init; }

    public required string DataFolder { get; init; }

    public required string ResultsFolder { get; init; }

    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Assemblies with the user's own rules, full paths.</summary>
    public required IReadOnlyList<string> Plugins { get; init; }

    /// <summary>Reads the file; <paramref name="path"/> null takes config.json in the working folder, or built-in values where there is none.</summary>
    public static RunConfig Load(string? path, RunOverrides overrides)
    {
        var file = path ?? (File.Exists("config.json") ? "config.json" : null);
        if (path is not null && !File.Exists(path)) throw new UserErrorException($"{path}: no such file; give --config FILE or leave it out");
        var json = file is null ? [] : Parse(file);
        var folder = file is null ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (file is not null) RejectMisspelt(json, file);

        var parameters = ParametersOf(json, file);
        foreach (var (name, value) in overrides.Parameters) parameters[name] = value;
        return new RunConfig
        {
            AlgorithmTypeName = overrides.AlgorithmTypeName ?? Text(json, ConfigKeys.AlgorithmTypeName, file) ?? "LiquidationClusterReversalAlgorithm",
            AlgorithmLocation = AlgorithmFile(overrides.AlgorithmLocation, Text(json, ConfigKeys.AlgorithmLocation, file), folder),
            DataFolder = Resolve(overrides.DataFolder, Text(json, ConfigKeys.DataFolder, file) ?? "Data", folder),
            ResultsFolder = Resolve(overrides.ResultsFolder, Text(json, ConfigKeys.ResultsFolder, file) ?? "results", folder),
            Parameters = parameters,
            Plugins = [.. PluginsOf(json, file).Select(plugin => Path.GetFullPath(plugin, folder))],
        };
    }

    private static JObject Parse(string file)
    {
        try
        {
            return JObject.Parse(File.ReadAllText(file), new JsonLoadSettings
            {
                CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
            });
        }
        catch (JsonException e)
        {
            throw new UserErrorException($"{file}: not valid JSON: {OneLine(e.Message)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{file}: can't be read: {OneLine(e.Message)}");
        }
    }

    private static void RejectMisspelt(JObject json, string file)
    {
        foreach (var property in json.Properties())
        {
            if (ConfigKeys.All.Contains(property.Name, StringComparer.Ordinal)) continue;
            if (NearMiss.Closest(property.Name, ConfigKeys.All) is { } meant)
                throw new UserErrorException($"{file}: unknown key \"{property.Name}\"; did you mean \"{meant}\"?");
        }
    }

    private static string? Text(JObject json, string key, string? file) => json[key] switch
    {
        null => null,
        { Type: JTokenType.String } token when !string.IsNullOrWhiteSpace((string?)token) => (string?)token,
        var token => throw new UserErrorException($"{file}: \"{key}\" is {token.ToString(Formatting.None)}; give a text in quotes"),
    };

    private static Dictionary<string, string> ParametersOf(JObject json, string? file)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var token = json[ConfigKeys.Parameters];
        if (token is null) return parameters;
        if (token is not JObject map) throw new UserErrorException($"{file}: \"{ConfigKeys.Parameters}\" is not an object of names and values");
        foreach (var property in map.Properties())
        {
            if (property.Value is not JValue { Value: not null } value)
                throw new UserErrorException($"{file}: parameter \"{property.Name}\" has no plain value");
            parameters[property.Name] = Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture)!;
        }
        return parameters;
    }

    private static IEnumerable<string> PluginsOf(JObject json, string? file)
    {
        var token = json[ConfigKeys.Plugins];
        if (token is null) return [];
        if (token is not JArray list || list.Any(item => item.Type != JTokenType.String))
            throw new UserErrorException($"{file}: \"{ConfigKeys.Plugins}\" is not a list of DLL paths");
        return list.Select(item => (string)item!);
    }

    private static string AlgorithmFile(string? given, string? configured, string folder)
    {
        if (given is not null) return Path.GetFullPath(given);
        var name = configured ?? "Backtests.Strategies.dll";
        var besideConfig = Path.GetFullPath(name, folder);
        var besideProgram = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(name));
        return File.Exists(besideConfig) || !File.Exists(besideProgram) ? besideConfig : besideProgram;
    }

    private static string Resolve(string? given, string configured, string folder) =>
        given is not null ? Path.GetFullPath(given) : Path.GetFullPath(configured, folder);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
