using System;

namespace Skender.Stock.Indicators;

/// <summary>Arithmetic of numbers that may be absent, as null or as NaN.</summary>
public static class NullMath
{
    /// <summary>Absolute value.</summary>
    public static double? Abs(this double? value) => value is { } v ? Math.Abs(v) : null;

    /// <summary>Null instead of NaN.</summary>
    public static double? NaN2Null(this double value) => double.IsNaN(value) ? null : value;

    /// <inheritdoc cref="NaN2Null(double)"/>
    public static double? NaN2Null(this double? value) => value is double.NaN ? null : value;

    /// <summary>NaN instead of null.</summary>
    public static double Null2NaN(this decimal? value) => value is { } v ? (double)v : double.NaN;

    /// <inheritdoc cref="Null2NaN(decimal?)"/>
    public static double Null2NaN(this double? value) => value ?? double.NaN;

    /// <summary>Rounds to a number of decimal places, halves to even.</summary>
    public static decimal Round(this decimal value, int digits) => Math.Round(value, digits);

    /// <inheritdoc cref="Round(decimal, int)"/>
    public static decimal? Round(this decimal? value, int digits) => value is { } v ? Math.Round(v, digits) : null;

    /// <inheritdoc cref="Round(decimal, int)"/>
    public static double Round(this double value, int digits) => Math.Round(value, digits);

    /// <inheritdoc cref="Round(decimal, int)"/>
    public static double? Round(this double? value, int digits) => value is { } v ? Math.Round(v, digits) : null;
}
