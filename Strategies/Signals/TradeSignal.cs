namespace Backtests.Strategies.Signals;

/// <summary>A wish to enter a position, before anything is known of the account.</summary>
/// <param name="Time">When it was known, UTC: the end of the bar that gave it.</param>
/// <param name="Symbol">The instrument, e.g. BTCUSDT.</param>
/// <param name="Direction">1 to buy, -1 to sell.</param>
/// <param name="Weight">Part of the usual size, above 0; 1 for the usual size.</param>
public readonly record struct TradeSignal(DateTime Time, string Symbol, int Direction, decimal Weight);
