using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// One position in a symbol: the single one of one-way mode, or the long or the short of hedge mode.
/// </summary>
/// <param name="Side">Direction.</param>
/// <param name="Quantity">Absolute, base currency.</param>
/// <param name="EntryPrice">Quote currency.</param>
/// <param name="Schedule">The maintenance margin over notional that applies to it.</param>
public readonly record struct PositionLeg<T>(PositionSide Side, T Quantity, T EntryPrice, MaintenanceSchedule<T> Schedule)
    where T : struct, INumber<T>;
