namespace Backtests.MarketData;

/// <summary>A position as it was recorded around an auto-deleveraging, with what became of it.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Coin">The contract's coin.</param>
/// <param name="IsLong">Direction.</param>
/// <param name="Size">What was left of it at the end of the record, absolute, in coin; 0 when it was closed.</param>
/// <param name="EntryPrice">Average entry price; null where it is not recorded.</param>
/// <param name="MarkPrice">Mark price of the record.</param>
/// <param name="WasLiquidated">Whether any of it was liquidated.</param>
/// <param name="WasDeleveraged">Whether any of it was auto-deleveraged.</param>
public sealed record RecordedPosition(string Account, string Coin, bool IsLong, decimal Size, decimal? EntryPrice, decimal MarkPrice,
    bool WasLiquidated, bool WasDeleveraged);
