using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>Prices of one position of an account, which in hedge mode a symbol alone does not name.</summary>
internal static class LegPrices
{
    /// <summary>Price that uses up what stands behind the position; null when there is none.</summary>
    public static decimal? Bankruptcy(MarginAccount account, MarginPosition position) => position.IsOpen
        ? position.Contract.BankruptcyPrice(
            position.Side, position.Size, position.EntryPrice, account.EquityShare(position) - position.UnrealizedProfit)
        : null;
}
