using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// Plays a liquidation that takes more than the bare takeover of a position through the venue's own process, in decimal: the account is set
/// up as it
/// stood, liquidated at the bar's adverse extreme, and what is left is closed at the market.
/// </summary>
internal static class ForcedExit
{
    private const string Symbol = "position";

    /// <summary>The wallet after the liquidation and the close of what it left.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="version">The tier table in force.</param>
    /// <param name="time">When, UTC.</param>
    /// <param name="mode">Margin mode.</param>
    /// <param name="leverage">Leverage.</param>
    /// <param name="wallet">Wallet before the entry.</param>
    /// <param name="quantity">Signed quantity, base units.</param>
    /// <param name="entry">Entry price.</param>
    /// <param name="fee">Fee of the entry.</param>
    /// <param name="funding">Funding since.</param>
    /// <param name="bar">The bar of the mark.</param>
    /// <param name="closePrice">Fill price of what is left.</param>
    public static double Wallet(
        SweepVenue venue, int version, DateTime time, MarginMode mode, decimal leverage, double wallet, double quantity, double entry, double fee,
        double funding, TriggerBar bar, double closePrice)
    {
        var account = new MarginAccount(
            (decimal)wallet, _ => venue.Terms(version), mode, leverage, null, new MoneyFlows { KeepEntries = false });
        account.Fill(time, Symbol, (decimal)quantity, (decimal)entry, (decimal)fee);
        if (funding != 0d) account.Funding(time, Symbol, (decimal)funding);
        account.SetMark(Symbol, bar.AdverseExtreme((decimal)quantity));
        venue.NewProcess().Liquidate(account, account.ScopeOf(Symbol), time, _ => bar);
        account.SetMark(Symbol, bar.Close);
        var rest = account.Position(Symbol).Quantity;
        if (rest != 0m) account.Fill(time, Symbol, -rest, (decimal)closePrice, Math.Abs(rest) * (decimal)(closePrice * venue.TakerFee));
        return (double)account.Wallet;
    }
}
