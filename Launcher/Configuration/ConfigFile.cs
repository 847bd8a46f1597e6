using Backtests.Margin;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Configuration;

/// <summary>config.json as it was written: Lean's keys and ours, read strictly.</summary>
internal sealed class ConfigFile
{
    private const string Name = "config.json";

    private readonly JObject _json;
    private readonly string? _file;

    private ConfigFile(JObject json, string? file)
    {
        _json = json;
        _file = file;
        Folder = file is null ? Environment.CurrentDirectory : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!;
    }

    /// <summary>Its path; null where there is no file and built-in values hold.</summary>
    public string? Path => _file;

    /// <summary>What its relative paths are relative to.</summary>
    public string Folder { get; }

    /// <summary>
    /// Reads the given file. Null takes config.json of the working folder, else the one beside the program or nearest above it (a checkout,
    /// whatever the working folder), else there is none.
    /// </summary>
    public static ConfigFile Load(string? path)
    {
        if (path is not null && !File.Exists(path))
            throw new UserErrorException($"{path}: no such file; give --config FILE or leave it out");
        var file = path ?? (File.Exists(Name) ? Name : AboveProgram());
        if (file is null) return new ConfigFile([], null);
        var json = Parse(file);
        RejectMisspelt(json, file);
        return new ConfigFile(json, file);
    }

    /// <summary>A text, or null when the key isn't there.</summary>
    public string? Text(string key) => _json[key] switch
    {
        null => null,
        { Type: JTokenType.String } token when !string.IsNullOrWhiteSpace((string?)token) => (string?)token,
        var token => throw new UserErrorException($"{_file}: \"{key}\" is {token.ToString(Formatting.None)}; give a text in quotes"),
    };

    /// <summary>A number of minutes above zero, written as a number or in quotes; null when the key isn't there.</summary>
    public TimeSpan? Minutes(string key)
    {
        if (_json[key] is not { } token) return null;
        return double.TryParse(token.ToString(Formatting.None).Trim('"'), System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and < 1e6
            ? TimeSpan.FromMinutes(minutes)
            : throw new UserErrorException($"{_file}: \"{key}\" is {token.ToString(Formatting.None)}; give minutes above 0");
    }

    /// <summary>The parameters by name; numbers and truth values as their text.</summary>
    public Dictionary<string, string> Parameters()
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var token = _json[ConfigKeys.Parameters];
        if (token is null) return parameters;
        if (token is not JObject map)
            throw new UserErrorException($"{_file}: \"{ConfigKeys.Parameters}\" is not an object of names and values");
        foreach (var property in map.Properties())
        {
            if (property.Value is not JValue { Value: not null } value)
                throw new UserErrorException(
                    $"{_file}: parameter \"{property.Name}\" has no plain value; give a text, a number, true or false");
            parameters[property.Name] = Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture)!;
        }
        return parameters;
    }

    /// <summary>The assemblies with rules of the user's, as written.</summary>
    public IEnumerable<string> Plugins()
    {
        var token = _json[ConfigKeys.Plugins];
        if (token is null) return [];
        if (token is not JArray list || list.Any(item => item.Type != JTokenType.String))
            throw new UserErrorException($"{_file}: \"{ConfigKeys.Plugins}\" is not a list of DLL paths; write e.g. [\"MyRules.dll\"]");
        return list.Select(item => (string)item!);
    }

    private static string? AboveProgram()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, Name) is var file && File.Exists(file)) return file;
        return null;
    }

    private static JObject Parse(string file)
    {
        try
        {
            // Numbers stay as they are written: 0.10 is a decimal, and a date is a text.
            using var reader = new JsonTextReader(new StringReader(File.ReadAllText(file)))
            {
                FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None,
            };
            var json = JObject.Load(reader, new JsonLoadSettings
            {
                CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
            });
            while (reader.Read())
                if (reader.TokenType != JsonToken.Comment)
                    throw new UserErrorException($"{file}: not valid JSON: text after the end, line {reader.LineNumber}");
            return json;
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

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
