using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Configuration;

/// <summary>
/// The settings of the process: those that were set in code, else those of <c>config.json</c>. What the object of the environment in use
/// says, <c>environments.NAME.KEY</c>, comes before the top level.
/// </summary>
public static class Config
{
    private static readonly Lock Gate = new();
    private static string _fileName = "config.json";
    private static JObject _settings;

    private static JObject Settings
    {
        get
        {
            lock (Gate) return _settings ??= Load();
        }
    }

    /// <summary>The value of a key as text, or the given one where it is absent.</summary>
    public static string Get(string key, string defaultValue = "")
    {
        var token = GetToken(key);
        return token is null ? defaultValue : TextOf(token);
    }

    /// <summary>The value of a key as true or false.</summary>
    public static bool GetBool(string key, bool defaultValue = false) => GetValue(key, defaultValue);

    public static double GetDouble(string key, double defaultValue = 0d) => GetValue(key, defaultValue);

    /// <summary>The name of the environment in use.</summary>
    public static string GetEnvironment()
    {
        lock (Gate) return TextOf(Settings["environment"] ?? "");
    }

    public static int GetInt(string key, int defaultValue = 0) => GetValue(key, defaultValue);

    /// <summary>The value of a key, dots leading into objects; null where it is absent.</summary>
    public static JToken GetToken(string key)
    {
        lock (Gate)
        {
            var environment = TextOf(Settings["environment"] ?? "");
            return (environment.Length == 0 ? null : Find(Settings["environments"]?[environment], key)) ?? Find(Settings, key);
        }
    }

    /// <summary>The value of a key as a type.</summary>
    /// <exception cref="FormatException">It is none of that type.</exception>
    public static T GetValue<T>(string key, T defaultValue = default) =>
        TryGetValue(key, defaultValue, out var value) ? value : defaultValue;

    /// <summary>Takes over settings of the command line.</summary>
    public static void MergeCommandLineArgumentsWithConfiguration(Dictionary<string, object> cliArguments)
    {
        foreach (var (key, value) in cliArguments) Set(key, value is null ? null : JToken.FromObject(value));
    }

    /// <summary>Forgets what was set, so that the file decides again.</summary>
    public static void Reset()
    {
        lock (Gate) _settings = null;
    }

    /// <summary>Sets a key, dots leading into objects; in the environment in use where it has that key.</summary>
    public static void Set(string key, object value)
    {
        lock (Gate)
        {
            var token = value as JToken ?? (value is null ? JValue.CreateNull() : JToken.FromObject(value));
            var environment = TextOf(Settings["environment"] ?? "");
            var target = environment.Length > 0 && Find(Settings["environments"]?[environment], key) is not null
                ? (JObject)Settings["environments"][environment]
                : Settings;
            var path = key.Split('.');
            foreach (var part in path[..^1])
            {
                if (target[part] is not JObject next) target[part] = next = [];
                target = next;
            }
            target[path[^1]] = token;
        }
    }

    /// <summary>Reads from another file from now on.</summary>
    public static void SetConfigurationFile(string fileName)
    {
        lock (Gate)
        {
            _fileName = fileName;
            _settings = null;
        }
    }

    /// <summary>The value of a key as a type; false where it is absent.</summary>
    public static bool TryGetValue<T>(string key, out T value) => TryGetValue(key, default, out value);

    /// <inheritdoc cref="TryGetValue{T}(string, out T)"/>
    /// <exception cref="FormatException">It is none of that type.</exception>
    public static bool TryGetValue<T>(string key, T defaultValue, out T value)
    {
        value = defaultValue;
        var token = GetToken(key);
        if (token is null || (token.Type == JTokenType.String && TextOf(token).Length == 0 && typeof(T) != typeof(string))) return false;
        try
        {
            value = Convert<T>(token);
            return true;
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or ArgumentException or JsonException)
        {
            throw new FormatException($"The setting '{key}' has the value '{TextOf(token)}', which is no {typeof(T).Name}.", error);
        }
    }

    /// <summary>Writes the settings to a file; to the one they came from when none is named.</summary>
    public static void Write(string targetPath = null)
    {
        string text;
        lock (Gate) text = Settings.ToString(Formatting.Indented);
        var path = targetPath ?? _fileName;
        var partial = path + ".tmp";
        File.WriteAllText(partial, text);
        File.Move(partial, path, overwrite: true);
    }

    private static T Convert<T>(JToken token)
    {
        var type = typeof(T);
        if (type == typeof(string)) return (T)(object)TextOf(token);
        if (token is not JValue) return token.ToObject<T>();
        var text = TextOf(token);
        if (type.IsEnum) return (T)Enum.Parse(type, text, true);
        if (type == typeof(TimeSpan)) return (T)(object)TimeSpan.Parse(text, CultureInfo.InvariantCulture);
        if (type == typeof(decimal)) return (T)(object)decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return typeof(IConvertible).IsAssignableFrom(type)
            ? (T)System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture)
            : token.ToObject<T>();
    }

    private static string TextOf(JToken token) => token is JValue value
        ? value.Value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString(),
        }
        : token.ToString(Formatting.None);

    private static JToken Find(JToken token, string key)
    {
        if (token is not JObject settings) return null;
        if (settings[key] is { } whole) return whole;
        foreach (var part in key.Split('.'))
        {
            token = (token as JObject)?[part];
            if (token is null) return null;
        }
        return token;
    }

    private static JObject Load()
    {
        if (!File.Exists(_fileName)) return [];
        try
        {
            using var reader = new JsonTextReader(File.OpenText(_fileName)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader, new JsonLoadSettings { CommentHandling = CommentHandling.Ignore });
        }
        catch (JsonException error)
        {
            throw new FormatException($"{Path.GetFullPath(_fileName)} can't be read: {error.Message}", error);
        }
    }
}
