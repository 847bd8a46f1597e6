namespace Backtests.Margin.Accounts;

// Where funding is booked.
public sealed partial class MarginAccount
{
    /// <summary>Funding received (positive) or paid (negative) by a position, in the settlement currency.</summary>
    /// <remarks>An isolated position is debited as <see cref="AccountRules.FundingSource"/> says, a cross position in the wallet.</remarks>
    public void Funding(DateTime time, string symbol, decimal amount, PositionSide? leg = null) =>
        Book(time, Position(symbol, leg), amount);

    /// <summary>Funding of a contract at a rate: every open position of it, both legs in hedge mode, pays or receives.</summary>
    /// <param name="time">When, UTC.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="rate">Fraction of the notional; positive: longs pay shorts.</param>
    /// <param name="price">
    /// The price at which the venue values the notional of funding, quote currency: its mark, oracle or index price
    /// (<see cref="FundingTerms.Notional"/>); the mark last told when null.
    /// </param>
    /// <returns>What the account received, net; negative: it paid.</returns>
    public decimal ApplyFunding(DateTime time, string symbol, decimal rate, decimal? price = null)
    {
        var net = 0m;
        foreach (var position in PositionsOf(symbol))
        {
            if (!position.IsOpen) continue;
            var amount = position.Contract.FundingPayment(position.Side, position.Size, price ?? position.Mark, rate);
            Book(time, position, amount);
            net += amount;
        }
        return net;
    }

    private void Book(DateTime time, MarginPosition position, decimal amount)
    {
        var fromMargin = 0m;
        if (position.Mode == MarginMode.Isolated && position.IsOpen)
            fromMargin = Rules.FundingSource == FundingSource.PositionMargin
                ? amount
                : FundingDebit.FromMargin(Rules.FundingSource, amount, this.AvailableBalance());
        Flows.Record(time, FlowKind.Funding, position.Symbol, Party.Market, Party.Trader, amount);
        Wallet += amount;
        position.IsolatedMargin += fromMargin;
        if (fromMargin != amount) SettleNegativeWallet(time, position.Symbol);
    }
}
