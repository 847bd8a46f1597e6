namespace Backtests.Tuning.Grid;

/// <summary>The values of one axis: <c>5,10,25</c>, <c>1..50</c>, <c>0.2%..5%:0.2%</c> (from, to, step), or several of these after each
/// other.</summary>
public sealed class AxisValues
{
    private const int MostValues = 100_000;

    /// <summary>Takes values over; one that is given twice counts once.</summary>
    /// <exception cref="TuningException">There is none.</exception>
    public AxisValues(SweepAxis axis, IEnumerable<decimal?> values, string where)
    {
        ArgumentNullException.ThrowIfNull(axis);
        (Axis, Values) = (axis, [.. values.Distinct()]);
        if (Values.Count == 0) throw new TuningException($"{where}: no value is given; give {axis.Help}");
    }

    /// <summary>The axis.</summary>
    public SweepAxis Axis { get; }

    /// <summary>The values in the order given; null stands for none.</summary>
    public IReadOnlyList<decimal?> Values { get; }

    /// <summary>Reads a list of values and ranges.</summary>
    /// <param name="axis">What they are values of.</param>
    /// <param name="text">The list.</param>
    /// <param name="where">The option or the file and key, for errors.</param>
    /// <exception cref="TuningException">A part can't be read, or is out of range.</exception>
    public static AxisValues Parse(SweepAxis axis, string text, string where)
    {
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentNullException.ThrowIfNull(text);
        List<decimal?> values = [];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains("..", StringComparison.Ordinal)) AddRange(axis, part, where, values);
            else values.Add(axis.Parse(part, where));
        }
        return new AxisValues(axis, values, where);
    }

    /// <summary>The values as they are read again: a range where four or more stand a step apart, the same text however they were
    /// given.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        for (var n = 0; n < Values.Count; n++)
        {
            var end = EndOfRange(n);
            if (end - n < 3)
            {
                parts.Add(Axis.Show(Values[n]));
                continue;
            }
            var step = Values[n + 1]!.Value - Values[n]!.Value;
            parts.Add($"{Axis.Show(Values[n])}..{Axis.Show(Values[end])}{(step == Axis.Step ? "" : ":" + Axis.Show(step))}");
            n = end;
        }
        return string.Join(',', parts);
    }

    private int EndOfRange(int start)
    {
        if (Axis.Words.Count > 0 || start + 1 == Values.Count || Values[start + 1] - Values[start] is not { } step || step <= 0m) return start;
        var end = start + 1;
        while (end + 1 < Values.Count && Values[end + 1] - Values[end] == step) end++;
        return end;
    }

    private static void AddRange(SweepAxis axis, string part, string where, List<decimal?> values)
    {
        if (axis.Words.Count > 0) throw new TuningException($"{where}: '{part}' is a range; give {string.Join(", ", axis.Words)}");
        var (ends, step) = part.Split(':') switch
        {
            [var only] => (only, axis.Step ?? throw new TuningException(
                $"{where}: the range '{part}' has no step; write it behind a colon, {axis.Help}")),
            [var range, var by] => (range, Step(axis, by, where)),
            _ => throw new TuningException($"{where}: '{part}' has more than one colon; write from..to:step"),
        };
        if (ends.Split("..") is not [var first, var last])
            throw new TuningException($"{where}: '{part}' is no range; write from..to:step, {axis.Help}");
        if (axis.Parse(first, where) is not { } from || axis.Parse(last, where) is not { } to)
            throw new TuningException($"{where}: '{part}': none can't be the end of a range; write e.g. none,1..5");
        if (to < from) throw new TuningException($"{where}: '{part}' goes down; write the smaller value first");
        if ((to - from) / step > MostValues) throw new TuningException($"{where}: '{part}' has more than {MostValues} values; take a larger step");
        for (var value = from; value <= to; value += step) values.Add(value);
    }

    private static decimal Step(SweepAxis axis, string text, string where)
    {
        var digits = axis.IsPercent ? text.TrimEnd('%') : text;
        var read = decimal.TryParse(
            digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var step);
        if (!read || step <= 0m) throw new TuningException($"{where}: the step '{text}' is not a number above 0");
        if (axis.IsWhole && step != decimal.Truncate(step)) throw new TuningException($"{where}: the step {text} is not a whole number");
        return step;
    }
}
