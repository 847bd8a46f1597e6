using System;
using System.Collections.Generic;
using System.Dynamic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.Shortable;
using QuantConnect.Interfaces;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

/// <summary>Something that is traded: its prices, its position and the models by which it is traded.</summary>
public class Security : DynamicObject, ISecurityPrice
{
    /// <summary>Says that no leverage was chosen.</summary>
    public const decimal NullLeverage = 0m;

    private readonly List<SubscriptionDataConfig> _subscriptions = new();
    private readonly bool _isOurs;
    private LocalTimeKeeper _localTimeKeeper;
    private SecurityCache _cache;
    private SecurityHolding _holdings;

    protected Security(SubscriptionDataConfig config, Cash quoteCurrency, SymbolProperties symbolProperties, SecurityExchange exchange,
        SecurityCache cache, ISecurityPortfolioModel portfolioModel, IFillModel fillModel, IFeeModel feeModel, ISlippageModel slippageModel,
        ISettlementModel settlementModel, IVolatilityModel volatilityModel, IBuyingPowerModel buyingPowerModel,
        ISecurityDataFilter dataFilter, IPriceVariationModel priceVariationModel, ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider, IMarginInterestRateModel marginInterestRateModel)
        : this(config.Symbol, quoteCurrency, symbolProperties, exchange, cache, portfolioModel, fillModel, feeModel, slippageModel,
            settlementModel, volatilityModel, buyingPowerModel, dataFilter, priceVariationModel, currencyConverter,
            registeredTypesProvider, marginInterestRateModel)
    {
        AddData(config);
    }

    public Security(SecurityExchangeHours exchangeHours, SubscriptionDataConfig config, Cash quoteCurrency,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider, SecurityCache cache)
        : this(config.Symbol, exchangeHours, quoteCurrency, symbolProperties, currencyConverter, registeredTypesProvider, cache)
    {
        AddData(config);
    }

    protected Security(Symbol symbol, Cash quoteCurrency, SymbolProperties symbolProperties, SecurityExchange exchange, SecurityCache cache,
        ISecurityPortfolioModel portfolioModel, IFillModel fillModel, IFeeModel feeModel, ISlippageModel slippageModel,
        ISettlementModel settlementModel, IVolatilityModel volatilityModel, IBuyingPowerModel buyingPowerModel,
        ISecurityDataFilter dataFilter, IPriceVariationModel priceVariationModel, ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider, IMarginInterestRateModel marginInterestRateModel)
    {
        if (symbolProperties.QuoteCurrency != quoteCurrency.Symbol)
        {
            throw new ArgumentException($"The quote currency {quoteCurrency.Symbol} is not that of the symbol properties, "
                + $"{symbolProperties.QuoteCurrency}.");
        }
        _isOurs = GetType().Assembly == typeof(Security).Assembly;
        Symbol = symbol;
        QuoteCurrency = quoteCurrency;
        SymbolProperties = symbolProperties;
        Exchange = exchange;
        Cache = cache;
        PortfolioModel = portfolioModel;
        FillModel = fillModel;
        FeeModel = feeModel;
        SlippageModel = slippageModel;
        SettlementModel = settlementModel;
        VolatilityModel = volatilityModel;
        BuyingPowerModel = buyingPowerModel;
        DataFilter = dataFilter;
        PriceVariationModel = priceVariationModel;
        MarginInterestRateModel = marginInterestRateModel;
        ShortableProvider = NullShortableProvider.Instance;
        IsTradable = true;
        Holdings = new SecurityHolding(this, currencyConverter);
    }

    public Security(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypesProvider, SecurityCache cache)
        : this(symbol, quoteCurrency, symbolProperties, new SecurityExchange(exchangeHours), cache, new SecurityPortfolioModel(),
            new ImmediateFillModel(), new ConstantFeeModel(0m), NullSlippageModel.Instance, new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null, new SecurityMarginModel(), new SecurityDataFilter(), new SecurityPriceVariationModel(),
            currencyConverter, registeredTypesProvider, Securities.MarginInterestRateModel.Null)
    {
    }

