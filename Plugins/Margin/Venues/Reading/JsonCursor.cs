using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin;

/// <summary>
/// A place in a JSON file that knows where it is, so that everything wrong with it is one line: file, path, value, reason.
/// </summary>
internal readonly struct JsonCursor
{
    // Beyond any notional or price, and small enough that no product of two such numbers overflows a decimal's range.
    private const decimal LargestNumber = 1e14m;
    private readonly string _file;
    private readonly JToken _token;

    private JsonCursor(string file, JToken token)
    {
        _file = file;
        _token = token;
    }

    public string File => _file;

    public string Path => _token.Path.Length == 0 ? "$" : _token.Path;

    public static JsonCursor Open(string file)
    {
        try
        {
            using var text = new StreamReader(file);
            return Parse(file, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MarginException($"{file}: cannot be read: {failure.Message}", failure);
        }
    }

    public static JsonCursor Parse(string file, TextReader text)
    {
        using var reader = new JsonTextReader(text)
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 32,
        };
        try
        {
            var token = JToken.ReadFrom(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
                if (reader.TokenType != JsonToken.Comment)
                    throw new MarginException($"{file}: line {reader.LineNumber}: more text after the end of the JSON");
            return new(file, token);
        }
        catch (Exception failure) when (
            failure is JsonException or OverflowException or ArgumentException or FormatException and not MarginException)
        {
            throw new MarginException($"{file}: line {reader.LineNumber}: not valid JSON: {failure.Message}", failure);
        }
    }

    /// <summary>One row of a table as an object: a cell that is a number becomes one, and empty cells are left out.</summary>
    public static JsonCursor OfCells(string file, IEnumerable<(string Column, string Text)> cells)
    {
        var row = new JObject();
        foreach (var (column, text) in cells)
        {
            var cell = text.Trim();
            var isNumber = decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
            JToken value = cell.Length == 0 ? JValue.CreateNull() : isNumber ? new JValue(number) : new JValue(cell);
            if (!row.TryAdd(column, value)) throw new MarginException($"{file}: column '{column}' is there twice");
        }
        return new(file, row);
    }

    public bool Has(string name) => Object().ContainsKey(name);

    public MarginException Error(string reason) => new($"{_file}: {Path}: {reason}");

    public JsonCursor this[string name] => Find(name) ?? throw Error($"'{name}' is missing");

    public JsonCursor? Find(string name) =>
        Object()[name] is { } value && value.Type != JTokenType.Null ? new JsonCursor(_file, value) : null;

    public JToken Token => _token;

    public bool IsObject => _token is JObject;

    public bool IsList => _token is JArray;

    public bool IsEmptyText => _token.Type == JTokenType.String && ((string?)_token)!.Length == 0;

    public bool IsNull => _token.Type == JTokenType.Null;

    public bool IsText => _token.Type == JTokenType.String;

    public bool IsNumber => _token.Type is JTokenType.Integer or JTokenType.Float;

    /// <summary>Rejects a property that no one reads: it is a typo, and its author believes that it works.</summary>
    public JsonCursor AllowOnly(params string[] names)
    {
        foreach (var property in Object().Properties())
            if (!names.Contains(property.Name))
                throw Error($"'{property.Name}' is not known here{NearMiss.Hint(property.Name, names)}");
        return this;
    }

    public IEnumerable<(string Name, JsonCursor Value)> Properties()
    {
        var file = _file;
        return Object().Properties().Select(property => (property.Name, new JsonCursor(file, property.Value)));
    }

    public IReadOnlyList<JsonCursor> Items()
    {
        var file = _file;
        if (_token is not JArray array) throw Error($"{Shown} is not a list");
        return [.. array.Select(item => new JsonCursor(file, item))];
    }

    public string Text() => _token.Type == JTokenType.String && (string?)_token is { Length: > 0 } text
        ? text
        : throw Error($"{Shown} is not a text");

    public bool Flag() => _token.Type == JTokenType.Boolean ? (bool)_token : throw Error($"{Shown} is not true or false");

    /// <summary>A number however large: one beyond the largest that is allowed elsewhere is just above it.</summary>
    public decimal AnyNumber() => ((_token as JValue)?.Value) switch
    {
        long number => number,
        decimal number => number,
        BigInteger => LargestNumber + 1,
        _ => throw Error($"{Shown} is not a number"),
    };

    public decimal Number()
    {
        var value = AnyNumber();
        return Math.Abs(value) <= LargestNumber ? value : throw Error($"{Shown} is too large");
    }

    public decimal Number(decimal least, decimal most, string meaning)
    {
        var value = Number();
        return value >= least && value <= most ? value : throw Error($"{Shown} is not {meaning}");
    }

    public decimal Fraction() => Number(0, 1, "a fraction from 0 to 1 (0.004 means 0.4%)");

    public int WholeNumber(int least, int most)
    {
        var value = Number();
        return value == decimal.Truncate(value) && value >= least && value <= most
            ? (int)value
            : throw Error($"{Shown} is not a whole number from {least} to {most}");
    }

    public DateOnly Date() => DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw Error($"{Shown} is not a date as 2024-10-06");

    public T OneOf<T>(params (string Name, T Value)[] choices)
    {
        var text = Text();
        foreach (var (name, value) in choices)
            if (name == text) return value;
        throw Error($"{Shown} is not known{NearMiss.Hint(text, choices.Select(choice => choice.Name))}");
    }

    /// <summary>A text, or an object with <c>name</c> (or another key) and <c>settings</c>.</summary>
    public PluginReference Plugin(string nameKey)
    {
        if (IsText) return new(Text(), PluginSettings.Empty);
        return AllowOnly(nameKey, "settings", "source", "note").PluginOfBlock(nameKey);
    }

    /// <summary>A name that stands in this object beside others, with the object's <c>settings</c>.</summary>
    public PluginReference PluginOfBlock(string nameKey)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Find("settings") is { } settings)
            foreach (var (name, value) in settings.Properties())
                values[name] = value.IsText ? value.Text() : value.Number().ToString(CultureInfo.InvariantCulture);
        return new(this[nameKey].Text(), new PluginSettings($"{_file}: {Path}", values));
    }

    private JObject Object() => _token as JObject ?? throw Error($"{Shown} is not an object");

    private string Shown
    {
        get
        {
            var text = _token.Type == JTokenType.String ? $"'{(string)_token!}'" : _token.ToString(Formatting.None);
            return text.Length <= 60 ? text : text[..57] + "...";
        }
    }
}
