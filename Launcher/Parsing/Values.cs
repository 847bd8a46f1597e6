using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Backtests.Launcher.Parsing;

/// <summary>Options whose values are read strictly and whose errors say what is allowed.</summary>
internal static class Values
{
    private const StringSplitOptions SplitOptions = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
    private const int LongestHelpName = 24;

    public delegate bool Reader<T>(string text, out T value);

    /// <summary>An option with one value.</summary>
    public static Option<T> One<T>(string name, string helpName, string description, Reader<T> read, string allowed) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result => Read(result, result.Tokens[0].Value, name, read, allowed),
    };

    /// <summary>An option with a list: separated by commas, or the option repeated.</summary>
    public static Option<T[]> Many<T>(string name, string helpName, string description, Reader<T> read, string allowed,
        params string[] aliases) => new(name, aliases)
    {
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        [
            .. result.Tokens.SelectMany(token => token.Value.Split(',', SplitOptions))
                .Select(text => Read(result, text, name, read, allowed)!),
        ],
    };

    public static Option<string> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    public static Option<decimal?> Number(string name, string helpName, string description) =>
        One<decimal?>(name, helpName, description, TryNumber, "a number");

    public static Option<DateOnly?> Day(string name, string description) =>
        One<DateOnly?>(name, "DAY", description, TryDay, "a day, e.g. 2025-03-03");

    public static Option<T> Choice<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        var helpName = string.Join('|', choices.Select(choice => choice.Name));
        var allowed = string.Join(", ", choices[..^1].Select(choice => choice.Name)) + " or " + choices[^1].Name;
        // A long list of choices reads better as a sentence than as the name of a value.
        if (helpName.Length > LongestHelpName)
            (helpName, description) = (name.TrimStart('-').ToUpperInvariant(), $"{description}: {allowed}");
        return One<T>(name, helpName, description, Read, allowed);

        bool Read(string text, out T value)
        {
            var found = Array.FindIndex(choices, choice => choice.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
            value = found < 0 ? default! : choices[found].Value;
            return found >= 0;
        }
    }

    public static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool TryNumber(string text, out decimal? value)
    {
        var read = TryNumber(text, out decimal number);
        value = number;
        return read;
    }

    private static bool TryDay(string text, out DateOnly? value)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = day;
        return read;
    }

    private static T? Read<T>(ArgumentResult result, string text, string name, Reader<T> read, string allowed)
    {
        if (read(text, out var value)) return value;
        result.AddError($"{name}: '{text}' is not {allowed}");
        return default;
    }
}
