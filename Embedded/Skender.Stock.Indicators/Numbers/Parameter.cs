using System;

namespace Skender.Stock.Indicators;

/// <summary>Checks of an indicator's parameters; an error names the parameter, the value and what it must be.</summary>
internal static class Parameter
{
    public static void AtLeast(int minimum, int value, string name, string indicator)
    {
        if (value < minimum) throw OutOfRange(name, value, $"be at least {minimum}", indicator);
    }

    public static void Positive(double value, string name, string indicator)
    {
        if (!(value > 0)) throw OutOfRange(name, value, "be greater than 0", indicator);
    }

    public static ArgumentOutOfRangeException OutOfRange(string name, object value, string must, string indicator) =>
        new(name, value, $"{name} must {must} for {indicator}.");
}