    public virtual decimal AskPrice => Cache.AskPrice == 0 ? Price : Cache.AskPrice;
    public virtual decimal AskSize => Cache.AskSize;
    public virtual decimal BidPrice => Cache.BidPrice == 0 ? Price : Cache.BidPrice;
    public virtual decimal BidSize => Cache.BidSize;
    public IBuyingPowerModel BuyingPowerModel { get; set; }

    public SecurityCache Cache
    {
        get => _cache;
        set
        {
            _cache?.Settle();
            _cache = value;
        }
    }

    public virtual decimal Close => Cache.Close == 0 ? Price : Cache.Close;
    public ISecurityDataFilter DataFilter { get; set; }
    public SecurityExchange Exchange { get; set; }
    public IFeeModel FeeModel { get; set; }
    public IFillModel FillModel { get; set; }

    /// <summary>Whether any data arrived.</summary>
    public bool HasData => GetLastData() != null;

    public virtual decimal High => Cache.High == 0 ? Price : Cache.High;
    public virtual bool HoldStock => Holdings.HoldStock;

    public SecurityHolding Holdings
    {
        get => _holdings;
        set
        {
            _cache?.Settle();
            _holdings = value;
        }
    }

    public virtual bool Invested => HoldStock;
    public bool IsDelisted { get; set; }

    /// <summary>Whether orders are accepted: not for a security that the engine added for itself, nor for one that was removed.</summary>
    public virtual bool IsTradable { get; set; }

    /// <summary>A value that the user attached.</summary>
    public object this[string key]
    {
        get => Cache.Properties[key];
        set => Cache.Properties[key] = value;
    }

    public virtual decimal Leverage => Holdings.Leverage;

    /// <summary>The current time in the exchange's time zone.</summary>
    /// <exception cref="InvalidOperationException">The security is not in a security manager, which has the clock.</exception>
    public virtual DateTime LocalTime => _localTimeKeeper == null
        ? throw new InvalidOperationException($"{Symbol.Value} has no clock: add it to the securities first.")
        : _localTimeKeeper.LocalTime;

    public virtual decimal Low => Cache.Low == 0 ? Price : Cache.Low;
    public IMarginInterestRateModel MarginInterestRateModel { get; set; }

    public IBuyingPowerModel MarginModel
    {
        get => BuyingPowerModel;
        set => BuyingPowerModel = value;
    }

    public virtual decimal Open => Cache.Open == 0 ? Price : Cache.Open;
    public virtual long OpenInterest => Cache.OpenInterest;
    public ISecurityPortfolioModel PortfolioModel { get; set; }

    /// <summary>The middle of bid and ask where quotes are subscribed, else the last trade; zero before any data.</summary>
    public virtual decimal Price => Cache.Price;

    public IPriceVariationModel PriceVariationModel { get; set; }
    public Cash QuoteCurrency { get; }
    public ISettlementModel SettlementModel { get; set; }
    public IShortableProvider ShortableProvider { get; private set; }
    public ISlippageModel SlippageModel { get; set; }
    public IEnumerable<SubscriptionDataConfig> Subscriptions => _subscriptions;
    public Symbol Symbol { get; }
    public SymbolProperties SymbolProperties { get; protected set; }
    public SecurityType Type => Symbol.SecurityType;
    public IVolatilityModel VolatilityModel { get; set; }
    public virtual decimal Volume => Cache.Volume;

    /// <summary>Whether the security initializer has run.</summary>
    internal bool IsInitialized { get; set; }

    /// <summary>The configs without the cost of an interface call.</summary>
    internal List<SubscriptionDataConfig> SubscriptionList => _subscriptions;

    public void Add(string key, object value) => Cache.Properties.Add(key, value);
    public void Clear() => Cache.Properties.Clear();
    public T Get<T>(string key) => (T)Cache.Properties[key];
    public BaseData GetLastData() => Cache.GetData();
    public bool Remove(string key) => Cache.Properties.Remove(key);

    public bool Remove<T>(string key, out T value)
    {
        value = default;
        if (!Cache.Properties.Remove(key, out var found)) return false;
        value = (T)found;
        return true;
    }

