using System.Numerics;

namespace Backtests.Margin.Columns;

/// <summary>
/// The piece of a <see cref="MaintenanceSchedule{T}"/> that a notional falls into, with both of its ends. While a position is re-marked
/// its notional mostly stays in one piece: looking whether it still does takes two comparisons instead of a search.
/// </summary>
/// <param name="Floor">
/// Start of the band, exclusive, in the currency of the margin; below 0 for the first piece, to which a notional of 0 belongs.
/// </param>
/// <param name="Cap">End of the band, inclusive; the largest finite number for the last piece.</param>
/// <param name="Rate">Fraction of notional.</param>
/// <param name="Deduction">What is deducted, in the currency of the margin.</param>
public readonly record struct TierBand<T>(T Floor, T Cap, T Rate, T Deduction) where T : struct, INumber<T>, IMinMaxValue<T>
{
    /// <summary>The band of a notional, by search, as <see cref="MaintenanceSchedule{T}.IndexOf"/> finds it.</summary>
    public static TierBand<T> Of(MaintenanceSchedule<T> schedule, T notional)
    {
        var index = schedule.IndexOf(notional);
        var piece = schedule[index];
        return new(
            index == 0 ? -T.One : piece.Floor,
            index == schedule.Count - 1 ? T.MaxValue : schedule[index + 1].Floor,
            piece.Rate,
            piece.Deduction);
    }

    /// <summary>Whether a notional of 0 or more belongs to the band.</summary>
    public bool Contains(T notional) => notional > Floor && notional <= Cap;

    /// <summary>Maintenance margin of a notional in the band: to the last digit what the schedule says.</summary>
    public T Margin(T notional) => notional * Rate - Deduction;
}
