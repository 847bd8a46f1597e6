using System;
using System.Collections.Generic;
using System.Dynamic;
using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

public class Security : DynamicObject, ISecurityPrice
{
    internal Security() => throw null; // STUB: goes when the real constructors chain
    public const decimal NullLeverage = 0m;
    protected Security(SubscriptionDataConfig config, Cash quoteCurrency, SymbolProperties symbolProperties, SecurityExchange exchange, SecurityCache cache, ISecurityPortfolioModel portfolioModel, IFillModel fillModel, IFeeModel feeModel, ISlippageModel slippageModel, ISettlementModel settlementModel, IVolatilityModel volatilityModel, IBuyingPowerModel buyingPowerModel, ISecurityDataFilter dataFilter, IPriceVariationModel priceVariationModel, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypesProvider, IMarginInterestRateModel marginInterestRateModel) => throw null;
    public Security(SecurityExchangeHours exchangeHours, SubscriptionDataConfig config, Cash quoteCurrency, SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypesProvider, SecurityCache cache) => throw null;
    protected Security(Symbol symbol, Cash quoteCurrency, SymbolProperties symbolProperties, SecurityExchange exchange, SecurityCache cache, ISecurityPortfolioModel portfolioModel, IFillModel fillModel, IFeeModel feeModel, ISlippageModel slippageModel, ISettlementModel settlementModel, IVolatilityModel volatilityModel, IBuyingPowerModel buyingPowerModel, ISecurityDataFilter dataFilter, IPriceVariationModel priceVariationModel, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypesProvider, IMarginInterestRateModel marginInterestRateModel) => throw null;
    public Security(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypesProvider, SecurityCache cache) => throw null;
    public virtual decimal AskPrice => throw null;
    public virtual decimal AskSize => throw null;
    public virtual decimal BidPrice => throw null;
    public virtual decimal BidSize => throw null;
    public IBuyingPowerModel BuyingPowerModel { get => throw null; set => throw null; }
    public SecurityCache Cache { get => throw null; set => throw null; }
    public virtual decimal Close => throw null;
    public object Data => throw null;
    public ISecurityDataFilter DataFilter { get => throw null; set => throw null; }
    [Obsolete]
    public DataNormalizationMode DataNormalizationMode => throw null;
    public SecurityExchange Exchange { get => throw null; set => throw null; }
    public IFeeModel FeeModel { get => throw null; set => throw null; }
    public IFillModel FillModel { get => throw null; set => throw null; }
    public bool HasData => throw null;
    public virtual decimal High => throw null;
    public virtual bool HoldStock => throw null;
    public SecurityHolding Holdings { get => throw null; set => throw null; }
    public virtual bool Invested => throw null;
    public bool IsDelisted { get => throw null; set => throw null; }
    [Obsolete]
    public bool IsExtendedMarketHours => throw null;
    [Obsolete]
    public bool IsFillDataForward => throw null;
    public virtual bool IsTradable { get => throw null; set => throw null; }
    public object this[string key] { get => throw null; set => throw null; }
    public virtual decimal Leverage => throw null;
    public virtual DateTime LocalTime => throw null;
    public virtual decimal Low => throw null;
    public IMarginInterestRateModel MarginInterestRateModel { get => throw null; set => throw null; }
    public IBuyingPowerModel MarginModel { get => throw null; set => throw null; }
    public virtual decimal Open => throw null;
    public virtual long OpenInterest => throw null;
    public ISecurityPortfolioModel PortfolioModel { get => throw null; set => throw null; }
    public virtual decimal Price => throw null;
    public IPriceVariationModel PriceVariationModel { get => throw null; set => throw null; }
    public Cash QuoteCurrency => throw null;
    [Obsolete]
    public Resolution Resolution => throw null;
    public ISettlementModel SettlementModel { get => throw null; set => throw null; }
    public IShortableProvider ShortableProvider => throw null;
    public ISlippageModel SlippageModel { get => throw null; set => throw null; }
    [Obsolete]
    public SubscriptionDataConfig SubscriptionDataConfig => throw null;
    public IEnumerable<SubscriptionDataConfig> Subscriptions => throw null;
    public Symbol Symbol => throw null;
    public SymbolProperties SymbolProperties { get => throw null; protected set => throw null; }
    public SecurityType Type => throw null;
    public IVolatilityModel VolatilityModel { get => throw null; set => throw null; }
    public virtual decimal Volume => throw null;
    public void Add(string key, object value) => throw null;
    public void Clear() => throw null;
    public T Get<T>(string key) => throw null;
    public BaseData GetLastData() => throw null;
    [Obsolete]
    public bool IsCustomData() => throw null;
    public void RefreshDataNormalizationModeProperty() => throw null;
    public bool Remove(string key) => throw null;
    public bool Remove<T>(string key, out T value) => throw null;
    public virtual void Reset() => throw null;
    public void Set(string key, object value) => throw null;
    public void SetBuyingPowerModel(IBuyingPowerModel buyingPowerModel) => throw null;
    public void SetDataFilter(ISecurityDataFilter dataFilter) => throw null;
    [Obsolete]
    public virtual void SetDataNormalizationMode(DataNormalizationMode mode) => throw null;
    public void SetFeeModel(IFeeModel feelModel) => throw null;
    public void SetFillModel(IFillModel fillModel) => throw null;
    public void SetLeverage(decimal leverage) => throw null;
    public virtual void SetLocalTimeKeeper(LocalTimeKeeper localTimeKeeper) => throw null;
    public void SetMarginInterestRateModel(IMarginInterestRateModel marginInterestRateModel) => throw null;
    public void SetMarginModel(IBuyingPowerModel marginModel) => throw null;
    public void SetMarketPrice(BaseData data) => throw null;
    public void SetSettlementModel(ISettlementModel settlementModel) => throw null;
    public void SetShortableProvider(IShortableProvider shortableProvider) => throw null;
    public void SetSlippageModel(ISlippageModel slippageModel) => throw null;
    public void SetVolatilityModel(IVolatilityModel volatilityModel) => throw null;
    public override string ToString() => throw null;
    public bool TryGet<T>(string key, out T value) => throw null;
    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null;
    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result) => throw null;
    public override bool TrySetMember(SetMemberBinder binder, object value) => throw null;
    public void Update(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null, bool isInternalConfig = false) => throw null;
    protected virtual void UpdateConsumersMarketPrice(BaseData data) => throw null;
    public static implicit operator Symbol(Security security) => throw null;
    // DROPPED P:QuantConnect.Securities.Security.Fundamentals : QuantConnect.Data.Fundamental.Fundamental { get; }   <- QuantConnect.Data.Fundamental.Fundamental
    // DROPPED P:QuantConnect.Securities.Security.Session : QuantConnect.Data.Market.Session { get; } virtual   <- QuantConnect.Data.Market.Session
    // DROPPED M:QuantConnect.Securities.Security.SetBuyingPowerModel(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetDataFilter(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetFeeModel(Python.Runtime.PyObject feelModel) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetFillModel(Python.Runtime.PyObject fillModel) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetMarginInterestRateModel(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetMarginModel(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetSettlementModel(Python.Runtime.PyObject settlementModel) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetShortableProvider(Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetSlippageModel(Python.Runtime.PyObject slippageModel) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.Security.SetVolatilityModel(Python.Runtime.PyObject volatilityModel) : System.Void   <- Python.Runtime.PyObject
}
