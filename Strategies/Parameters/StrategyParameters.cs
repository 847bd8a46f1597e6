using System.Globalization;
using Backtests.Margin;

namespace Backtests.Strategies.Parameters;

/// <summary>
/// An algorithm's parameters, read strictly: a value that can't be parsed, is out of range, or has a name that the algorithm doesn't know
/// is
/// an error, never a silent default.
/// </summary>
public sealed class StrategyParameters
{
    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Reads from what the algorithm was given, e.g. <c>QCAlgorithm.GetParameters()</c>.</summary>
    public StrategyParameters(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>A text, or the default when it isn't given.</summary>
    public string Text(string name, string byDefault) => Given(name) ?? byDefault;

    /// <summary>A decimal within [least, most], or the default when it isn't given.</summary>
    public decimal Number(string name, decimal byDefault, decimal least, decimal most) => OptionalNumber(name, least, most) ?? byDefault;

    /// <summary>A decimal within [least, most], or null when it isn't given.</summary>
    public decimal? OptionalNumber(string name, decimal least, decimal most)
    {
        if (Given(name) is not { } text) return null;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            throw new ParameterException($"parameter {name}: '{text}' is not a number; give one from {Show(least)} to {Show(most)}");
        if (value < least || value > most)
            throw new ParameterException($"parameter {name}: {text} is out of range; give a number from {Show(least)} to {Show(most)}");
        return value;
    }

    /// <summary>A whole number within [least, most], or the default when it isn't given.</summary>
    public int Whole(string name, int byDefault, int least, int most)
    {
        var value = Number(name, byDefault, least, most);
        if (value != decimal.Truncate(value)) throw new ParameterException($"parameter {name}: {Show(value)} is not a whole number");
        return (int)value;
    }

    /// <summary>true or false, or the default when it isn't given.</summary>
    public bool Flag(string name, bool byDefault)
    {
        if (Given(name) is not { } text) return byDefault;
        return bool.TryParse(text, out var value) ? value : throw new ParameterException($"parameter {name}: '{text}' is neither true nor false");
    }

    /// <summary>One of several words, or the default when it isn't given.</summary>
    public T Choice<T>(string name, T byDefault, params (string Word, T Meaning)[] choices)
    {
        if (Given(name) is not { } text) return byDefault;
        foreach (var (word, meaning) in choices)
            if (word == text) return meaning;
        throw new ParameterException($"parameter {name}: '{text}' is none of {string.Join(", ", choices.Select(choice => choice.Word))}");
    }

    /// <summary>A day as yyyy-MM-dd, or null when it isn't given.</summary>
    public DateTime? Day(string name)
    {
        if (Given(name) is not { } text) return null;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ParameterException($"parameter {name}: '{text}' is not a day; write it as 2025-03-03");
    }

    /// <summary>A comma- or semicolon-separated list, trimmed, without empty entries.</summary>
    public IReadOnlyList<string> List(string name, string byDefault) =>
        Text(name, byDefault).Split([',', ';', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Throws for the first parameter that was given but never read, with the name that was probably meant.</summary>
    public void RejectUnknown()
    {
        foreach (var name in _values.Keys.Order(StringComparer.Ordinal))
            if (!_known.Contains(name))
                throw new ParameterException($"parameter {name}: the algorithm has no such parameter{NearMiss.Hint(name, _known, listAtMost: 40)}");
    }

    private string? Given(string name)
    {
        _known.Add(name);
        return _values.TryGetValue(name, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    private static string Show(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
