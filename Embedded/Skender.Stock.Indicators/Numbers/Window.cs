using System;

namespace Skender.Stock.Indicators;

/// <summary>Statistics of one window of a series, each computed anew so that no rounding is carried along.</summary>
internal static class Window
{
    /// <summary>The window of <paramref name="periods"/> values that ends at <paramref name="index"/>.</summary>
    public static ReadOnlySpan<double> Ending(double[] values, int index, int periods) => values.AsSpan(index + 1 - periods, periods);

    public static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static double Mean(ReadOnlySpan<double> values) => Sum(values) / values.Length;

    /// <summary>Population standard deviation around a known mean.</summary>
    public static double StdDev(ReadOnlySpan<double> values, double mean)
    {
        if (values.Length < 2) return 0;
        var squares = 0d;
        foreach (var value in values) squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / values.Length);
    }

    public static double Highest(ReadOnlySpan<double> values)
    {
        var highest = double.NegativeInfinity;
        foreach (var value in values) highest = Math.Max(highest, value);
        return highest;
    }

    public static double Lowest(ReadOnlySpan<double> values)
    {
        var lowest = double.PositiveInfinity;
        foreach (var value in values) lowest = Math.Min(lowest, value);
        return lowest;
    }
}
