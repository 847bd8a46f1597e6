using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Interfaces;
using QuantConnect.Logging;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>The account: balances, positions, equity and margin. Money in the account currency.</summary>
public class SecurityPortfolioManager : ExtendedDictionary<Symbol, SecurityHolding>, ISecurityProvider,
    ICollection<KeyValuePair<Symbol, SecurityHolding>>, IDictionary<Symbol, SecurityHolding>,
    IEnumerable<KeyValuePair<Symbol, SecurityHolding>>, IEnumerable
{
    private readonly IAlgorithmSettings _algorithmSettings;
    private Cash _accountCash;
    private bool _setAccountCurrencyWasCalled;
    private bool _setCashWasCalled;
    // What an account holds, in its own currency, before SetCash says otherwise.
    private const decimal DefaultCash = 100_000m;

    private bool _totalPortfolioValueIsValid;
    private decimal _totalPortfolioValue;

    public SecurityPortfolioManager(SecurityManager securityManager, SecurityTransactionManager transactions,
        IAlgorithmSettings algorithmSettings, IOrderProperties defaultOrderProperties = null)
    {
        Securities = securityManager;
        Transactions = transactions;
        _algorithmSettings = algorithmSettings;
        CashBook = new CashBook();
        _accountCash = CashBook[CashBook.AccountCurrency];
        _accountCash.SetAmount(DefaultCash);
        CashBook.Updated += (_, _) => InvalidateTotalPortfolioValue();
        MarginCallModel = new DefaultMarginCallModel(this, defaultOrderProperties);
    }

    /// <summary>All balances.</summary>
    public decimal Cash => CashBook.TotalValueInAccountCurrency;

    public CashBook CashBook { get; }
    public override int Count => Securities.Count;
    protected override IEnumerable<Symbol> GetKeys => Keys;
    protected override IEnumerable<SecurityHolding> GetValues => Values;
    public bool HoldStock => Invested;

    /// <summary>Whether any position is open.</summary>
    public bool Invested
    {
        get
        {
            foreach (var security in Securities.All)
            {
                if (security.Invested) return true;
            }
            return false;
        }
    }

    public override bool IsReadOnly => false;

    public override SecurityHolding this[Symbol symbol]
    {
        get => Securities[symbol].Holdings;
        set => Securities[symbol].Holdings = value;
    }

    public ICollection<Symbol> Keys => Securities.Keys;
    public IMarginCallModel MarginCallModel { get; set; }

    /// <summary>Equity less margin used; negative when more is used than there is.</summary>
    public decimal MarginRemaining => GetMarginRemaining(TotalPortfolioValue);

    public SecurityManager Securities { get; init; }
    public decimal TotalAbsoluteHoldingsCost => Sum(holding => holding.AbsoluteHoldingsCost);
    public decimal TotalFees => SumTotal(holding => holding.TotalFees);

    /// <summary>Absolute value of all positions.</summary>
    public decimal TotalHoldingsValue => Sum(holding => holding.AbsoluteHoldingsValue);

    /// <summary>Margin reserved for the open positions.</summary>
    public decimal TotalMarginUsed
    {
        get
        {
            var used = 0m;
            foreach (var security in Securities.All)
            {
                if (security.Invested) used += security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security);
            }
            return used;
        }
    }

    public decimal TotalNetProfit => SumTotal(holding => holding.NetProfit);

    /// <summary>
    /// Equity: balances, unrealised profit of futures, value of the rest. It is kept between changes of cash, fills and time steps, so
    /// that within a step it can be older than <see cref="Security.Price"/>.
    /// </summary>
    public decimal TotalPortfolioValue
    {
        get
        {
            if (_totalPortfolioValueIsValid) return _totalPortfolioValue;
            var value = CashBook.TotalValueInAccountCurrency;
            foreach (var security in Securities.All)
            {
                if (!security.Invested) continue;
                value += security.Type switch
                {
                    SecurityType.CryptoFuture => security.Holdings.UnrealizedProfit,
                    // A currency is a balance already.
                    SecurityType.Crypto or SecurityType.Forex => 0m,
                    _ => security.Holdings.HoldingsValue,
                };
            }
            _totalPortfolioValue = value;
            _totalPortfolioValueIsValid = true;
            return value;
        }
    }

    /// <summary>Equity less the part that the settings keep free.</summary>
    public decimal TotalPortfolioValueLessFreeBuffer => _algorithmSettings.FreePortfolioValue is { } free
        ? Math.Max(0, TotalPortfolioValue - free)
        : TotalPortfolioValue * (1 - _algorithmSettings.FreePortfolioValuePercentage);

    public decimal TotalProfit => SumTotal(holding => holding.Profit);
    public decimal TotalSaleVolume => SumTotal(holding => holding.TotalSaleVolume);
    public decimal TotalUnleveredAbsoluteHoldingsCost => Sum(holding => holding.UnleveredAbsoluteHoldingsCost);
    public decimal TotalUnrealisedProfit => Sum(holding => holding.UnrealizedProfit);
    public decimal TotalUnrealizedProfit => TotalUnrealisedProfit;
    public SecurityTransactionManager Transactions { get; init; }
    public ICollection<SecurityHolding> Values => Securities.Values.Select(security => security.Holdings).ToList();

    /// <exception cref="NotSupportedException">Always: positions come with the securities.</exception>
    public void Add(Symbol symbol, SecurityHolding holding) => throw ReadOnly();

    /// <exception cref="NotSupportedException">Always: positions come with the securities.</exception>
    public void Add(KeyValuePair<Symbol, SecurityHolding> pair) => throw ReadOnly();

    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin) =>
        Transactions.AddTransactionRecord(time, transactionProfitLoss, isWin);

    /// <exception cref="NotSupportedException">Always: positions come with the securities.</exception>
    public override void Clear() => throw ReadOnly();

    public bool Contains(KeyValuePair<Symbol, SecurityHolding> pair) => GetItems().Contains(pair);
    public override bool ContainsKey(Symbol symbol) => Securities.ContainsKey(symbol);
    public void CopyTo(KeyValuePair<Symbol, SecurityHolding>[] array, int index) => GetItems().ToArray().CopyTo(array, index);

    /// <summary>As <see cref="GetMarginRemaining(Symbol, OrderDirection)"/>.</summary>
    public decimal GetBuyingPower(Symbol symbol, OrderDirection direction = OrderDirection.Buy) => GetMarginRemaining(symbol, direction);

    public override IEnumerable<KeyValuePair<Symbol, SecurityHolding>> GetItems() =>
        Securities.Values.Select(security => new KeyValuePair<Symbol, SecurityHolding>(security.Symbol, security.Holdings));

    /// <summary>
    /// Margin remaining in the account; against a position, what closing it frees and what opening it the other way round would take are
    /// added. Orders are checked by the buying power model, which can count differently.
    /// </summary>
    public decimal GetMarginRemaining(Symbol symbol, OrderDirection direction = OrderDirection.Buy)
    {
        var security = Securities[symbol];
        var remaining = MarginRemaining;
        var holdings = security.Holdings;
        if (holdings.IsLong && direction == OrderDirection.Sell || holdings.IsShort && direction == OrderDirection.Buy)
        {
            remaining += security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security)
                + Math.Abs(security.BuyingPowerModel.GetInitialMarginRequirement(security, holdings.Quantity));
        }
        return remaining;
    }

    /// <summary>An equity less the margin used.</summary>
    public decimal GetMarginRemaining(decimal totalPortfolioValue) => totalPortfolioValue - TotalMarginUsed;

    /// <summary>Whether the buying power models let the orders pass.</summary>
    public HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(List<Order> orders)
    {
        HasSufficientBuyingPowerForOrderResult result = null;
        foreach (var order in orders)
        {
            var security = Securities[order.Symbol];
            result = security.BuyingPowerModel.HasSufficientBuyingPowerForOrder(this, security, order);
            if (!result.IsSufficient) return result;
        }
        return result ?? new HasSufficientBuyingPowerForOrderResult(true);
    }

    /// <summary>Has the equity computed anew when it is next asked for.</summary>
    public void InvalidateTotalPortfolioValue() => _totalPortfolioValueIsValid = false;

    /// <summary>Writes the account's margin figures, and the symbol's of an order, to the log.</summary>
    public void LogMarginInformation(OrderRequest orderRequest = null)
    {
        Log.Trace(FormattableString.Invariant(
            $"Total margin information: TotalMarginUsed: {TotalMarginUsed:0.00}, MarginRemaining: {MarginRemaining:0.00}"));
        if (orderRequest is not SubmitOrderRequest submit) return;
        var direction = submit.Quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell;
        var security = Securities[submit.Symbol];
        Log.Trace(FormattableString.Invariant(
            $"Order request margin information: MarginUsed: {security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security):0.00}, MarginRemaining: {GetMarginRemaining(submit.Symbol, direction):0.00}"));
    }

    /// <summary>Applies fills through each security's portfolio model.</summary>
    public virtual void ProcessFills(List<OrderEvent> fills)
    {
        foreach (var fill in fills)
        {
            var security = Securities[fill.Symbol];
            security.PortfolioModel.ProcessFill(this, security, fill);
        }
        InvalidateTotalPortfolioValue();
    }

    /// <exception cref="NotSupportedException">Always: positions go with the securities.</exception>
    public override bool Remove(Symbol symbol) => throw ReadOnly();

    /// <exception cref="NotSupportedException">Always: positions go with the securities.</exception>
    public bool Remove(KeyValuePair<Symbol, SecurityHolding> pair) => throw ReadOnly();

    /// <summary>Chooses the account currency; before any security and any cash.</summary>
    /// <exception cref="InvalidOperationException">A security was added or cash was set before.</exception>
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null)
    {
        accountCurrency = accountCurrency.ToUpperInvariant();
        if (_setAccountCurrencyWasCalled)
        {
            if (accountCurrency != CashBook.AccountCurrency)
            {
                Log.Trace($"The account currency has been set to {CashBook.AccountCurrency} already; {accountCurrency} is ignored.");
            }
            return;
        }
        _setAccountCurrencyWasCalled = true;
        if (Securities.Count > 0)
        {
            throw new InvalidOperationException("Cannot change AccountCurrency after adding a Security. Please move "
                + "SetAccountCurrency() before AddSecurity().");
        }
        if (_setCashWasCalled)
        {
            throw new InvalidOperationException("Cannot change AccountCurrency after setting cash. Please move SetAccountCurrency() "
                + "before SetCash().");
        }
        CashBook.AccountCurrency = accountCurrency;
        _accountCash = CashBook[accountCurrency];
        if (startingCash.HasValue) SetCash(startingCash.Value);
    }

    /// <summary>Sets the balance in the account currency.</summary>
    public void SetCash(decimal cash)
    {
        _setCashWasCalled = true;
        _accountCash.SetAmount(cash);
    }

    /// <summary>Sets the balance of a currency and, until its pair has a price, its rate.</summary>
    public void SetCash(string symbol, decimal cash, decimal conversionRate)
    {
        _setCashWasCalled = true;
        symbol = symbol.ToUpperInvariant();
        if (!CashBook.TryGetValue(symbol, out var existing))
        {
            CashBook.Add(symbol, cash, conversionRate);
            return;
        }
        existing.SetAmount(cash);
        existing.ConversionRate = conversionRate;
    }

    public void SetMarginCallModel(IMarginCallModel marginCallModel) => MarginCallModel = marginCallModel;

    public override bool TryGetValue(Symbol symbol, out SecurityHolding holding)
    {
        var found = Securities.TryGetValue(symbol, out var security);
        holding = found ? security.Holdings : null;
        return found;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetItems().GetEnumerator();
    IEnumerator<KeyValuePair<Symbol, SecurityHolding>> IEnumerable<KeyValuePair<Symbol, SecurityHolding>>.GetEnumerator() =>
        GetItems().GetEnumerator();
    Security ISecurityProvider.GetSecurity(Symbol symbol) => Securities.TryGetValue(symbol, out var security) ? security : null;

    private static NotSupportedException ReadOnly() => new("Positions come and go with the securities; they cannot be added or removed.");

    private decimal Sum(Func<SecurityHolding, decimal> value)
    {
        var sum = 0m;
        foreach (var security in Securities.All) sum += value(security.Holdings);
        return sum;
    }

    // What was earned with a security that was removed since remains earned.
    private decimal SumTotal(Func<SecurityHolding, decimal> value)
    {
        var sum = 0m;
        foreach (var security in Securities.Total) sum += value(security.Holdings);
        return sum;
    }
}
