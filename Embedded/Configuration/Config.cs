using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Configuration;

public static class Config
{
    public static JObject Flatten(JObject config, string overrideEnvironment) => throw null;
    public static JObject Flatten(string overrideEnvironment) => throw null;
    public static string Get(string key, string defaultValue = "") => throw null;
    public static bool GetBool(string key, bool defaultValue = false) => throw null;
    public static double GetDouble(string key, double defaultValue = 0d) => throw null;
    public static string GetEnvironment() => throw null;
    public static int GetInt(string key, int defaultValue = 0) => throw null;
    public static JToken GetToken(string key) => throw null;
    public static T GetValue<T>(string key, T defaultValue = default) => throw null;
    public static void MergeCommandLineArgumentsWithConfiguration(Dictionary<string, object> cliArguments) => throw null;
    public static void Reset() => throw null;
    public static void Set(string key, object value) => throw null;
    public static void SetConfigurationFile(string fileName) => throw null;
    public static bool TryGetValue<T>(string key, T defaultValue, out T value) => throw null;
    public static bool TryGetValue<T>(string key, out T value) => throw null;
    public static void Write(string targetPath = null) => throw null;
}
