using System.Numerics;

namespace Backtests.Margin;

/// <summary>A range of notional on which the maintenance margin is the line <c>notional * Rate - Deduction</c>.</summary>
/// <param name="Floor">Start of the range, exclusive, quote currency.</param>
/// <param name="Rate">Fraction of notional, in [0, 1].</param>
/// <param name="Deduction">Quote currency.</param>
public readonly record struct MaintenancePiece<T>(T Floor, T Rate, T Deduction) where T : struct, INumber<T>
{
    /// <summary>Maintenance margin of a notional in this range, quote currency.</summary>
    public T Margin(T notional) => notional * Rate - Deduction;
}
