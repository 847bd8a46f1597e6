namespace Backtests.Launcher.Output;

/// <summary>A row of small bars.</summary>
internal static class Sparkline
{
    private const string Bars = " ▁▂▃▄▅▆▇█";

    /// <summary>One bar a value, from zero to the largest. Of more than <paramref name="most"/> values the largest of each part.</summary>
    public static string Of(IReadOnlyList<decimal> values, int most = 60)
    {
        if (values.Count == 0) return "";
        var width = Math.Min(values.Count, most);
        var drawn = new decimal[width];
        for (var i = 0; i < values.Count; i++)
        {
            var at = (int)((long)i * width / values.Count);
            drawn[at] = Math.Max(drawn[at], values[i]);
        }
        var largest = drawn.Max();
        return string.Concat(drawn.Select(value => Bars[value <= 0m ? 0 : (int)Math.Ceiling(value / largest * (Bars.Length - 1))]));
    }
}
