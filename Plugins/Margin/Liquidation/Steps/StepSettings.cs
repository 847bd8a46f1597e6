namespace Backtests.Margin.Liquidation;

/// <summary>Settings of liquidation steps.</summary>
internal static class StepSettings
{
    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    public static int Whole(this PluginSettings settings, string name, int otherwise, int least)
    {
        var number = settings.Number(name, otherwise);
        if (number == Math.Truncate(number) && number >= least && number <= int.MaxValue) return (int)number;
        throw new MarginException(FormattableString.Invariant($"setting '{name}' is {number}, not a whole number of at least {least}"));
    }

    /// <summary>A number above 0.</summary>
    public static decimal Positive(this PluginSettings settings, string name, decimal otherwise) =>
        settings.Number(name, otherwise) is > 0m and var number
            ? number
            : throw new MarginException(FormattableString.Invariant($"setting '{name}' is {settings.Number(name)}, not above 0"));

    /// <summary>A fraction from 0 to 1.</summary>
    public static decimal Fraction(this PluginSettings settings, string name, decimal otherwise) =>
        settings.Number(name, otherwise) is >= 0m and <= 1m and var number
            ? number
            : throw new MarginException(FormattableString.Invariant($"setting '{name}' is {settings.Number(name)}, not from 0 to 1"));

    /// <summary>A length of time above 0, in seconds.</summary>
    public static TimeSpan Seconds(this PluginSettings settings, string name, decimal otherwise) =>
        TimeSpan.FromTicks((long)(settings.Positive(name, otherwise) * TimeSpan.TicksPerSecond));

    /// <summary>One of some words; the first when it is not set.</summary>
    public static T Choice<T>(this PluginSettings settings, string name, params (string Word, T Value)[] choices)
    {
        var text = settings.Text(name, choices[0].Word);
        foreach (var (word, value) in choices)
            if (word == text) return value;
        var words = choices.Select(choice => choice.Word).Where(word => word.Length > 0);
        throw new MarginException($"setting '{name}' is '{text}'; it is one of {string.Join(", ", words)}");
    }
}
