using System.Globalization;
using Backtests.Margin;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Tuning.Grid;

/// <summary>
/// A sweep in a file: a JSON object with the axes by name (a text as on the command line, a number, or a list of these), and <c>search</c>,
/// <c>lanes</c>, <c>seed</c>, <c>rungs</c>. No other key is taken.
/// </summary>
public sealed record SweepFile
{
    private static readonly string[] OtherKeys = ["search", "lanes", "seed", "rungs"];

    /// <summary>The axes.</summary>
    public required IReadOnlyList<AxisValues> Axes { get; init; }

    /// <summary>The search; null when the file doesn't say.</summary>
    public SweepSearch? Search { get; init; }

    /// <summary>Number of combinations; null when the file doesn't say.</summary>
    public int? Lanes { get; init; }

    /// <summary>Seed; null when the file doesn't say.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Rungs of a halving; null when the file doesn't say.</summary>
    public int? Rungs { get; init; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="TuningException">It can't be read; the message names file, key and value.</exception>
    public static SweepFile Read(string path)
    {
        var json = Load(path);
        List<AxisValues> axes = [];
        foreach (var property in json.Properties())
        {
            if (OtherKeys.Contains(property.Name)) continue;
            var where = $"{path}: \"{property.Name}\"";
            var axis = SweepAxis.All.FirstOrDefault(each => each.Name == property.Name)
                ?? throw new TuningException($"{path}: unknown key \"{property.Name}\""
                    + NearMiss.Hint(property.Name, [.. SweepAxis.All.Select(each => each.Name), .. OtherKeys], 20));
            axes.Add(AxisValues.Parse(axis, TextOf(property.Value, where), where));
        }
        return new SweepFile
        {
            Axes = axes,
            Search = json["search"] is { } search ? ParseSearch(TextOf(search, $"{path}: \"search\""), $"{path}: \"search\"") : null,
            Lanes = (int?)Whole(json, "lanes", path, int.MaxValue),
            Seed = Whole(json, "seed", path, long.MaxValue),
            Rungs = (int?)Whole(json, "rungs", path, int.MaxValue),
        };
    }

    /// <summary>The search of a name.</summary>
    /// <exception cref="TuningException">There is none.</exception>
    public static SweepSearch ParseSearch(string text, string where) =>
        Enum.GetValues<SweepSearch>().Cast<SweepSearch?>().FirstOrDefault(each => each.ToString()!.Equals(text, StringComparison.OrdinalIgnoreCase))
        ?? throw new TuningException($"{where}: '{text}' is none of grid, random, sobol, halving");

    private static JObject Load(string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(File.ReadAllText(path)))
            {
                FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None,
            };
            return JObject.Load(reader, new JsonLoadSettings
            {
                CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
            });
        }
        catch (JsonException failure)
        {
            throw new TuningException($"{path}: not valid JSON: {failure.Message.ReplaceLineEndings(" ")}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TuningException($"{path}: can't be read: {failure.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static string TextOf(JToken token, string where) => token switch
    {
        JValue { Type: JTokenType.String } text => (string)text!,
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => Convert.ToString(number.Value, CultureInfo.InvariantCulture)!,
        JArray list => string.Join(',', list.Select(each => TextOf(each, where))),
        _ => throw new TuningException($"{where}: is {token.ToString(Formatting.None)}; give a text, a number, or a list of them"),
    };

    private static ulong? Whole(JObject json, string key, string path, long most)
    {
        if (json[key] is not { } token) return null;
        return token is JValue { Type: JTokenType.Integer } && token.ToString() is var text
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most
            ? (ulong)value
            : throw new TuningException($"{path}: \"{key}\" is {token.ToString(Formatting.None)}; give a whole number from 0");
    }
}
