namespace Backtests.Margin.Accounts;

// What fills do: close, open, and settle what is left.
public sealed partial class MarginAccount
{
    /// <summary>A fill: closes against an open quantity first, then opens with the rest.</summary>
    /// <param name="time">When, UTC.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="quantity">Signed quantity in contracts: positive bought, negative sold.</param>
    /// <param name="price">Fill price in quote currency; positive.</param>
    /// <param name="fee">Trading fee in the settlement currency, a rebate negative.</param>
    /// <param name="leg">
    /// The leg in hedge mode, null in one-way mode. Buying opens a long leg and closes a short one; a leg is closed at most, never turned.
    /// </param>
    /// <exception cref="MarginException">More of a leg would be closed than is open.</exception>
    public void Fill(DateTime time, string symbol, decimal quantity, decimal price, decimal fee = 0m, PositionSide? leg = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        var position = Position(symbol, leg);
        if (leg is not null && Math.Sign(quantity) == -(int)leg && Math.Abs(quantity) > position.Size)
            throw new MarginException($"{symbol}: {Text(Math.Abs(quantity))} would close more of the "
                + $"{(leg == PositionSide.Long ? "long" : "short")} leg than the {Text(position.Size)} that are open");
        if (position.Mark == 0m) SetMark(symbol, price);

        Flows.Record(time, FlowKind.TradingFee, symbol, Party.Trader, Party.Venue, fee);
        Wallet -= fee;

        if (position.Quantity * quantity < 0m)
        {
            var closed = Math.Sign(quantity) * Math.Min(Math.Abs(quantity), Math.Abs(position.Quantity));
            Close(time, position, closed, price);
            quantity -= closed;
        }
        if (quantity != 0m) Open(position, quantity, price);
        SettleNegativeWallet(time, symbol);
    }

    private static void Flatten(MarginPosition position) =>
        (position.Quantity, position.EntryPrice, position.IsolatedMargin) = (0m, 0m, 0m);

    private void Open(MarginPosition position, decimal quantity, decimal price)
    {
        var total = position.Quantity + quantity;
        if (position.Mode == MarginMode.Isolated)
        {
            var margin = Terms(position.Symbol).MarginToOpen(quantity, price, position.Leverage);
            position.IsolatedMargin += Math.Min(margin, Math.Max(0m, this.CrossWallet()));
        }
        position.EntryPrice = position.Contract.AverageEntry(position.Quantity, position.EntryPrice, quantity, price);
        position.Quantity = total;
    }

    private void Close(DateTime time, MarginPosition position, decimal quantity, decimal price)
    {
        var profit = position.Contract.Profit(-quantity, position.EntryPrice, price);
        Flows.Record(time, FlowKind.RealizedProfit, position.Symbol, Party.Market, Party.Trader, profit);
        Wallet += profit;

        if (position.Mode == MarginMode.Isolated)
        {
            var whole = quantity == -position.Quantity;
            var released = whole ? position.IsolatedMargin : position.IsolatedMargin * (-quantity / position.Quantity);
            position.IsolatedMargin -= released;
            var missing = -(released + profit);
            if (missing > 0m)
            {
                var taken = Math.Min(missing, Math.Max(0m, position.IsolatedMargin));
                position.IsolatedMargin -= taken;
                LiftToZero(time, position.Symbol, missing - taken);
            }
        }
        position.Quantity += quantity;
        if (!position.IsOpen) Flatten(position);
    }

    // Without an open cross position nothing but other collateral can bring a negative wallet back; isolated margins are not liable for it.
    private void SettleNegativeWallet(DateTime time, string symbol)
    {
        var wallet = this.CrossWallet();
        if (wallet >= 0m) return;
        if (_collateral.Count > 0)
        {
            ExchangeIfDue(time);
            wallet = this.CrossWallet();
            if (wallet >= 0m) return;
        }
        foreach (var position in _book.All)
            if (position.Mode == MarginMode.Cross && position.IsOpen) return;
        if (CollateralValue <= 0m) LiftToZero(time, symbol, -wallet);
    }

    private void LiftToZero(DateTime time, string symbol, decimal amount)
    {
        if (amount <= 0m) return;
        var paid = Fund.Pay(amount);
        Flows.Record(time, FlowKind.NegativeBalance, symbol, Party.InsuranceFund, Party.Trader, paid);
        Flows.Record(time, FlowKind.AutoDeleveraging, symbol, Party.AutoDeleveraged, Party.Trader, amount - paid);
        Wallet += amount;
    }

    private static string Text(decimal value) => value.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);
}
