using System.Globalization;
using Backtests.Launcher.Commands.Run;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Lean;

/// <summary>What the result files of a run say. Names are found whatever their case: Lean has written them in both.</summary>
internal sealed record LeanResult
{
    public required string AlgorithmName { get; init; }

    /// <summary>First day, UTC; null when the file doesn't say.</summary>
    public required DateTime? StartDate { get; init; }

    /// <summary>Last day, UTC; null when the file doesn't say.</summary>
    public required DateTime? EndDate { get; init; }

    public required int Orders { get; init; }

    public required IReadOnlyDictionary<string, string> Statistics { get; init; }

    public required IReadOnlyDictionary<string, string> RuntimeStatistics { get; init; }

    /// <summary>What ended the run; empty when nothing did.</summary>
    public required string RuntimeError { get; init; }

    /// <summary>The liquidation file; null when the algorithm has no venue.</summary>
    public required JObject? Liquidations { get; init; }

    /// <summary>Whether Lean has written a result.</summary>
    public static bool Exists(string folder, string name) => File.Exists(ResultFile(folder, name));

    /// <summary>Reads the files that Lean has written.</summary>
    /// <exception cref="RunFailedException">A file is damaged.</exception>
    public static LeanResult Read(string folder, string name)
    {
        var result = Parse(ResultFile(folder, name));
        var state = Child(result, "state");
        var configuration = Child(result, "algorithmConfiguration");
        var liquidations = Path.Combine(folder, $"{name}-liquidations.json");
        return new LeanResult
        {
            AlgorithmName = name,
            StartDate = Day(configuration, "startDate"),
            EndDate = Day(configuration, "endDate"),
            Orders = Child(result, "orders")?.Count ?? 0,
            Statistics = Texts(Child(result, "statistics")),
            RuntimeStatistics = Texts(Child(result, "runtimeStatistics")),
            RuntimeError = Text(state, "RuntimeError") ?? "",
            Liquidations = File.Exists(liquidations) ? Parse(liquidations) : null,
        };
    }

    /// <summary>The liquidations as they are shown; null when there is no file.</summary>
    public LiquidationView? View() => Liquidations is null ? null : LiquidationView.Read(Liquidations);

    private static string ResultFile(string folder, string name) => Path.Combine(folder, $"{name}.json");

    private static JObject Parse(string file)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(file))
            {
                FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None,
            };
            return JObject.Load(reader);
        }
        catch (Exception failure) when (failure is JsonException or OverflowException)
        {
            throw new RunFailedException($"Lean has written a damaged {Path.GetFileName(file)}: {UserErrors.LineOf(failure)}");
        }
    }

    private static JToken? Value(JObject? json, string name) => json?.GetValue(name, StringComparison.OrdinalIgnoreCase);

    private static JObject? Child(JObject? json, string name) => Value(json, name) as JObject;

    private static string? Text(JObject? json, string name) =>
        Value(json, name) is JValue { Value: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    private static DateTime? Day(JObject? json, string name) =>
        DateTime.TryParse(Text(json, name), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var day)
            ? day
            : null;

    private static Dictionary<string, string> Texts(JObject? json)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json?.Properties() ?? []) texts[property.Name] = Text(json, property.Name) ?? "";
        return texts;
    }
}
