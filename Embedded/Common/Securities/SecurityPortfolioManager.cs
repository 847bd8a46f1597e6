using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class SecurityPortfolioManager : ExtendedDictionary<Symbol, SecurityHolding>, ISecurityProvider, ICollection<KeyValuePair<Symbol, SecurityHolding>>, IDictionary<Symbol, SecurityHolding>, IEnumerable<KeyValuePair<Symbol, SecurityHolding>>, IEnumerable
{
    public SecurityPortfolioManager(SecurityManager securityManager, SecurityTransactionManager transactions, IAlgorithmSettings algorithmSettings, IOrderProperties defaultOrderProperties = null) => throw null;
    public decimal Cash => throw null;
    public CashBook CashBook => throw null;
    public override int Count => throw null;
    protected override IEnumerable<Symbol> GetKeys => throw null;
    protected override IEnumerable<SecurityHolding> GetValues => throw null;
    public bool HoldStock => throw null;
    public bool Invested => throw null;
    public override bool IsReadOnly => throw null;
    public override SecurityHolding this[Symbol symbol] { get => throw null; set => throw null; }
    public ICollection<Symbol> Keys => throw null;
    public IMarginCallModel MarginCallModel { get => throw null; set => throw null; }
    public decimal MarginRemaining => throw null;
    public SecurityManager Securities { get => throw null; init => throw null; }
    public decimal TotalAbsoluteHoldingsCost => throw null;
    public decimal TotalFees => throw null;
    public decimal TotalHoldingsValue => throw null;
    public decimal TotalMarginUsed => throw null;
    public decimal TotalNetProfit => throw null;
    public decimal TotalPortfolioValue => throw null;
    public decimal TotalPortfolioValueLessFreeBuffer => throw null;
    public decimal TotalProfit => throw null;
    public decimal TotalSaleVolume => throw null;
    public decimal TotalUnleveredAbsoluteHoldingsCost => throw null;
    public decimal TotalUnrealisedProfit => throw null;
    public decimal TotalUnrealizedProfit => throw null;
    public SecurityTransactionManager Transactions { get => throw null; init => throw null; }
    public decimal UnsettledCash => throw null;
    public CashBook UnsettledCashBook => throw null;
    public ICollection<SecurityHolding> Values => throw null;
    public void Add(Symbol symbol, SecurityHolding holding) => throw null;
    public void Add(KeyValuePair<Symbol, SecurityHolding> pair) => throw null;
    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin) => throw null;
    public void ApplyDividend(Dividend dividend, bool liveMode, DataNormalizationMode mode) => throw null;
    public void ApplySplit(Split split, Security security, bool liveMode, DataNormalizationMode mode) => throw null;
    public override void Clear() => throw null;
    public bool Contains(KeyValuePair<Symbol, SecurityHolding> pair) => throw null;
    public override bool ContainsKey(Symbol symbol) => throw null;
    public void CopyTo(KeyValuePair<Symbol, SecurityHolding>[] array, int index) => throw null;
    public decimal GetBuyingPower(Symbol symbol, OrderDirection direction = OrderDirection.Buy) => throw null;
    public override IEnumerable<KeyValuePair<Symbol, SecurityHolding>> GetItems() => throw null;
    public decimal GetMarginRemaining(Symbol symbol, OrderDirection direction = OrderDirection.Buy) => throw null;
    public decimal GetMarginRemaining(decimal totalPortfolioValue) => throw null;
    public HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(List<Order> orders) => throw null;
    public void InvalidateTotalPortfolioValue() => throw null;
    public void LogMarginInformation(OrderRequest orderRequest = null) => throw null;
    public virtual void ProcessFills(List<OrderEvent> fills) => throw null;
    public override bool Remove(Symbol symbol) => throw null;
    public bool Remove(KeyValuePair<Symbol, SecurityHolding> pair) => throw null;
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null) => throw null;
    public void SetCash(decimal cash) => throw null;
    public void SetCash(string symbol, decimal cash, decimal conversionRate) => throw null;
    public void SetMarginCallModel(IMarginCallModel marginCallModel) => throw null;
    public override bool TryGetValue(Symbol symbol, out SecurityHolding holding) => throw null;
    // DROPPED P:QuantConnect.Securities.SecurityPortfolioManager.Positions : QuantConnect.Securities.Positions.SecurityPositionGroupModel { get; set; }   <- QuantConnect.Securities.Positions.SecurityPositionGroupModel
    // DROPPED M:QuantConnect.Securities.SecurityPortfolioManager.SetMarginCallModel(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.SecurityPortfolioManager.SetPositions(QuantConnect.Securities.Positions.SecurityPositionGroupModel positionGroupModel) : System.Void   <- QuantConnect.Securities.Positions.SecurityPositionGroupModel
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    IEnumerator<KeyValuePair<Symbol, SecurityHolding>> IEnumerable<KeyValuePair<Symbol, SecurityHolding>>.GetEnumerator() => throw null;
    Security ISecurityProvider.GetSecurity(Symbol symbol) => throw null;
}
