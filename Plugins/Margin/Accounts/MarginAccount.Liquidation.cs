namespace Backtests.Margin.Accounts;

// What a liquidation does to the account.
public sealed partial class MarginAccount
{
    private const decimal Dust = 1e-15m;

    /// <summary>
    /// A forced partial close: the loss and the fee are taken from what stands behind the position, and in isolated mode no margin is
    /// released, so that what is left is better covered than before.
    /// </summary>
    internal void ReduceByForce(DateTime time, MarginPosition position, decimal quantity, decimal price, decimal fee)
    {
        var profit = position.Contract.Profit(-quantity, position.EntryPrice, price);
        Flows.Record(time, FlowKind.RealizedProfit, position.Symbol, Party.Market, Party.Trader, profit);
        Flows.Record(time, FlowKind.LiquidationFee, position.Symbol, Party.Trader, Party.InsuranceFund, fee);
        Fund.Receive(fee);
        Wallet += profit - fee;
        position.Quantity += quantity;
        if (!position.IsOpen) Flatten(position);
        else if (position.Mode == MarginMode.Isolated) position.IsolatedMargin += profit - fee;
        ExchangeForLiquidation(time);
    }

    /// <summary>
    /// Gives a whole position away at its bankruptcy price. An isolated position loses its margin, a cross position its share of the
    /// equity, the last one all that is left of the cross wallet and of other collateral: to the last digit.
    /// </summary>
    /// <returns>The profit realised, in the settlement currency; usually negative.</returns>
    internal decimal Surrender(DateTime time, MarginPosition position)
    {
        var isLastCross = position.Mode == MarginMode.Cross
            && !_book.All.Exists(other => other != position && other.Mode == MarginMode.Cross && other.IsOpen);
        if (isLastCross) ExchangeAll(time);
        var settled = isLastCross ? -this.CrossWallet()
            : position.Mode == MarginMode.Cross ? position.UnrealizedProfit - this.EquityShare(position)
            : -position.IsolatedMargin;
        Flows.Record(time, FlowKind.RealizedProfit, position.Symbol, Party.Market, Party.Trader, settled);
        Flatten(position);
        Wallet += settled;
        if (isLastCross) Wallet = SetAside();
        else ExchangeForLiquidation(time);
        return settled;
    }

    /// <summary>Books what the insurance fund gains (positive) or loses by selling on what it took over.</summary>
    /// <returns>The part of a loss that the fund could not pay; zero or positive.</returns>
    internal decimal SettleTakeover(DateTime time, string symbol, decimal gain)
    {
        if (gain >= 0m)
        {
            Fund.Receive(gain);
            Flows.Record(time, FlowKind.Takeover, symbol, Party.Market, Party.InsuranceFund, gain);
            return 0m;
        }
        var paid = Fund.Pay(-gain);
        var unpaid = -gain - paid;
        Flows.Record(time, FlowKind.Takeover, symbol, Party.InsuranceFund, Party.Market, paid);
        Flows.Record(time, FlowKind.AutoDeleveraging, symbol, Party.AutoDeleveraged, Party.Market, unpaid);
        return unpaid;
    }

    /// <summary>
    /// Pays a part of a loss that all traders share: out of the margin of an isolated position in the contract, else out of the wallet. How
    /// much it can bear is the caller's to know.
    /// </summary>
    internal void PaySharedLoss(DateTime time, string symbol, decimal amount)
    {
        Flows.Record(time, FlowKind.AutoDeleveraging, symbol, Party.Trader, Party.AutoDeleveraged, amount);
        Wallet -= amount;
        foreach (var position in PositionsOf(symbol))
            if (position.IsOpen && position.Mode == MarginMode.Isolated)
            {
                position.IsolatedMargin -= amount;
                return;
            }
    }

    /// <summary>
    /// Settles with the fund what the division of decimals has left of an account that a liquidation used up: a portfolio that is worth
    /// next to nothing, but not nothing, has no meaningful turnover or return.
    /// </summary>
    internal void SweepDust(DateTime time)
    {
        if (_collateral.Count > 0 || _book.All.Exists(position => position.IsOpen && position.Mode == MarginMode.Cross)) return;
        var dust = this.CrossWallet();
        if (dust == 0m || Math.Abs(dust) > Dust) return;
        if (dust > 0m)
        {
            Flows.Record(time, FlowKind.LiquidationFee, "", Party.Trader, Party.InsuranceFund, dust);
            Fund.Receive(dust);
        }
        else
        {
            var paid = Fund.Pay(-dust);
            Flows.Record(time, FlowKind.LiquidationFee, "", Party.InsuranceFund, Party.Trader, paid);
            Flows.Record(time, FlowKind.AutoDeleveraging, "", Party.AutoDeleveraged, Party.Trader, -dust - paid);
        }
        Wallet -= dust;
    }

    private decimal SetAside()
    {
        var margins = 0m;
        foreach (var position in _book.All) margins += position.IsolatedMargin;
        return margins;
    }
}
