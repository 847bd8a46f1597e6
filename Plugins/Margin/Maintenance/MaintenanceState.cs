using System.Numerics;

namespace Backtests.Margin;

/// <summary>What a <see cref="IMaintenanceRule"/> may look at besides the notional. All zero where a rule does not depend on it.</summary>
/// <param name="Quantity">Absolute size of the position in base currency (contracts times multiplier).</param>
/// <param name="OpenInterest">Open interest of the market in base currency.</param>
/// <param name="Price">Mark price in quote currency, to value the open interest.</param>
public readonly record struct MaintenanceState<T>(T Quantity, T OpenInterest, T Price) where T : struct, INumber<T>;
