namespace Backtests.Tuning.Metrics;

/// <summary>Falls of the account's value from its highest value before.</summary>
public static class Drawdown
{
    /// <summary>
    /// The largest fall as a fraction of the highest value before it, 0 or above. For 100, 120, 90, 130 it is (120 - 90) / 120 = 0.25.
    /// Above 1 when the value fell below zero; 0 without values.
    /// </summary>
    public static decimal Largest(IEnumerable<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (highest, largest) = (0m, 0m);
        foreach (var value in values)
        {
            highest = Math.Max(highest, value);
            if (highest > 0m) largest = Math.Max(largest, (highest - value) / highest);
        }
        return largest;
    }
}
