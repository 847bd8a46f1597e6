using Backtests.Margin.Accounts;

namespace Backtests.Margin.Market;

/// <summary>What a ranking may look at. Money is in settlement currency.</summary>
/// <param name="Trader">Whose position it is.</param>
/// <param name="Side">Long or short.</param>
/// <param name="Size">Absolute quantity in contracts.</param>
/// <param name="EntryPrice">Average entry price, quote currency.</param>
/// <param name="Mark">Mark price, quote currency.</param>
/// <param name="Leverage">Leverage that the trader chose.</param>
/// <param name="EntryNotional">Value at entry, not negative.</param>
/// <param name="Notional">Value at the mark, not negative.</param>
/// <param name="UnrealizedProfit">Profit at the mark.</param>
/// <param name="Wallet">What stands behind it without unrealised profit: its margin when isolated, the cross wallet else.</param>
/// <param name="Equity">What stands behind it with unrealised profit, of all cross positions when cross.</param>
/// <param name="EquityShare">Its own part of that equity.</param>
/// <param name="MaintenanceMargin">Maintenance margin of its scope.</param>
/// <param name="Time">When, UTC.</param>
public readonly record struct AdlCandidatePosition(
    string Trader,
    PositionSide Side,
    decimal Size,
    decimal EntryPrice,
    decimal Mark,
    decimal Leverage,
    decimal EntryNotional,
    decimal Notional,
    decimal UnrealizedProfit,
    decimal Wallet,
    decimal Equity,
    decimal EquityShare,
    decimal MaintenanceMargin,
    DateTime Time)
{
    /// <summary>An open position of a trader, at its mark.</summary>
    public static AdlCandidatePosition Of(MarketParticipant trader, MarginPosition position, DateTime time)
    {
        ArgumentNullException.ThrowIfNull(trader);
        ArgumentNullException.ThrowIfNull(position);
        var account = trader.Account;
        var isCross = position.Mode == MarginMode.Cross;
        var state = account.State(position.Scope);
        return new AdlCandidatePosition(
            trader.Name,
            position.Side,
            position.Size,
            position.EntryPrice,
            position.Mark,
            position.Leverage,
            position.EntryValue,
            position.Notional,
            position.UnrealizedProfit,
            isCross ? account.CrossBalance() : position.IsolatedMargin,
            state.Equity,
            account.EquityShare(position),
            state.MaintenanceMargin,
            time);
    }
}
