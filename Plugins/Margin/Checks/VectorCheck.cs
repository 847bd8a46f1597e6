using System.Globalization;

namespace Backtests.Margin.Checks;

/// <summary>
/// Recomputes recorded examples of venues' margin arithmetic (a list of objects with id, venue, kind, inputs, expected, tolerance and
/// tolerance_kind <c>abs</c> or <c>rel</c>) with the functions that backtests use, and compares within each example's own tolerance.
/// </summary>
public static class VectorCheck
{
    /// <summary>Checks a file.</summary>
    /// <param name="path">The file of examples.</param>
    /// <param name="venue">Only examples of this venue, as the file names it; <c>-</c> and <c>_</c> are the same. Null: all.</param>
    /// <param name="catalog">The venue files, for examples that lean on a venue's tier table; null when there are none.</param>
    /// <remarks>An example whose inputs are not what its kind needs, or whose kind is not known, has failed, and its reason says
    /// so.</remarks>
    /// <exception cref="MarginException">
    /// The file cannot be read, an example lacks id, venue, kind, inputs, expected or tolerance, or the venue does not occur in it.
    /// </exception>
    public static VectorReport Run(string path, string? venue = null, VenueCatalog? catalog = null) =>
        Check(JsonCursor.Open(path), venue, catalog);

    /// <summary>Checks text; the name stands for the file in errors.</summary>
    /// <exception cref="MarginException">See <see cref="Run"/>.</exception>
    public static VectorReport RunText(string name, string json, string? venue = null, VenueCatalog? catalog = null)
    {
        using var reader = new StringReader(json);
        return Check(JsonCursor.Parse(name, reader), venue, catalog);
    }

    private static VectorReport Check(JsonCursor root, string? venue, VenueCatalog? catalog)
    {
        var results = new List<VectorResult>();
        var venues = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in root.Items())
        {
            var name = example["venue"].Text();
            venues.Add(name);
            if (venue is null || string.Equals(venue.Replace('-', '_'), name, StringComparison.OrdinalIgnoreCase))
                results.Add(CheckOne(example, name, catalog));
        }
        if (results.Count == 0 && venue is not null) throw root.Error($"no example of venue '{venue}'{NearMiss.Hint(venue, venues)}");
        return new(results);
    }

    private static VectorResult CheckOne(JsonCursor example, string venue, VenueCatalog? catalog)
    {
        var (id, kind) = (example["id"].Text(), example["kind"].Text());
        var (inputs, expected) = (example["inputs"], example["expected"]);
        var tolerance = example["tolerance"].Number(0, 1_000_000, "a tolerance of zero or more");
        var relative = example["tolerance_kind"].OneOf(("abs", false), ("rel", true));
        try
        {
            var computed = Compute(new VectorInputs(inputs), venue, kind, catalog);
            var values = expected.Properties().Select(pair => Match(pair.Name, pair.Value, computed, venue, kind)).ToArray();
            if (values.Length == 0) throw expected.Error("nothing is expected");
            var wrong = Array.FindIndex(values, value => !Agrees(value, relative ? Math.Abs(value.Expected ?? 0) * tolerance : tolerance));
            return wrong < 0
                ? new(id, venue, kind, VectorOutcome.Passed, values, "")
                : new(id, venue, kind, VectorOutcome.Failed, values, Explain(values[wrong], tolerance, relative));
        }
        catch (MarginException failure)
        {
            return new(id, venue, kind, VectorOutcome.Failed, [], WithoutFile(failure.Message, example.File));
        }
        catch (ArithmeticException failure)
        {
            return new(id, venue, kind, VectorOutcome.Failed, [], $"the inputs cannot be computed with: {failure.Message}");
        }
    }

    private static Dictionary<string, decimal?> Compute(VectorInputs inputs, string venue, string kind, VenueCatalog? catalog)
    {
        var computed = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var (name, value) in VectorKinds.Find(venue, kind, catalog)(inputs)) computed.TryAdd(name, value);
        return computed;
    }

    private static VectorValue Match(string name, JsonCursor expected, Dictionary<string, decimal?> computed, string venue, string kind)
    {
        if (computed.TryGetValue(name, out var value)) return new(name, expected.IsNull ? null : expected.Number(), value);
        throw expected.Error(computed.Count == 0
            ? $"nothing is computed for kind '{kind}' of venue '{venue}', and its inputs are not those of a position"
            : $"'{name}' is not among what is computed for kind '{kind}' of venue '{venue}': {string.Join(", ", computed.Keys)}");
    }

    private static string WithoutFile(string message, string file) =>
        message.StartsWith(file + ": ", StringComparison.Ordinal) ? message[(file.Length + 2)..] : message;

    private static bool Agrees(VectorValue value, decimal tolerance) => value is { Expected: { } expected, Computed: { } computed }
        ? Math.Abs(expected - computed) <= tolerance
        : value.Expected is null && value.Computed is null;

    private static string Explain(VectorValue value, decimal tolerance, bool relative)
    {
        var limit = tolerance.ToString(CultureInfo.InvariantCulture) + (relative ? " of the value" : "");
        return $"{value.Name}: expected {Print(value.Expected)}, computed {Print(value.Computed)}, tolerance {limit}";
    }

    private static string Print(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
