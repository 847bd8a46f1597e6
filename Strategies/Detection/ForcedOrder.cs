namespace Backtests.Strategies.Detection;

/// <summary>One forced order as a venue publishes it.</summary>
/// <param name="Time">Trade time, UTC.</param>
/// <param name="Side">Long squeeze for a forced SELL, short squeeze for a forced BUY.</param>
/// <param name="Price">Price in quote currency, above 0.</param>
/// <param name="Notional">Filled size times price, in quote currency, above 0.</param>
public readonly record struct ForcedOrder(DateTime Time, SqueezeSide Side, double Price, double Notional);
