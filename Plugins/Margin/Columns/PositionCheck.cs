using System.Numerics;

namespace Backtests.Margin.Columns;

/// <summary>
/// One isolated linear position that is checked against its liquidation again and again, at one mark price after another. It remembers
/// the tier that it is in, and searches only when the notional has left it. Answers are to the last digit those of
/// <see cref="UnrealizedProfit"/>, <see cref="MaintenanceMargin"/> and <see cref="MarginRatio.IsBreached"/>.
/// </summary>
/// <remarks>A mutable value for hot loops: keep it in a field or pass it by reference. No allocation.</remarks>
/// <typeparam name="T">decimal in accounting, double in sweeps.</typeparam>
public struct PositionCheck<T> where T : struct, INumber<T>, IMinMaxValue<T>
{
    private readonly MaintenanceSchedule<T> _schedule;
    private readonly T _quantity;
    private readonly T _size;
    private readonly T _entry;
    private readonly T _margin;
    private TierBand<T> _band;

    /// <summary>A position in the tier that it has at its entry.</summary>
    /// <param name="side">Direction.</param>
    /// <param name="size">Absolute, base currency.</param>
    /// <param name="entryPrice">Quote currency, above 0.</param>
    /// <param name="margin">What stands behind it: its isolated wallet, quote currency.</param>
    /// <param name="schedule">Maintenance margin over notional.</param>
    public PositionCheck(PositionSide side, T size, T entryPrice, T margin, MaintenanceSchedule<T> schedule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(entryPrice);
        ArgumentNullException.ThrowIfNull(schedule);
        (_schedule, _quantity, _size, _entry, _margin) = (schedule, side.Sign<T>() * size, size, entryPrice, margin);
        _band = TierBand<T>.Of(schedule, size * entryPrice);
    }

    /// <summary>Margin plus unrealised profit at a mark price, quote currency.</summary>
    public readonly T Equity(T markPrice) => _margin + _quantity * (markPrice - _entry);

    /// <summary>Maintenance margin at a mark price, quote currency.</summary>
    public T MaintenanceMargin(T markPrice)
    {
        var notional = _size * markPrice;
        if (!_band.Contains(notional)) _band = TierBand<T>.Of(_schedule, notional);
        return _band.Margin(notional);
    }

    /// <summary>Whether liquidation is due at a mark price: something is needed and the equity has come down to it.</summary>
    public bool IsBreached(T markPrice)
    {
        var maintenance = MaintenanceMargin(markPrice);
        return maintenance > T.Zero && Equity(markPrice) <= maintenance;
    }
}
