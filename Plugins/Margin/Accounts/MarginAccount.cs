namespace Backtests.Margin.Accounts;

/// <summary>
/// A margin account in one settlement currency (the coin when its contracts are inverse): a wallet, the isolated margins set aside from it,
/// the positions (one for each contract in one-way mode, two legs in hedge mode), resting orders that hold margin, and, when it has been
/// given any, other assets as collateral of its cross positions. It changes by events (fill, funding, transfer, margin, leverage, mark,
/// exchange), and every one that moves money is entered in <see cref="Flows"/>.
/// </summary>
/// <remarks>
/// Conventions, after Binance USD-M; where venues differ, <see cref="Rules"/> says how. Opening in isolated mode sets aside notional at the
/// fill price / leverage, and what the venue reserves for the closing fee. Trading fees are taken from the wallet, not from the isolated
/// margin. A partial close releases the margin in proportion to the quantity closed and realises its profit into the wallet; a loss beyond
/// the released margin is taken from the rest of the position's margin. A loss beyond what stands behind the position is lifted back to
/// zero by the insurance fund, then by auto-deleveraging. Not thread safe.
/// <para>
/// What a driver of the account does in each time step: <see cref="SetMark"/> (and <see cref="SetIndexPrice"/> for collateral),
/// <see cref="ApplyFunding"/> when it is due, keep <see cref="Orders"/> in step with the resting orders, ask <see cref="OrderCheck"/>
/// before an order is taken, <see cref="Fill"/> what filled, <see cref="TopUps.TopUp"/> before it judges
/// <see cref="AccountBalances.State"/>
/// of each scope, and <see cref="AutoExchange"/> at the end.
/// </para>
/// </remarks>
public sealed partial class MarginAccount
{
    private readonly PositionBook _book;
    private readonly Func<string, ContractTerms> _terms;

    /// <summary>An account without positions, in one-way mode.</summary>
    /// <param name="wallet">Collateral at the start, in the settlement currency; not negative.</param>
    /// <param name="terms">The terms of a contract that are in force now: the caller changes what it returns as days pass.</param>
    /// <param name="mode">Margin mode of contracts for which none was set.</param>
    /// <param name="leverage">Leverage of contracts for which none was set; at least 1.</param>
    /// <param name="fund">The venue's insurance fund; a large one when null.</param>
    /// <param name="flows">Where to enter the money that moves; a new record when null.</param>
    /// <param name="rules">What the venue allows and where it books; Binance USD-M's rules when null.</param>
    public MarginAccount(
        decimal wallet,
        Func<string, ContractTerms> terms,
        MarginMode mode = MarginMode.Isolated,
        decimal leverage = 1m,
        InsuranceFund? fund = null,
        MoneyFlows? flows = null,
        AccountRules? rules = null)
    {
        if (wallet < 0m) throw new ArgumentOutOfRangeException(nameof(wallet), wallet, "a wallet starts with what is not negative");
        ArgumentOutOfRangeException.ThrowIfLessThan(leverage, 1m);
        ArgumentNullException.ThrowIfNull(terms);
        (Wallet, _terms) = (wallet, terms);
        _book = new PositionBook(mode, leverage);
        Fund = fund ?? new InsuranceFund();
        Flows = flows ?? new MoneyFlows();
        Rules = rules ?? AccountRules.Default;
        Orders = new RestingOrders();
    }

    private MarginAccount(MarginAccount other)
    {
        (Wallet, _terms, Rules) = (other.Wallet, other._terms, other.Rules);
        _book = new PositionBook(other._book);
        Orders = new RestingOrders(other.Orders);
        _collateral = other._collateral.ConvertAll(asset => asset.Clone());
        Fund = new InsuranceFund(other.Fund.Balance);
        Flows = new MoneyFlows { KeepEntries = false };
    }

    /// <summary>Wallet balance in the settlement currency: isolated margins included, without unrealised profit and other
    /// collateral.</summary>
    public decimal Wallet { get; private set; }

    /// <summary>What the venue allows and where it books.</summary>
    public AccountRules Rules { get; }

    /// <summary>
    /// The resting orders, told by the caller, who knows them: place, change and cancel them there as they live. What they hold back is
    /// <see cref="OrderMargin"/>.
    /// </summary>
    public RestingOrders Orders { get; }

