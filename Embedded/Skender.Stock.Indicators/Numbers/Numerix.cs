using System;

namespace Skender.Stock.Indicators;

/// <summary>Statistics of a few numbers.</summary>
public static class Numerix
{
    /// <summary>Population standard deviation; 0 for fewer than two values.</summary>
    /// <exception cref="ArgumentNullException">values is null.</exception>
    public static double StdDev(this double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Window.StdDev(values, Window.Mean(values));
    }

    /// <summary>Slope of the least-squares line of <paramref name="y"/> over <paramref name="x"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The numbers of values differ.</exception>
    public static double Slope(double[] x, double[] y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.Length != y.Length)
            throw new ArgumentException($"Slope needs as many x as y values, not {x.Length} and {y.Length}.", nameof(y));

        var (meanX, meanY) = (Window.Mean(x), Window.Mean(y));
        var (sumXX, sumXY) = (0d, 0d);
        for (var i = 0; i < x.Length; i++)
        {
            var deviation = x[i] - meanX;
            sumXX += deviation * deviation;
            sumXY += deviation * (y[i] - meanY);
        }
        return sumXY / sumXX;
    }
}
