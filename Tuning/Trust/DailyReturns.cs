namespace Backtests.Tuning.Trust;

/// <summary>Returns by lane and day out of equity by lane and day.</summary>
/// <param name="Lanes">How many lanes.</param>
/// <param name="Days">How many days.</param>
/// <param name="Values">Lane after lane, a return a day, as a fraction of the equity at the day's start; -1 and then 0 once all is
/// lost.</param>
public sealed record DailyReturns(int Lanes, int Days, double[] Values)
{
    /// <summary>The returns of one lane.</summary>
    public ReadOnlySpan<double> Of(int lane) => Values.AsSpan(lane * Days, Days);

    /// <summary>Makes returns of equity.</summary>
    /// <param name="initial">Equity before the first day; above 0.</param>
    /// <param name="days">How many days.</param>
    /// <param name="equity">Lane after lane, the equity at the end of each day.</param>
    public static DailyReturns From(double initial, int days, ReadOnlySpan<double> equity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(initial);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var returns = new double[equity.Length];
        for (var n = 0; n < equity.Length; n++)
        {
            var before = n % days == 0 ? initial : equity[n - 1];
            returns[n] = before > 0 ? Math.Max(-1d, equity[n] / before - 1) : 0d;
        }
        return new DailyReturns(equity.Length / days, days, returns);
    }
}
