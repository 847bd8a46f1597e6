namespace Backtests.Margin;

/// <summary>
/// A block of a venue file: its facts, each of which may be there or not, and where they come from. What was looked for and not found is
/// listed under <c>unknown</c>; what is neither there nor listed is unknown all the same.
/// </summary>
internal sealed class FactBlock
{
    private static readonly string[] AboutSources = ["date", "source", "sources", "note", "unknown"];
    private readonly JsonCursor? _place;

    /// <summary>Checks the names in a block.</summary>
    /// <param name="owner">The object that holds it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unknown">Receives what is not known, as <c>block.fact</c>, or <c>block</c> where there is none.</param>
    /// <param name="facts">Facts that every venue has.</param>
    /// <param name="more">What only some venues have, so that its absence says nothing.</param>
    public FactBlock(JsonCursor owner, string name, List<string> unknown, string[] facts, params string[] more)
    {
        _place = owner.Find(name);
        if (_place is not { } place)
        {
            unknown.Add(name);
            return;
        }
        place.AllowOnly([.. facts, .. more, .. AboutSources]);
        if (place.Find("unknown") is { } declared)
        {
            foreach (var item in declared.Items())
            {
                var fact = item.Text();
                if (!facts.Contains(fact)) throw item.Error($"'{fact}' is not a fact of this block{NearMiss.Hint(fact, facts)}");
                if (place.Find(fact) is not null) throw item.Error($"'{fact}' is listed as unknown and given all the same");
            }
        }
        unknown.AddRange(facts.Where(fact => place.Find(fact) is null).Select(fact => $"{name}.{fact}"));
        Source = ReadSource(place, [.. facts, .. more]);
    }

    /// <summary>Where the facts come from.</summary>
    public FactSource Source { get; } = FactSource.None;

    /// <summary>Whether the file has the block.</summary>
    public bool IsThere => _place is not null;

    /// <summary>A fact; null where it is not known.</summary>
    public JsonCursor? Find(string fact) => _place?.Find(fact);

    /// <summary>A fact that is a yes or no.</summary>
    public bool? Flag(string fact) => Find(fact)?.Flag();

    /// <summary>A fact that is one of several words.</summary>
    public T? OneOf<T>(string fact, params (string Name, T Value)[] choices) where T : struct => Find(fact)?.OneOf(choices);

    /// <summary>A fact that names a rule.</summary>
    public PluginReference? Rule(string fact) => Find(fact)?.Plugin("rule");

    /// <summary>A fact that is a number.</summary>
    public decimal? Number(string fact, decimal least, decimal most, string meaning) => Find(fact)?.Number(least, most, meaning);

    /// <summary>Numbers by symbol or asset; empty where there are none.</summary>
    public Dictionary<string, T> Map<T>(string fact, Func<JsonCursor, T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (Find(fact) is not { } place) return map;
        foreach (var (name, value) in place.Properties())
            if (!map.TryAdd(name.ToUpperInvariant(), read(value))) throw value.Error($"'{name}' is there twice");
        return map;
    }

    private static FactSource ReadSource(JsonCursor place, string[] facts)
    {
        var ofFact = new Dictionary<string, string>(StringComparer.Ordinal);
        if (place.Find("sources") is { } sources)
            foreach (var (fact, source) in sources.AllowOnly(facts).Properties())
                ofFact[fact] = source.Text();
        return new(place.Find("date")?.Date(), place.Find("source")?.Text() ?? "", place.Find("note")?.Text() ?? "") { OfFact = ofFact };
    }
}
