namespace Backtests.Margin.Accounts;

/// <summary>
/// A margin account in one settlement currency (the coin when its contracts are inverse), in one-way mode: a wallet, the isolated margins
/// set aside from it, and the positions. It changes by events (fill, funding, transfer, margin, leverage, mark) and every one of them is
/// entered in <see cref="Flows"/>.
/// </summary>
/// <remarks>
/// Conventions, after Binance USD-M. Opening in isolated mode sets aside notional at the fill price / leverage. Trading fees are taken
/// from the wallet, not from the isolated margin. A partial close releases the margin in proportion to the quantity closed and realises
/// its profit into the wallet; a loss beyond the released margin is taken from the rest of the position's margin. Funding is
/// taken from the isolated margin, or from the wallet in cross. A loss beyond what stands behind the position is lifted back to zero by
/// the insurance
/// fund, then by auto-deleveraging. Not thread safe.
/// </remarks>
public sealed class MarginAccount
{
    private readonly Dictionary<string, MarginPosition> _bySymbol;
    private readonly List<MarginPosition> _positions;
    private readonly Func<string, ContractTerms> _terms;
    private readonly MarginMode _defaultMode;
    private readonly decimal _defaultLeverage;

    /// <summary>An account without positions.</summary>
    /// <param name="wallet">Collateral at the start, in the collateral currency; not negative.</param>
    /// <param name="terms">The terms of a contract that are in force now: the caller changes what it returns as days pass.</param>
    /// <param name="mode">Margin mode of contracts for which none was set.</param>
    /// <param name="leverage">Leverage of contracts for which none was set; at least 1.</param>
    /// <param name="fund">The venue's insurance fund; a large one when null.</param>
    /// <param name="flows">Where to enter the money that moves; a new record when null.</param>
    public MarginAccount(
        decimal wallet,
        Func<string, ContractTerms> terms,
        MarginMode mode = MarginMode.Isolated,
        decimal leverage = 1m,
        InsuranceFund? fund = null,
        MoneyFlows? flows = null)
    {
        if (wallet < 0m) throw new ArgumentOutOfRangeException(nameof(wallet), wallet, "a wallet starts with what is not negative");
        ArgumentOutOfRangeException.ThrowIfLessThan(leverage, 1m);
        ArgumentNullException.ThrowIfNull(terms);
        (Wallet, _terms, _defaultMode, _defaultLeverage) = (wallet, terms, mode, leverage);
        Fund = fund ?? new InsuranceFund();
        Flows = flows ?? new MoneyFlows();
        (_bySymbol, _positions) = ([], []);
    }

    private MarginAccount(MarginAccount other)
    {
        (Wallet, _terms, _defaultMode, _defaultLeverage) = (other.Wallet, other._terms, other._defaultMode, other._defaultLeverage);
        OrderMargin = other.OrderMargin;
        Fund = new InsuranceFund(other.Fund.Balance);
        Flows = new MoneyFlows { KeepEntries = false };
        _positions = other._positions.ConvertAll(position => position.Clone());
        _bySymbol = _positions.ToDictionary(position => position.Symbol);
    }

    /// <summary>Wallet balance: all collateral, isolated margins included, without unrealised profit.</summary>
    public decimal Wallet { get; private set; }

    /// <summary>Initial margin that resting orders hold back, in the collateral currency. Told by the caller, who knows the
    /// orders.</summary>
    public decimal OrderMargin { get; set; }

    /// <summary>The venue's insurance fund.</summary>
    public InsuranceFund Fund { get; }

    /// <summary>All money that moved so far.</summary>
    public MoneyFlows Flows { get; }

    /// <summary>Every contract the account has met, flat ones included, in the order of the first meeting.</summary>
    public IReadOnlyList<MarginPosition> Positions => _positions;

    /// <summary>The terms of a contract that are in force now.</summary>
    public ContractTerms Terms(string symbol) => _terms(symbol);

    /// <summary>The contract's position and settings; those of a new contract are the account's defaults.</summary>
    public MarginPosition Position(string symbol)
    {
        if (_bySymbol.TryGetValue(symbol, out var position)) return position;
        position = new MarginPosition(symbol, _defaultMode, _defaultLeverage);
        _bySymbol.Add(symbol, position);
        _positions.Add(position);
        return position;
    }

    /// <summary>An independent copy for what-if questions; its insurance fund and flows are its own.</summary>
    public MarginAccount Clone() => new(this);

