using System;

namespace Skender.Stock.Indicators;

/// <summary>One part of a price bar, to which indicators can be applied.</summary>
public class BasicData : IBasicData, IReusableResult
{
    /// <inheritdoc cref="IBasicData.Date"/>
    public DateTime Date { get; set; }

    /// <inheritdoc/>
    public double Value { get; set; }

    double? IReusableResult.Value => Value;
}
