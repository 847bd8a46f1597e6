using System;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>The position in one security and what it has earned. Money is in the account currency unless said otherwise.</summary>
public class SecurityHolding
{
    private readonly ICurrencyConverter _currencyConverter;
    private decimal _price;
    private decimal _totalFees;
    private decimal _profit;
    private decimal _lastTradeProfit;
    private decimal _totalSaleVolume;
    private decimal _totalDividends;
    private OrderFeeParameters _closing;
    private ConvertibleCashAmount _entryValue;
    private decimal _entryValueQuantity;
    private decimal _entryValuePrice;
    private IFeeModel _closingFeeModel;
    private bool _closingIsDated;

    public event EventHandler<SecurityHoldingQuantityChangedEventArgs> QuantityChanged;

    public SecurityHolding(Security security, ICurrencyConverter currencyConverter)
    {
        Security = security;
        _currencyConverter = currencyConverter;
        IsOurs = GetType().Assembly == typeof(SecurityHolding).Assembly;
    }

    protected SecurityHolding(SecurityHolding holding) : this(holding.Security, holding._currencyConverter)
    {
        AveragePrice = holding.AveragePrice;
        Quantity = holding.Quantity;
        _price = holding.MarketPrice;
        _totalFees = holding._totalFees;
        _profit = holding._profit;
        _lastTradeProfit = holding._lastTradeProfit;
        _totalSaleVolume = holding._totalSaleVolume;
        _totalDividends = holding._totalDividends;
        Target = holding.Target;
    }

    public virtual decimal AbsoluteHoldingsCost => Math.Abs(HoldingsCost);
    public virtual decimal AbsoluteHoldingsValue => Math.Abs(HoldingsValue);
    public virtual decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Average entry price, in quote currency; zero when flat.</summary>
    public decimal AveragePrice { get; protected set; }

    public virtual bool HoldStock => Invested;

    /// <summary>Signed value of the position at the average entry price.</summary>
    public virtual decimal HoldingsCost => Quantity == 0 ? 0 : GetQuantityValue(Quantity, AveragePrice).InAccountCurrency;

    /// <summary>Signed value of the position at <see cref="Price"/>.</summary>
    public virtual decimal HoldingsValue => Quantity == 0 ? 0 : GetQuantityValue(Quantity).InAccountCurrency;

    public virtual bool Invested => Quantity != 0;
    public virtual bool IsLong => Quantity > 0;
    public virtual bool IsShort => Quantity < 0;

    /// <summary>Profit of the last reduction, fees not deducted.</summary>
    public virtual decimal LastTradeProfit => _lastTradeProfit;

    public virtual decimal Leverage => Security.BuyingPowerModel.GetLeverage(Security);

    /// <summary>Realised profit less fees.</summary>
    public virtual decimal NetProfit => Profit - TotalFees + TotalDividends;

    /// <summary>The last price the position was marked at, in quote currency.</summary>
    public virtual decimal Price
    {
        get => MarketPrice;
        protected set
        {
            Security.Cache.Settle();
            _price = value;
        }
    }

    /// <summary>Realised profit, fees not deducted.</summary>
    public virtual decimal Profit => _profit;

    /// <summary>Units held, negative when short.</summary>
    public decimal Quantity { get; protected set; }

    protected Security Security { get; }
    public Symbol Symbol => Security.Symbol;
    public IPortfolioTarget Target { get; set; }
    public virtual decimal TotalDividends => _totalDividends;
    public virtual decimal TotalFees => _totalFees;

    /// <summary>Absolute value of all fills.</summary>
    public virtual decimal TotalSaleVolume => _totalSaleVolume;

    public SecurityType Type => Security.Type;
    public virtual decimal UnleveredAbsoluteHoldingsCost => Math.Abs(UnleveredHoldingsCost);
    public virtual decimal UnleveredHoldingsCost => HoldingsCost / Leverage;

    /// <summary>Profit of closing the position now at the bid or ask, the fee of closing deducted.</summary>
    public virtual decimal UnrealizedProfit => TotalCloseProfit();

