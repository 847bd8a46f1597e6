using System.Globalization;

namespace Backtests.Margin;

/// <summary>
/// The settings a file gives to something it names (a rule, a liquidation step), by name. A plugin type receives them if it has a public
/// constructor with this one parameter.
/// </summary>
public sealed class PluginSettings
{
    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly string _owner;

    /// <summary>Settings of an owner; the owner (a file and a place in it) begins every error line.</summary>
    public PluginSettings(string owner, IReadOnlyDictionary<string, string> values)
    {
        _owner = owner;
        _values = values;
    }

    /// <summary>No settings.</summary>
    public static PluginSettings Empty { get; } = new("settings", new Dictionary<string, string>());

    /// <summary>The names that are set.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>A setting's text.</summary>
    /// <exception cref="MarginException">It is not set.</exception>
    public string Text(string name) => _values.TryGetValue(name, out var value)
        ? value
        : throw new MarginException($"{_owner}: setting '{name}' is missing{NearMiss.Hint(name, _values.Keys)}");

    /// <summary>A setting's text, or another text when it is not set.</summary>
    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    /// <summary>A setting's number.</summary>
    /// <exception cref="MarginException">It is not set or is no number.</exception>
    public decimal Number(string name)
    {
        var text = Text(name);
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        throw new MarginException($"{_owner}: setting '{name}' is '{text}', not a number");
    }

    /// <summary>A setting's number, or another number when it is not set.</summary>
    /// <exception cref="MarginException">It is set and is no number.</exception>
    public decimal Number(string name, decimal otherwise) => _values.ContainsKey(name) ? Number(name) : otherwise;
}
