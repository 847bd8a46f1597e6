namespace Skender.Stock.Indicators;

/// <summary>A row with one value to which another indicator can be applied.</summary>
public interface IReusableResult : ISeries
{
    /// <summary>The value; null during the warm-up.</summary>
    double? Value { get; }
}