    public virtual decimal UnrealizedProfitPercent => AbsoluteHoldingsCost == 0 ? 0 : UnrealizedProfit / AbsoluteHoldingsCost;
    public void AddNewDividend(decimal dividend) => _totalDividends += dividend;
    public void AddNewFee(decimal newFee) => _totalFees += newFee;
    public void AddNewProfit(decimal profitLoss) => _profit += profitLoss;
    public void AddNewSale(decimal saleValue) => _totalSaleVolume += saleValue;
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity) => GetQuantityValue(quantity, MarketPrice);

    /// <summary>Signed value of a quantity at a price.</summary>
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price) =>
        new(quantity * price * Security.SymbolProperties.ContractMultiplier, Security.QuoteCurrency);

    protected virtual void OnQuantityChanged(decimal previousAveragePrice, decimal previousQuantity) =>
        QuantityChanged?.Invoke(this, new SecurityHoldingQuantityChangedEventArgs(Security, previousAveragePrice, previousQuantity));

    public virtual void SetHoldings(decimal averagePrice, decimal quantity)
    {
        var previousQuantity = Quantity;
        var previousAveragePrice = AveragePrice;
        Quantity = quantity;
        AveragePrice = averagePrice;
        OnQuantityChanged(previousAveragePrice, previousQuantity);
    }

    public virtual void SetHoldings(decimal averagePrice, int quantity) => SetHoldings(averagePrice, (decimal)quantity);
    public void SetLastTradeProfit(decimal lastTradeProfit) => _lastTradeProfit = lastTradeProfit;

    public override string ToString() => $"{Symbol.Value}: {Quantity.ToStringInvariant()} @ {AveragePrice.ToStringInvariant()}";

    /// <summary>Profit of closing a quantity, by default the whole position at the bid or ask.</summary>
    /// <param name="includeFees">Whether the fee of the closing market order is deducted.</param>
    /// <param name="exitPrice">Price to close at, in quote currency.</param>
    /// <param name="entryPrice">Price it was entered at, by default the average.</param>
    /// <param name="quantity">Units to close, negative for a short.</param>
    public virtual decimal TotalCloseProfit(bool includeFees = true, decimal? exitPrice = null, decimal? entryPrice = null,
        decimal? quantity = null)
    {
        var closed = quantity ?? Quantity;
        if (closed == 0) return 0m;

        var fee = 0m;
        if (includeFees)
        {
            fee = _currencyConverter.ConvertToAccountCurrency(Security.FeeModel.GetOrderFee(Closing(-closed)).Value).Amount;
        }

        var price = exitPrice ?? (closed > 0 ? Security.BidPrice : Security.AskPrice);
        if (price == 0) price = MarketPrice;
        return GetQuantityValue(closed, price).InAccountCurrency - EntryValue(closed, entryPrice ?? AveragePrice).InAccountCurrency - fee;
    }

    public virtual void UpdateMarketPrice(decimal closingPrice)
    {
        Security.Cache.Settle();
        _price = closingPrice;
    }

    /// <summary>Whether it is one of this assembly, which only keeps the price that it is told.</summary>
    internal bool IsOurs { get; }

    // The security's last bars may wait to be worked in.
    private decimal MarketPrice
    {
        get
        {
            Security.Cache.Settle();
            return _price;
        }
    }

    // It changes with the position only; its rate is asked for anew each time.
    private ConvertibleCashAmount EntryValue(decimal quantity, decimal price)
    {
        if (_entryValue == null || !IsSame(_entryValueQuantity, quantity) || !IsSame(_entryValuePrice, price))
        {
            _entryValue = GetQuantityValue(quantity, price);
            _entryValueQuantity = quantity;
            _entryValuePrice = price;
        }
        return _entryValue;
    }

    // Equity is asked for at every step, and the order that would close the position changes with the position only. A fee model of
    // somebody
    // else may date its fees: it sees the time because the order is made anew at another time.
    private OrderFeeParameters Closing(decimal quantity)
    {
        var model = Security.FeeModel;
        if (!ReferenceEquals(model, _closingFeeModel))
        {
            _closingFeeModel = model;
            _closingIsDated = model.GetType().Assembly != typeof(FeeModel).Assembly;
            _closing = null;
        }
        if (_closing == null || _closing.Order.Quantity != quantity || (_closingIsDated && _closing.Order.Time != UtcNow()))
            _closing = new OrderFeeParameters(Security, new MarketOrder(Security.Symbol, quantity, UtcNow()));
        return _closing;
    }

    // Decimal places count, since they show in what is computed from a number.
    private static bool IsSame(decimal a, decimal b) => a == b && a.Scale == b.Scale;

    private DateTime UtcNow() => Security.LocalTime.ConvertToUtc(Security.Exchange.TimeZone);
}
