using System;
using System.Collections.Generic;
using System.Globalization;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>To the nearest multiple of a quantum.</summary>
    public static decimal DiscretelyRoundBy(this decimal value, decimal quanta, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        quanta == 0m ? value : Math.Round(value / quanta, mode) * quanta;

    /// <summary>How many decimal places the number is written with, without trailing zeros.</summary>
    public static int GetDecimalPlaces(this decimal input) => input.Normalize().Scale;

    public static bool IsNaNOrInfinity(this double value) => !double.IsFinite(value);

    public static bool IsNaNOrZero(this double value) => double.IsNaN(value) || Math.Abs(value) < double.Epsilon;

    // Dividing by a one of full scale leaves the shortest form.
    /// <summary>The same number without trailing zeros.</summary>
    public static decimal Normalize(this decimal input) => input / 1.000000000000000000000000000000000m;

    /// <summary>The shortest text of the number.</summary>
    public static string NormalizeToStr(this decimal input) => input.Normalize().ToString(CultureInfo.InvariantCulture);

    /// <summary>To a number of digits, counted from the first that is not zero.</summary>
    public static decimal RoundToSignificantDigits(this decimal d, int digits)
    {
        if (d == 0) return 0;
        var scale = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)Math.Abs(d))) + 1);
        return scale * Math.Round(d / scale, digits);
    }

    /// <summary>As a decimal; zero and the bounds for numbers that no decimal holds.</summary>
    /// <exception cref="ArgumentException">Not a number, or infinite.</exception>
    public static decimal SafeDecimalCast(this double input)
    {
        if (input.IsNaNOrInfinity())
            throw new ArgumentException($"{input.ToString(CultureInfo.InvariantCulture)} has no decimal form.", nameof(input));
        if (input <= (double)decimal.MinValue) return decimal.MinValue;
        return input >= (double)decimal.MaxValue ? decimal.MaxValue : (decimal)input;
    }

    /// <summary>The quotient, or a value instead of a division by zero.</summary>
    public static decimal SafeDivision(this decimal numerator, decimal denominator, decimal failValue = 0m) =>
        denominator == 0m ? failValue : numerator / denominator;

    /// <summary>For display: four decimal places above 1000, seven significant digits below.</summary>
    public static decimal SmartRounding(this decimal input)
    {
        input = input.Normalize();
        return input > 1000 ? Math.Round(input, 4) : input.RoundToSignificantDigits(7).Normalize();
    }

    /// <inheritdoc cref="SmartRounding(decimal)"/>
    public static decimal? SmartRounding(this decimal? input) => input?.SmartRounding();
}
