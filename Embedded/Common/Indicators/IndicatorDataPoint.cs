using System;
using System.Globalization;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>A number at a time: what an indicator takes and gives.</summary>
public class IndicatorDataPoint : BaseData, IEquatable<IndicatorDataPoint>, IComparable<IndicatorDataPoint>, IComparable
{
    public IndicatorDataPoint()
    {
    }

    public IndicatorDataPoint(Symbol symbol, DateTime time, decimal value)
    {
        Symbol = symbol;
        Time = time;
        Value = value;
    }

    public IndicatorDataPoint(DateTime time, decimal value)
    {
        Time = time;
        Value = value;
    }

    /// <summary>Orders points by value.</summary>
    public int CompareTo(IndicatorDataPoint other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <inheritdoc cref="CompareTo(IndicatorDataPoint)"/>
    public int CompareTo(object obj) => obj is IndicatorDataPoint other
        ? CompareTo(other)
        : throw new ArgumentException($"An indicator's point can't be compared with a {obj?.GetType().Name ?? "null"}.", nameof(obj));

    public bool Equals(IndicatorDataPoint other) => other is not null && other.Time == Time && other.Value == Value;

    public override bool Equals(object obj) => Equals(obj as IndicatorDataPoint);

    public override int GetHashCode() => HashCode.Combine(Time, Value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:s} - {Value}");

    public static implicit operator decimal(IndicatorDataPoint instance) => instance is null ? 0m : instance.Value;
}
