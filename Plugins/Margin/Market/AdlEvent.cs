namespace Backtests.Margin.Market;

/// <summary>One trader's position that was auto-deleveraged. Its resting orders in the contract are cancelled with it.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Trader">Whose position was closed.</param>
/// <param name="Loser">For whose liquidation; empty when that account did not join the market.</param>
/// <param name="Quantity">What the trader did, signed, in contracts: positive bought back a short.</param>
/// <param name="Price">At which price, quote currency.</param>
/// <param name="Mark">Mark price at the trigger, quote currency.</param>
/// <param name="Rank">The trader's rank by the venue's formula.</param>
/// <param name="Forgone">Profit at the mark that the trader gave up; negative when the price was better than the mark.</param>
public sealed record AdlEvent(
    DateTime Time,
    string Symbol,
    string Trader,
    string Loser,
    decimal Quantity,
    decimal Price,
    decimal Mark,
    decimal Rank,
    decimal Forgone);
