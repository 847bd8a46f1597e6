namespace Backtests.Margin.Market;

/// <summary>
/// One position of a trader whom the user puts on the other side: whose loss there is, and whose winnings can be cut. Rows of one trader
/// belong to one account.
/// </summary>
/// <param name="Trader">The trader's name.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed quantity in contracts; not 0.</param>
/// <param name="EntryPrice">Average entry price, quote currency; positive.</param>
/// <param name="Margin">
/// What stands behind it, settlement currency, positive: its own margin when isolated, a part of the wallet else.
/// </param>
/// <param name="Mode">Isolated or cross.</param>
public sealed record PopulationPosition(
    string Trader, string Symbol, decimal Quantity, decimal EntryPrice, decimal Margin, MarginMode Mode = MarginMode.Cross);
