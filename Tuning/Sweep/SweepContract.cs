using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>What all lanes of one contract share.</summary>
/// <param name="Columns">Prices and funding.</param>
/// <param name="Venue">The venue's rules.</param>
/// <param name="Signals">The signals, without delay.</param>
/// <param name="TickSize">Smallest step of an order's price, quote currency; 0 for none.</param>
/// <param name="InitialCash">Wallet at the start, quote currency; above 0.</param>
/// <param name="FavourableFirst">Whether a bar that reaches a take-profit and the liquidation price does the take-profit first.</param>
public sealed record SweepContract(
    PriceColumns Columns, SweepVenue Venue, SignalRows Signals, decimal TickSize, decimal InitialCash, bool FavourableFirst = false);