    /// <summary>Margin that resting orders hold back, in the settlement currency; see <see cref="OrderMargins"/>.</summary>
    public decimal OrderMargin => Orders.Count == 0 ? 0m : OrderMargins.Of(this);

    /// <summary>The venue's insurance fund.</summary>
    public InsuranceFund Fund { get; }

    /// <summary>All money that moved so far.</summary>
    public MoneyFlows Flows { get; }

    /// <summary>One position for each contract, or two legs; see <see cref="AccountSettings.SetPositionMode"/>.</summary>
    public PositionMode PositionMode => _book.Mode;

    /// <summary>Every position the account has had, flat ones included, in the order in which contracts were met.</summary>
    public IReadOnlyList<MarginPosition> Positions => _book.All;

    /// <summary>The same as a list, over which a loop does not allocate.</summary>
    internal List<MarginPosition> PositionList => _book.All;

    /// <summary>The margin mode of contracts for which none was set.</summary>
    internal MarginMode DefaultMode => _book.DefaultMode;

    /// <summary>The terms of a contract that are in force now.</summary>
    public ContractTerms Terms(string symbol) => _terms(symbol);

    /// <summary>The contract's position and settings in one-way mode; those of a new contract are the account's defaults.</summary>
    /// <exception cref="InvalidOperationException">The account is in hedge mode.</exception>
    public MarginPosition Position(string symbol) => _book.Of(symbol, null);

    /// <summary>The position of a contract's leg in hedge mode, or with a null leg the one position of one-way mode.</summary>
    /// <exception cref="InvalidOperationException">A leg is named in one-way mode, or none in hedge mode.</exception>
    public MarginPosition Position(string symbol, PositionSide? leg) => _book.Of(symbol, leg);

    /// <summary>The contract's positions: one in one-way mode, the long and the short leg in hedge mode.</summary>
    public ReadOnlySpan<MarginPosition> PositionsOf(string symbol) => _book.Of(symbol);

    /// <summary>The position that a scope names; null for the cross account.</summary>
    public MarginPosition? Position(MarginScope scope) => scope.Symbol is null ? null : _book.Of(scope.Symbol, scope.Leg);

    /// <summary>An independent copy for what-if questions; its insurance fund and flows are its own.</summary>
    public MarginAccount Clone() => new(this);

    /// <summary>Chooses mode and leverage of a contract without a position, before the venue's limits are known.</summary>
    /// <exception cref="InvalidOperationException">A position is open.</exception>
    /// <exception cref="MarginException">Isolated margin with other assets as collateral.</exception>
    public void Configure(string symbol, MarginMode mode, decimal leverage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leverage, 1m);
        foreach (var position in PositionsOf(symbol))
            if (position.IsOpen) throw new InvalidOperationException($"{symbol}: a position is open");
        if (mode == MarginMode.Isolated && _collateral.Count > 0)
            throw new MarginException($"{symbol}: isolated margin is not offered beside other assets as collateral");
        foreach (var position in PositionsOf(symbol)) (position.Mode, position.Leverage) = (mode, leverage);
    }

    /// <summary>Tells the mark price of a contract.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="price">Mark price in quote currency; positive.</param>
    public void SetMark(string symbol, decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        foreach (var position in PositionsOf(symbol))
        {
            if (position.Mark == 0m) position.Contract = Terms(symbol).Contract;
            position.Mark = price;
        }
    }

    /// <summary>Deposit (positive) or withdrawal (negative), in the settlement currency. Limits are the caller's to check.</summary>
    public void Transfer(DateTime time, decimal amount)
    {
        Flows.Record(time, FlowKind.Transfer, "", Party.External, Party.Trader, amount);
        Wallet += amount;
    }

    /// <summary>Moves margin between the wallet and an isolated position. Limits are checked by <see cref="MarginTransfers"/>.</summary>
    internal static void MoveMargin(MarginPosition position, decimal amount) => position.IsolatedMargin += amount;

    /// <summary>Switches the position mode; <see cref="AccountSettings"/> checks that all is flat.</summary>
    internal void SwitchTo(PositionMode mode) => _book.SwitchTo(mode);
}
