using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>A position as it stood when its liquidation was triggered.</summary>
/// <param name="Symbol">The contract.</param>
/// <param name="Side">Long or short.</param>
/// <param name="Quantity">Absolute quantity in base units.</param>
/// <param name="EntryPrice">Average entry price, quote currency.</param>
/// <param name="Leverage">Leverage chosen for it.</param>
/// <param name="IsolatedMargin">Margin set aside for it; 0 in cross.</param>
/// <param name="Tier">Number of its risk tier at the trigger; the lowest is 1.</param>
/// <param name="TriggerMark">Mark price at the trigger: the adverse extreme of the bar, quote currency.</param>
/// <param name="MaintenanceMargin">Maintenance margin at the trigger.</param>
/// <param name="LiquidationPrice">Mark price at which liquidation was due, the other positions' marks standing; null when there is
/// none.</param>
/// <param name="BankruptcyPrice">Price that uses up what stood behind it; null when there is none.</param>
public sealed record LiquidatedPosition(
    string Symbol,
    PositionSide Side,
    decimal Quantity,
    decimal EntryPrice,
    decimal Leverage,
    decimal IsolatedMargin,
    int Tier,
    decimal TriggerMark,
    decimal MaintenanceMargin,
    decimal? LiquidationPrice,
    decimal? BankruptcyPrice);
