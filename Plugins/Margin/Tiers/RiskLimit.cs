using System.Numerics;

namespace Backtests.Margin;


/// <summary>
/// Risk limits (BitMEX): up to a base limit the base rates hold, and each step beyond it, begun or full, raises both rates by the base
/// maintenance rate, on the whole position.
/// </summary>
/// <param name="BaseLimit">Position value up to which the base rates hold, in the currency of the margin; above 0.</param>
/// <param name="Step">Position value of one step, same currency; above 0.</param>
/// <param name="BaseMaintenanceRate">Fraction.</param>
/// <param name="BaseInitialRate">Fraction.</param>
/// <remarks>
/// Source: bitmex.com/app/riskLimitsExamples. Example: XBTUSD with 200 and 150 XBT, 0.5% and 1%: 230 XBT is in the first step, 1% and 1.5%.
/// </remarks>
public readonly record struct RiskLimit<T>(T BaseLimit, T Step, T BaseMaintenanceRate, T BaseInitialRate)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>How many steps above the base limit a position value needs; 0 up to the base limit itself.</summary>
    public T Steps(T positionValue) => positionValue <= BaseLimit ? T.Zero : T.Ceiling((positionValue - BaseLimit) / Step);

    /// <summary>The maintenance rate of the whole position.</summary>
    public T MaintenanceRate(T positionValue) => BaseMaintenanceRate + Steps(positionValue) * BaseMaintenanceRate;

    /// <summary>The initial rate of the whole position.</summary>
    public T InitialRate(T positionValue) => BaseInitialRate + Steps(positionValue) * BaseMaintenanceRate;

    /// <summary>The first tiers as a table of the rule <c>whole-position</c>; the highest leverage is the inverse of the initial
    /// rate.</summary>
    /// <param name="label">What the table belongs to, for error messages.</param>
    /// <param name="count">Number of tiers, at least 1.</param>
    /// <exception cref="MarginException">The numbers give no valid table.</exception>
    public RiskTierTable<T> Table(string label, int count)
    {
        var tiers = new RiskTier<T>[count];
        for (var n = 0; n < count; n++)
        {
            var cap = BaseLimit + T.CreateChecked(n) * Step;
            tiers[n] = new(n == 0 ? T.Zero : cap - Step, cap, MaintenanceRate(cap), T.Zero, T.One / InitialRate(cap));
        }
        return new(label, tiers);
    }
}
