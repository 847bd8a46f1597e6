using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Backtests.Embedded.Tests.Golden;

/// <summary>Finds where two JSON documents begin to differ. Numbers, also in text, are compared as decimals.</summary>
internal static class JsonDifference
{
    private const decimal Tolerance = 1e-12m;

    /// <summary>Path, expected and actual of the first difference; null when there is none. The member "engine" isn't compared.</summary>
    public static string? First(JToken expected, JToken actual) => First(expected, actual, "$");

    private static string? First(JToken? expected, JToken? actual, string path) => (expected, actual) switch
    {
        (JObject e, JObject a) => Objects(e, a, path),
        (JArray e, JArray a) => Arrays(e, a, path),
        _ => Same(expected, actual) ? null : $"{path}: expected {Show(expected)}, actual {Show(actual)}",
    };

    private static string? Objects(JObject expected, JObject actual, string path)
    {
        foreach (var property in expected.Properties())
        {
            if (property.Name == "engine")
            {
                continue;
            }

            if (!actual.TryGetValue(property.Name, out var value))
            {
                return $"{path}.{property.Name}: expected {Show(property.Value)}, actual is missing";
            }

            if (First(property.Value, value, $"{path}.{property.Name}") is { } difference)
            {
                return difference;
            }
        }

        var extra = actual.Properties().FirstOrDefault(p => !expected.ContainsKey(p.Name));
        return extra is null ? null : $"{path}.{extra.Name}: not expected, actual {Show(extra.Value)}";
    }

    private static string? Arrays(JArray expected, JArray actual, string path)
    {
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            if (First(expected[i], actual[i], $"{path}[{i}]") is { } difference)
            {
                var whole = expected[i] is JObject ? $"\n  expected {Show(expected[i])}\n  actual   {Show(actual[i])}" : string.Empty;
                return difference + (difference.Contains('\n', StringComparison.Ordinal) ? string.Empty : whole);
            }
        }

        if (expected.Count == actual.Count)
        {
            return null;
        }

        var longer = expected.Count > actual.Count ? expected : actual;
        return $"{path}: expected {expected.Count} elements, actual {actual.Count}; the first without a partner is {Show(longer[Math.Min(expected.Count, actual.Count)])}";
    }

    private static bool Same(JToken? expected, JToken? actual)
    {
        if (JToken.DeepEquals(expected, actual))
        {
            return true;
        }

        if (!TryNumber(expected, out var e) || !TryNumber(actual, out var a))
        {
            return false;
        }

        return Math.Abs(e - a) <= Tolerance * Math.Max(Math.Abs(e), Math.Abs(a));
    }

    private static bool TryNumber(JToken? token, out decimal number)
    {
        number = 0;
        return token is JValue { Value: not null } value
            && decimal.TryParse(Convert.ToString(value.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static string Show(JToken? token) => token is null ? "nothing" : token.ToString(Newtonsoft.Json.Formatting.None);
}
