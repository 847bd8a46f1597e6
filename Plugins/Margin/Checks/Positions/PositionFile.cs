using System.Globalization;

namespace Backtests.Margin.Checks;

/// <summary>
/// Reads a list of positions from JSON. A row of a table in another form becomes the same object, see <see cref="FromRow"/>.
/// </summary>
public static class PositionFile
{
    private const decimal Largest = 1e14m;

    private static readonly string[] Names =
    [
        "id", "venue", "symbol", "side", "size", "entry", "date", "mode", "leverage", "margin", "wallet", "mark", "account", "tick",
        "liquidation_price", "tolerance", "tolerance_price", "tolerance_ticks",
    ];

    /// <summary>The names of what a position may have; a table has them as columns.</summary>
    public static IReadOnlyList<string> Columns => Names;

    /// <summary>Whether a JSON file holds positions rather than examples with inputs and expected values.</summary>
    /// <exception cref="MarginException">The file cannot be read or is no JSON list.</exception>
    public static bool IsOne(string path) => JsonCursor.Open(path).Items() is [var first, ..] && first.IsObject && first.Find("inputs") is null;

    /// <summary>Reads a JSON file.</summary>
    /// <exception cref="MarginException">File, place, value and reason of what is wrong with it.</exception>
    public static IReadOnlyList<RecordedPosition> Load(string path) => ReadAll(JsonCursor.Open(path));

    /// <summary>Reads JSON text; the name stands for the file in errors.</summary>
    /// <exception cref="MarginException">See <see cref="Load"/>.</exception>
    public static IReadOnlyList<RecordedPosition> Parse(string name, string json)
    {
        using var reader = new StringReader(json);
        return ReadAll(JsonCursor.Parse(name, reader));
    }

    /// <summary>Reads one row of a table: texts by column, those that are empty being left out.</summary>
    /// <param name="place">File and row, which begin every error.</param>
    /// <param name="number">Number of the row.</param>
    /// <param name="cells">Column and text.</param>
    /// <exception cref="MarginException">What is wrong with the row.</exception>
    public static RecordedPosition FromRow(string place, int number, IEnumerable<(string Column, string Text)> cells) =>
        Read(JsonCursor.OfCells(place, cells), $"row {number}", true);

    private static RecordedPosition[] ReadAll(JsonCursor root)
    {
        var positions = root.Items().Select((item, n) => Read(item, $"position {n + 1}", true)).ToArray();
        return positions.Length > 0 ? positions : throw root.Error("no position is in it");
    }

    private static RecordedPosition Read(JsonCursor item, string id, bool isChecked, string? venue = null, MarginMode? mode = null)
    {
        item.AllowOnly(isChecked ? [.. Names, "others"] : Names);
        var own = item.Find("mode")?.OneOf(("isolated", MarginMode.Isolated), ("cross", MarginMode.Cross)) ?? mode ?? MarginMode.Isolated;
        var name = venue is not null && item.Find("venue") is null ? venue : item["venue"].Text();
        if (isChecked && !item.Has("liquidation_price"))
            throw item.Error("'liquidation_price' is missing: the exchange's, or null where it shows none");
        return new()
        {
            Id = item.Find("id") is { } given ? Name(given) : id,
            Venue = name,
            Symbol = item["symbol"].Text(),
            Side = item["side"].OneOf(("long", PositionSide.Long), ("short", PositionSide.Short)),
            Size = Positive(item["size"]),
            EntryPrice = Positive(item["entry"]),
            Date = item.Find("date")?.Date(),
            Mode = own,
            Leverage = item.Find("leverage")?.Number(1, 1000, "a leverage from 1 to 1000"),
            Margin = item.Find("margin") is { } margin ? Positive(margin) : null,
            Wallet = item.Find("wallet") is { } wallet ? Positive(wallet) : null,
            MarkPrice = item.Find("mark") is { } mark ? Positive(mark) : null,
            Account = item.Find("account") is { } account ? Name(account) : null,
            TickSize = item.Find("tick") is { } tick ? Positive(tick) : 0m,
            LiquidationPrice = item.Find("liquidation_price") is { } price ? Positive(price) : null,
            Tolerance = ReadTolerance(item),
            Others = item.Find("others") is { } others
                ? [.. others.Items().Select((other, n) => Read(other, $"{id}, other {n + 1}", false, name, MarginMode.Cross))]
                : [],
        };
    }

    private static PriceTolerance ReadTolerance(JsonCursor item)
    {
        (string Name, ToleranceUnit Unit)[] forms =
            [("tolerance", ToleranceUnit.Fraction), ("tolerance_price", ToleranceUnit.Price), ("tolerance_ticks", ToleranceUnit.Ticks)];
        var given = forms.Where(form => item.Find(form.Name) is not null).ToArray();
        if (given.Length == 0) return PriceTolerance.Default;
        if (given.Length > 1) throw item.Error($"'{given[0].Name}' and '{given[1].Name}' exclude each other");
        return new(item[given[0].Name].Number(0, Largest, "a tolerance of zero or more"), given[0].Unit);
    }

    private static string Name(JsonCursor place) =>
        place.IsNumber ? place.Number().ToString(CultureInfo.InvariantCulture) : place.Text();

    private static decimal Positive(JsonCursor place) =>
        place.Number() is > 0 and <= Largest / 10 and var value ? value : throw place.Error("is not above 0, or too large");
}
