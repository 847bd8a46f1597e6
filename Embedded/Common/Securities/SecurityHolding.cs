using System;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Securities;

public class SecurityHolding
{
    internal SecurityHolding() => throw null; // STUB: goes when the real constructors chain
    public event EventHandler<SecurityHoldingQuantityChangedEventArgs> QuantityChanged;
    public SecurityHolding(Security security, ICurrencyConverter currencyConverter) => throw null;
    protected SecurityHolding(SecurityHolding holding) => throw null;
    public virtual decimal AbsoluteHoldingsCost => throw null;
    public virtual decimal AbsoluteHoldingsValue => throw null;
    public virtual decimal AbsoluteQuantity => throw null;
    public decimal AveragePrice { get => throw null; protected set => throw null; }
    public virtual bool HoldStock => throw null;
    public virtual decimal HoldingsCost => throw null;
    public virtual decimal HoldingsValue => throw null;
    public virtual bool Invested => throw null;
    public virtual bool IsLong => throw null;
    public virtual bool IsShort => throw null;
    public virtual decimal LastTradeProfit => throw null;
    public virtual decimal Leverage => throw null;
    public virtual decimal NetProfit => throw null;
    public virtual decimal Price { get => throw null; protected set => throw null; }
    public virtual decimal Profit => throw null;
    public decimal Quantity { get => throw null; protected set => throw null; }
    protected Security Security => throw null;
    public Symbol Symbol => throw null;
    public IPortfolioTarget Target { get => throw null; set => throw null; }
    public virtual decimal TotalDividends => throw null;
    public virtual decimal TotalFees => throw null;
    public virtual decimal TotalSaleVolume => throw null;
    public SecurityType Type => throw null;
    public virtual decimal UnleveredAbsoluteHoldingsCost => throw null;
    public virtual decimal UnleveredHoldingsCost => throw null;
    public virtual decimal UnrealizedProfit => throw null;
    public virtual decimal UnrealizedProfitPercent => throw null;
    public void AddNewDividend(decimal dividend) => throw null;
    public void AddNewFee(decimal newFee) => throw null;
    public void AddNewProfit(decimal profitLoss) => throw null;
    public void AddNewSale(decimal saleValue) => throw null;
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity) => throw null;
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price) => throw null;
    protected virtual void OnQuantityChanged(decimal previousAveragePrice, decimal previousQuantity) => throw null;
    public virtual void SetHoldings(decimal averagePrice, decimal quantity) => throw null;
    public virtual void SetHoldings(decimal averagePrice, int quantity) => throw null;
    public void SetLastTradeProfit(decimal lastTradeProfit) => throw null;
    public override string ToString() => throw null;
    public virtual decimal TotalCloseProfit(bool includeFees = true, decimal? exitPrice = null, decimal? entryPrice = null, decimal? quantity = null) => throw null;
    public virtual void UpdateMarketPrice(decimal closingPrice) => throw null;
}