    /// <summary>Stops trading it and forgets its prices and subscriptions, as when it is removed from the algorithm.</summary>
    public virtual void Reset()
    {
        IsInitialized = false;
        IsTradable = false;
        _subscriptions.Clear();
        Cache.Reset();
    }

    public void Set(string key, object value) => Cache.Properties[key] = value;
    public void SetBuyingPowerModel(IBuyingPowerModel buyingPowerModel) => BuyingPowerModel = buyingPowerModel;
    public void SetDataFilter(ISecurityDataFilter dataFilter) => DataFilter = dataFilter;
    public void SetFeeModel(IFeeModel feelModel) => FeeModel = feelModel;
    public void SetFillModel(IFillModel fillModel) => FillModel = fillModel;
    public void SetLeverage(decimal leverage) => BuyingPowerModel.SetLeverage(this, leverage);

    public virtual void SetLocalTimeKeeper(LocalTimeKeeper localTimeKeeper)
    {
        _localTimeKeeper = localTimeKeeper;
        Exchange.SetLocalDateTimeFrontierProvider(localTimeKeeper);
    }

    public void SetMarginInterestRateModel(IMarginInterestRateModel marginInterestRateModel) =>
        MarginInterestRateModel = marginInterestRateModel;
    public void SetMarginModel(IBuyingPowerModel marginModel) => BuyingPowerModel = marginModel;

    /// <summary>Takes a price outside the data feed.</summary>
    public void SetMarketPrice(BaseData data)
    {
        if (data == null) return;
        Cache.AddData(data);
        UpdateConsumersMarketPrice(data);
    }

    public void SetSettlementModel(ISettlementModel settlementModel) => SettlementModel = settlementModel;
    public void SetShortableProvider(IShortableProvider shortableProvider) => ShortableProvider = shortableProvider;
    public void SetSlippageModel(ISlippageModel slippageModel) => SlippageModel = slippageModel;
    public void SetVolatilityModel(IVolatilityModel volatilityModel) => VolatilityModel = volatilityModel;
    public override string ToString() => Symbol.ToString();

    public bool TryGet<T>(string key, out T value)
    {
        value = default;
        if (!Cache.Properties.TryGetValue(key, out var found)) return false;
        value = (T)found;
        return true;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object result) => Cache.Properties.TryGetValue(binder.Name, out result);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result)
    {
        result = null;
        if (!Cache.Properties.TryGetValue(binder.Name, out var found) || found is not Delegate function) return false;
        result = function.DynamicInvoke(args);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object value)
    {
        Cache.Properties[binder.Name] = value;
        return true;
    }

    /// <summary>Takes a time step's data of one type.</summary>
    public void Update(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null, bool isInternalConfig = false)
    {
        Cache.AddDataList(data, dataType, containsFillForwardData, isInternalConfig);
        UpdateConsumersMarketPrice(data[^1]);
    }

    /// <summary>As the public one for the one point that a bar subscription delivers, without a list.</summary>
    internal void Update(BaseData data, Type dataType)
    {
        if (data.IsWhole && _isOurs && _holdings.IsOurs && ReferenceEquals(VolatilityModel, Securities.VolatilityModel.Null)
            && _cache.TryDefer(this, data))
        {
            return;
        }
        Cache.AddSingle(data, dataType);
        UpdateConsumersMarketPrice(data);
    }

    /// <summary>Marks the position and feeds the volatility model.</summary>
    protected virtual void UpdateConsumersMarketPrice(BaseData data)
    {
        if (data is Tick { TickType: TickType.OpenInterest } || data.Price == 0m) return;
        Holdings.UpdateMarketPrice(Price);
        VolatilityModel.Update(this, data);
    }

    public static implicit operator Symbol(Security security) => security?.Symbol;

    internal void AddData(SubscriptionDataConfig config)
    {
        if (config.Symbol != Symbol)
            throw new ArgumentException($"The subscription is of {config.Symbol.Value}, not of {Symbol.Value}.", nameof(config));
        if (!_subscriptions.Contains(config)) _subscriptions.Add(config);
    }

    internal void RemoveData(SubscriptionDataConfig config) => _subscriptions.Remove(config);
    internal void MakeTradable() => IsTradable = true;
}
