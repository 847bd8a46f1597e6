namespace Backtests.Margin.Checks;

/// <summary>The inputs of one example, read by name.</summary>
internal readonly struct VectorInputs(JsonCursor inputs)
{
    public PositionSide Side => SideOr(null);

    public decimal this[string name] => inputs[name].Number();

    public decimal Or(string name, decimal otherwise) => inputs.Find(name)?.Number() ?? otherwise;

    public decimal? Find(string name) => inputs.Find(name)?.Number();

    public bool Has(string name) => inputs.Find(name) is not null;

    /// <summary>The first of several names that is there; null where none is.</summary>
    public decimal? Any(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (Find(name) is { } value) return value;
        return null;
    }

    /// <summary>The first of several names that is there, above 0; null where none is.</summary>
    public decimal? AnyPositive(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (Has(name)) return Positive(name);
        return null;
    }

    /// <summary>Whether the inputs are those of a position: something of a price, or of a value with a rate.</summary>
    public bool HasPosition => Has("entry") || Has("entry_price") || Has("avg_entry") || Has("price") || Has("mark") || Has("position_value");

    public string Text(string name) => inputs[name].Text();

    /// <summary>A number above 0: a divisor, a price, a size.</summary>
    public decimal Positive(string name) =>
        inputs[name].Number() is > 0 and var value ? value : throw inputs[name].Error("must be above 0");

    public PositionSide SideOr(PositionSide? otherwise) => otherwise is { } side && inputs.Find("side") is null
        ? side
        : inputs["side"].OneOf(("long", PositionSide.Long), ("short", PositionSide.Short));

    /// <summary>The direction of an order: +1 to buy, -1 to sell.</summary>
    public decimal Direction => inputs["side"].OneOf(("buy", 1m), ("sell", -1m));

    public MaintenanceSchedule<decimal> Schedule => MaintenanceSchedule<decimal>.Flat(inputs["mmr"].Fraction(), Or("cum", 0));

    public IEnumerable<VectorInputs> List(string name) =>
        inputs.Find(name) is { } list ? list.Items().Select(item => new VectorInputs(item)) : [];

    /// <summary>A list of rows of numbers, each with at least this many.</summary>
    public IReadOnlyList<decimal[]> Rows(string name, int columns) => [.. inputs[name].Items().Select(row =>
    {
        var cells = row.Items();
        return cells.Count >= columns
            ? cells.Select(cell => cell.Number()).ToArray()
            : throw row.Error($"a row has {columns} numbers or more");
    })];

    /// <summary>Numbers by key.</summary>
    public IEnumerable<(string Key, decimal Value)> Map(string name) =>
        inputs[name].Properties().Select(pair => (pair.Name, pair.Value.Number()));

    /// <summary>A number that is either one for all, or one for each key.</summary>
    public decimal Of(string name, string key) => inputs[name] is { IsNumber: true } number ? number.Number() : inputs[name][key].Number();

    public MarginException Error(string reason) => inputs.Error(reason);
}