    /// <summary>Chooses mode and leverage of a contract without a position, before the venue's limits are known.</summary>
    /// <exception cref="InvalidOperationException">A position is open.</exception>
    public void Configure(string symbol, MarginMode mode, decimal leverage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leverage, 1m);
        var position = Position(symbol);
        if (position.IsOpen) throw new InvalidOperationException($"{symbol}: a position is open");
        (position.Mode, position.Leverage) = (mode, leverage);
    }

    /// <summary>Tells the mark price of a contract.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="price">Mark price in quote currency; positive.</param>
    public void SetMark(string symbol, decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        var position = Position(symbol);
        if (position.Mark == 0m) position.Contract = Terms(symbol).Contract;
        position.Mark = price;
    }

    /// <summary>A fill: closes against an open quantity first, then opens with the rest.</summary>
    /// <param name="time">When, UTC.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="quantity">Signed quantity in contracts: positive bought, negative sold.</param>
    /// <param name="price">Fill price in quote currency; positive.</param>
    /// <param name="fee">Trading fee in the collateral currency, a rebate negative.</param>
    public void Fill(DateTime time, string symbol, decimal quantity, decimal price, decimal fee = 0m)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        var position = Position(symbol);
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

    /// <summary>Funding received (positive) or paid (negative), in the collateral currency.</summary>
    public void Funding(DateTime time, string symbol, decimal amount)
    {
        var position = Position(symbol);
        Flows.Record(time, FlowKind.Funding, symbol, Party.Market, Party.Trader, amount);
        Wallet += amount;
        if (position.Mode == MarginMode.Isolated && position.IsOpen) position.IsolatedMargin += amount;
        else SettleNegativeWallet(time, symbol);
    }

    /// <summary>Deposit (positive) or withdrawal (negative), in the collateral currency. Limits are the caller's to check.</summary>
    public void Transfer(DateTime time, decimal amount)
    {
        Flows.Record(time, FlowKind.Transfer, "", Party.External, Party.Trader, amount);
        Wallet += amount;
    }

    /// <summary>Moves margin between the wallet and an isolated position. Limits are checked by <see cref="MarginTransfers"/>.</summary>
    internal static void MoveMargin(MarginPosition position, decimal amount) => position.IsolatedMargin += amount;

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
    }

    /// <summary>
    /// Gives a whole position away at its bankruptcy price. An isolated position loses its margin, a cross position its share of the
    /// equity, the
    /// last one all that is left of the cross wallet: to the last digit.
    /// </summary>
    /// <returns>The profit realised, in the collateral currency; usually negative.</returns>
    internal decimal Surrender(DateTime time, MarginPosition position)
    {
        var isLastCross = position.Mode == MarginMode.Cross
            && !_positions.Exists(other => other != position && other.Mode == MarginMode.Cross && other.IsOpen);
        var settled = isLastCross ? -this.CrossWallet()
            : position.Mode == MarginMode.Cross ? position.UnrealizedProfit - this.EquityShare(position)
            : -position.IsolatedMargin;
        Flows.Record(time, FlowKind.RealizedProfit, position.Symbol, Party.Market, Party.Trader, settled);
        Flatten(position);
        Wallet += settled;
        if (isLastCross) Wallet = SetAside();
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
        foreach (var position in _positions)
            if (position.Symbol == symbol && position.IsOpen && position.Mode == MarginMode.Isolated)
            {
                position.IsolatedMargin -= amount;
                return;
            }
    }

    private decimal SetAside()
    {
        var margins = 0m;
        foreach (var position in _positions) margins += position.IsolatedMargin;
        return margins;
    }

    private static void Flatten(MarginPosition position) =>
        (position.Quantity, position.EntryPrice, position.IsolatedMargin) = (0m, 0m, 0m);

    private void Open(MarginPosition position, decimal quantity, decimal price)
    {
        var total = position.Quantity + quantity;
        if (position.Mode == MarginMode.Isolated)
        {
            var margin = InitialMargin.Of(position.Contract.Notional(Math.Abs(quantity), price), position.Leverage);
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

    // Without an open cross position nothing can bring a negative wallet back; isolated margins are not liable for it.
    private void SettleNegativeWallet(DateTime time, string symbol)
    {
        var wallet = this.CrossWallet();
        if (wallet >= 0m) return;
        foreach (var position in _positions)
            if (position.Mode == MarginMode.Cross && position.IsOpen) return;
        LiftToZero(time, symbol, -wallet);
    }

    private void LiftToZero(DateTime time, string symbol, decimal amount)
    {
        if (amount <= 0m) return;
        var paid = Fund.Pay(amount);
        Flows.Record(time, FlowKind.NegativeBalance, symbol, Party.InsuranceFund, Party.Trader, paid);
        Flows.Record(time, FlowKind.AutoDeleveraging, symbol, Party.AutoDeleveraged, Party.Trader, amount - paid);
        Wallet += amount;
    }
}
