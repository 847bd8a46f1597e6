using System.Globalization;
using Backtests.Margin;

namespace Backtests.Tuning.Grid;

/// <summary>
/// One thing that a sweep varies: its name on the command line and in sweep files, the parameter of the algorithm that it sets, and the
/// values it may
/// have. Values are held as the algorithm's parameters are written: percents are percents, words are their index.
/// </summary>
public sealed class SweepAxis
{
    /// <summary>The word for a value that leaves something out.</summary>
    public const string None = "none";

    private static readonly string[] NoWords = [];

    private SweepAxis(int index, string name, string parameter, string help, decimal least, decimal most, decimal? usual)
    {
        (Index, Name, Parameter, Help, Least, Most, Usual) = (index, name, parameter, help, least, most, usual);
    }

    /// <summary>All axes in the order of the store's columns.</summary>
    public static IReadOnlyList<SweepAxis> All { get; } =
    [
        new(0, "margin", "margin-mode", "isolated, cross", 0m, 1m, 0m) { Words = ["isolated", "cross"] },
        new(1, "leverage", "leverage", "e.g. 1..50 or 5,10,25", 1m, 1_000m, 10m) { Step = 1m },
        new(2, "stop-loss", "stop-loss-percent", "e.g. none,0.2%..5%:0.2%", 0.0001m, 99.99m, null) { IsPercent = true },
        new(3, "take-profit", "take-profit-percent", "e.g. 1%..10%:1%", 0.0001m, 10_000m, null) { IsPercent = true },
        new(4, "trailing-stop", "trailing-stop-percent", "e.g. none,1%,2%", 0.0001m, 99.99m, null) { IsPercent = true },
        new(5, "max-hold", "max-hold-minutes", "minutes, e.g. none,60,240", 1m, 5_256_000m, null) { IsWhole = true, Step = 1m },
        new(6, "margin-percent", "margin-percent", "part of the equity put up as margin, e.g. 5%,10%", 0.01m, 100m, 10m) { IsPercent = true },
        new(7, "size-by", "size-by", "equity, initial-cash", 0m, 1m, 0m) { Words = ["equity", "initial-cash"] },
        new(8, "slippage-bps", "slippage-bps", "basis points, e.g. 0,2.5", 0m, 1_000m, 0m),
        new(9, "entry-delay", "entry-delay-minutes", "minutes, e.g. 0..3", 0m, 10_080m, 0m) { IsWhole = true, Step = 1m },
    ];

    /// <summary>Place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>Name on the command line and in sweep files.</summary>
    public string Name { get; }

    /// <summary>The algorithm's parameter.</summary>
    public string Parameter { get; }

    /// <summary>Examples of values.</summary>
    public string Help { get; }

    /// <summary>Smallest value.</summary>
    public decimal Least { get; }

    /// <summary>Largest value.</summary>
    public decimal Most { get; }

    /// <summary>What a signal algorithm takes when it is told nothing; null for none.</summary>
    public decimal? Usual { get; }

    /// <summary>Whether values are percents.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>Whether values are whole numbers.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The words of an axis that has no numbers.</summary>
    public IReadOnlyList<string> Words { get; private init; } = NoWords;

    /// <summary>Step of a range that names none; null when it must.</summary>
    public decimal? Step { get; private init; }

    /// <summary>Whether it can be left out of a lane.</summary>
    public bool CanBeNone => Usual is null;

    /// <summary>Column in the store.</summary>
    public string Column => Name.Replace('-', '_');

    /// <summary>The axis of a name.</summary>
    /// <exception cref="TuningException">There is none; the message names the one that was probably meant.</exception>
    public static SweepAxis Of(string name, string where) => All.FirstOrDefault(axis => axis.Name == name)
        ?? throw new TuningException($"{where}: there is no axis '{name}'{NearMiss.Hint(name, All.Select(axis => axis.Name))}");

    /// <summary>A value as the algorithm's parameter is written.</summary>
    public string Text(decimal value) =>
        Words.Count > 0 ? Words[(int)value] : value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A value as a person writes it: with a percent sign, and <c>none</c>.</summary>
    public string Show(decimal? value) => value is not { } number ? None : Text(number) + (IsPercent ? "%" : "");

    /// <summary>Reads one value; <c>none</c> is null.</summary>
    /// <exception cref="TuningException">It is no value of this axis.</exception>
    public decimal? Parse(string text, string where)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CanBeNone && text.Equals(None, StringComparison.OrdinalIgnoreCase)) return null;
        if (Words.Count > 0)
        {
            for (var word = 0; word < Words.Count; word++)
                if (Words[word].Equals(text, StringComparison.OrdinalIgnoreCase)) return word;
            throw new TuningException($"{where}: '{text}' is none of {string.Join(", ", Words)}");
        }
        var digits = IsPercent && text.EndsWith('%') ? text[..^1] : text;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            throw new TuningException($"{where}: '{text}' is not a {(IsWhole ? "whole number" : "number")}; give {Help}");
        if (IsWhole && value != decimal.Truncate(value)) throw new TuningException($"{where}: {text} is not a whole number");
        if (value >= Least && value <= Most) return value;
        var orNone = CanBeNone ? ", or none" : "";
        throw new TuningException($"{where}: {text} is out of range; give values from {Show(Least)} to {Show(Most)}{orNone}");
    }

    /// <summary>The value that a run has by its parameters, or the usual one.</summary>
    public decimal? ByParameters(IReadOnlyDictionary<string, string> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!parameters.TryGetValue(Parameter, out var text) || string.IsNullOrWhiteSpace(text)) return Usual;
        // The algorithm's own way to say never.
        if (Parameter == "max-hold-minutes" && text.Trim() == "0") return null;
        return Parse(text.Trim(), $"parameter {Parameter}");
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
