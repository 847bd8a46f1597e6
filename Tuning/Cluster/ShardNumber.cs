using System.Globalization;

namespace Backtests.Tuning.Cluster;

/// <summary>Which part of a sweep a process runs.</summary>
/// <param name="Number">0 for the first, below <paramref name="Of"/>.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct ShardNumber(int Number, int Of)
{
    /// <summary>What the option takes, for help and errors.</summary>
    public const string Allowed = "K/N with K from 0 to N-1, env/N, or env";

    /// <summary>The most parts that a sweep is divided into.</summary>
    public const int Most = 1_000_000;

    private const string FromEnvironment = "env";

    /// <summary>
    /// Reads <c>3/64</c>; <c>env/64</c>, the index from the environment of an array task and the count as given; or <c>env</c>, both
    /// from the environment. See <see cref="ArrayVariables"/>.
    /// </summary>
    /// <param name="text">The option's value.</param>
    /// <param name="environment">Gives a variable's value, null where it isn't set.</param>
    /// <exception cref="TuningException">It is none of these, the numbers don't fit, or the environment has no array task.</exception>
    public static ShardNumber Parse(string text, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(environment);
        if (text == FromEnvironment) return ArrayVariables.Read(environment);
        if (text.Split('/') is not [var number, var of] || !TryWhole(of, out var count)) throw Wrong(text);
        if (number == FromEnvironment) return ArrayVariables.Read(environment, count);
        if (!TryWhole(number, out var index)) throw Wrong(text);
        return Checked(index, count, $"--shard: '{text}'");
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    internal static ShardNumber Checked(int number, int of, string where)
    {
        if (of is < 1 or > Most) throw new TuningException($"{where}: the number of shards is out of range; give 1 to {Most}");
        if (number >= of) throw new TuningException($"{where}: shards count from 0, the last one of {of} is {of - 1}");
        return new ShardNumber(number, of);
    }

    internal static bool TryWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static TuningException Wrong(string text) => new($"--shard: '{text}' is not {Allowed}");
}
