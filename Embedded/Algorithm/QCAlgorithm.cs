using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Common.Util;
using NodaTime;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Statistics;
using QuantConnect.Storage;

namespace QuantConnect.Algorithm;

// BASES-DROPPED: QuantConnect.Interfaces.IAlgorithm
public class QCAlgorithm : MarshalByRefObject, IAccountCurrencyProvider, ISecurityInitializerProvider
{
    protected const int MaxNameAndTagsLength = 200;
    protected const int MaxTagsCount = 100;
    public QCAlgorithm() => throw null;
    public string AccountCurrency => throw null;
    public ReadOnlyExtendedDictionary<Symbol, Security> ActiveSecurities => throw null;
    public string AlgorithmId => throw null;
    public AlgorithmMode AlgorithmMode => throw null;
    public IAlphaModel Alpha { get => throw null; set => throw null; }
    public IBenchmark Benchmark => throw null;
    public IBrokerageModel BrokerageModel => throw null;
    public BrokerageName BrokerageName => throw null;
    public Slice CurrentSlice => throw null;
    public DateRules DateRules => throw null;
    public ConcurrentQueue<string> DebugMessages { get => throw null; set => throw null; }
    public bool DebugMode { get => throw null; set => throw null; }
    public IOrderProperties DefaultOrderProperties { get => throw null; set => throw null; }
    public DeploymentTarget DeploymentTarget => throw null;
    [Obsolete]
    public bool EnableAutomaticIndicatorWarmUp { get => throw null; set => throw null; }
    public DateTime EndDate => throw null;
    public ConcurrentQueue<string> ErrorMessages { get => throw null; set => throw null; }
    public IExecutionModel Execution { get => throw null; set => throw null; }
    public InsightManager Insights => throw null;
    public bool IsWarmingUp => throw null;
    public bool LiveMode => throw null;
    public ConcurrentQueue<string> LogMessages { get => throw null; set => throw null; }
    protected MarketHoursDatabase MarketHoursDatabase => throw null;
    public string Name { get => throw null; set => throw null; }
    public ObjectStore ObjectStore => throw null;
    public SecurityPortfolioManager Portfolio { get => throw null; set => throw null; }
    public IPortfolioConstructionModel PortfolioConstruction { get => throw null; set => throw null; }
    public int ProjectId { get => throw null; set => throw null; }
    public IRiskFreeInterestRateModel RiskFreeInterestRateModel => throw null;
    public IRiskManagementModel RiskManagement { get => throw null; set => throw null; }
    public Exception RunTimeError { get => throw null; set => throw null; }
    public ConcurrentDictionary<string, string> RuntimeStatistics => throw null;
    public ScheduleManager Schedule => throw null;
    public SecurityManager Securities { get => throw null; set => throw null; }
    public ISecurityInitializer SecurityInitializer => throw null;
    public IAlgorithmSettings Settings => throw null;
    public DateTime StartDate => throw null;
    public StatisticsResults Statistics => throw null;
    public AlgorithmStatus Status { get => throw null; set => throw null; }
    public SubscriptionManager SubscriptionManager { get => throw null; set => throw null; }
    protected SymbolPropertiesDatabase SymbolPropertiesDatabase => throw null;
    public HashSet<string> Tags { get => throw null; set => throw null; }
    public DateTime Time => throw null;
    public ITimeKeeper TimeKeeper => throw null;
    public TimeRules TimeRules => throw null;
    public DateTimeZone TimeZone => throw null;
    public ITradeBuilder TradeBuilder => throw null;
    public SecurityTransactionManager Transactions { get => throw null; set => throw null; }
    public UniverseSettings UniverseSettings => throw null;
    public DateTime UtcTime => throw null;
    public AverageDirectionalIndex ADX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public AverageTrueRange ATR(Symbol symbol, int period, MovingAverageType type = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public void AddAlpha(IAlphaModel alpha) => throw null;
    public void AddChart(Chart chart) => throw null;
    public QuantConnect.Securities.Crypto.Crypto AddCrypto(string ticker, Resolution? resolution = null, string market = null, bool fillForward = true, decimal leverage = 0m) => throw null;
    public QuantConnect.Securities.CryptoFuture.CryptoFuture AddCryptoFuture(string ticker, Resolution? resolution = null, string market = null, bool fillForward = true, decimal leverage = 0m) => throw null;
    public Security AddData(Type dataType, Symbol underlying, Resolution? resolution = null, DateTimeZone timeZone = null, bool fillForward = false, decimal leverage = 1.0m) => throw null;
    public Security AddData(Type dataType, string ticker, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false, decimal leverage = 1.0m) => throw null;
    public Security AddData<T>(Symbol underlying, Resolution? resolution = null) where T: IBaseData, new() => throw null;
    public Security AddData<T>(Symbol underlying, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false, decimal leverage = 1.0m) where T: IBaseData, new() => throw null;
    public Security AddData<T>(Symbol underlying, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T: IBaseData, new() => throw null;
    public Security AddData<T>(string ticker, Resolution? resolution = null) where T: IBaseData, new() => throw null;
    public Security AddData<T>(string ticker, Resolution? resolution, DateTimeZone timeZone, bool fillForward = false, decimal leverage = 1.0m) where T: IBaseData, new() => throw null;
    public Security AddData<T>(string ticker, Resolution? resolution, bool fillForward, decimal leverage = 1.0m) where T: IBaseData, new() => throw null;
    public Security AddData<T>(string ticker, SymbolProperties properties, SecurityExchangeHours exchangeHours, Resolution? resolution = null, bool fillForward = false, decimal leverage = 1.0m) where T: IBaseData, new() => throw null;
    public void AddRiskManagement(IRiskManagementModel riskManagement) => throw null;
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) => throw null;
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, bool? fillForward, decimal leverage, bool? extendedMarketHours, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) => throw null;
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, string market, bool? fillForward, decimal leverage, bool? extendedMarketHours, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) => throw null;
    public Security AddSecurity(Symbol symbol, Resolution? resolution = null, bool? fillForward = null, decimal leverage = 0m, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int contractDepthOffset = 0) => throw null;
    public void AddSecurityInitializer(ISecurityInitializer securityInitializer) => throw null;
    public void AddSecurityInitializer(Action<Security> securityInitializer) => throw null;
    public void AddSeries(string chart, string series, SeriesType seriesType, string unit = "$") => throw null;
    public void AddTag(string tag) => throw null;
    public BollingerBands BB(Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public OrderTicket Buy(Symbol symbol, decimal quantity) => throw null;
    public OrderTicket Buy(Symbol symbol, double quantity) => throw null;
    public OrderTicket Buy(Symbol symbol, int quantity) => throw null;
    public OrderTicket Buy(Symbol symbol, float quantity) => throw null;
    public int? CIK(Symbol symbol) => throw null;
    public Symbol[] CIK(int cik, DateTime? tradingDate = null) => throw null;
    public string CUSIP(Symbol symbol) => throw null;
    public Symbol CUSIP(string cusip, DateTime? tradingDate = null) => throw null;
    public decimal CalculateOrderQuantity(Symbol symbol, decimal target) => throw null;
    public decimal CalculateOrderQuantity(Symbol symbol, double target) => throw null;
    public string CompositeFIGI(Symbol symbol) => throw null;
    public Symbol CompositeFIGI(string compositeFigi, DateTime? tradingDate = null) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<QuoteBar> handler) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<TradeBar> handler) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<QuoteBar> handler) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<TradeBar> handler) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<QuoteBar> handler) => throw null;
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<TradeBar> handler) => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, Resolution period, TickType? tickType, Action<T> handler) where T: class, IBaseData => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, decimal size, TickType? tickType, Action<T> handler) where T: class, IBaseData => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, TickType? tickType, Action<T> handler) where T: class, IBaseData => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<T> handler) where T: class, IBaseData => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, TickType? tickType, Action<T> handler) where T: class, IBaseData => throw null;
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, Action<T> handler) where T: class, IBaseData => throw null;
    public static IDataConsolidator CreateConsolidator(TimeSpan period, Type consolidatorInputType, TickType? tickType = null) => throw null;
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, DateTime startAlgoTz, DateTime endAlgoTz, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, Type requestedType, DateTime startAlgoTz, DateTime endAlgoTz, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public string CreateIndicatorName(Symbol symbol, FormattableString type, Resolution? resolution) => throw null;
    public string CreateIndicatorName(Symbol symbol, string type, Resolution? resolution) => throw null;
    public DonchianChannel DCH(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public DonchianChannel DCH(Symbol symbol, int upperPeriod, int lowerPeriod, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public DoubleExponentialMovingAverage DEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void Debug(decimal message) => throw null;
    public void Debug(double message) => throw null;
    public void Debug(int message) => throw null;
    public void Debug(string message) => throw null;
    public void DeregisterIndicator(IndicatorBase indicator) => throw null;
    public string Download(string address) => throw null;
    public string Download(string address, IEnumerable<KeyValuePair<string, string>> headers) => throw null;
    public string Download(string address, IEnumerable<KeyValuePair<string, string>> headers, string userName, string password) => throw null;
    public ExponentialMovingAverage EMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public ExponentialMovingAverage EMA(Symbol symbol, int period, decimal smoothingFactor, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void EmitInsights(Insight insight) => throw null;
    public void EmitInsights(params Insight[] insights) => throw null;
    public void Error(decimal message) => throw null;
    public void Error(double message) => throw null;
    public void Error(Exception error) => throw null;
    public void Error(int message) => throw null;
    public void Error(string message) => throw null;
    public OrderTicket ExerciseOption(Symbol optionSymbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public void FrameworkPostInitialize() => throw null;
    public IEnumerable<Chart> GetChartUpdates(bool clearChartData = false) => throw null;
    protected IEnumerable<DataDictionary<T>> GetDataTypedHistory<T>(IEnumerable<HistoryRequest> requests) where T: IBaseData => throw null;
    [Obsolete]
    public BaseData GetLastKnownPrice(Security security) => throw null;
    [Obsolete]
    public BaseData GetLastKnownPrice(Symbol symbol) => throw null;
    public IEnumerable<BaseData> GetLastKnownPrices(Security security) => throw null;
    public IEnumerable<BaseData> GetLastKnownPrices(Symbol symbol) => throw null;
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Security> securities) => throw null;
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Symbol> symbols) => throw null;
    public bool GetLocked() => throw null;
    public decimal GetParameter(string name, decimal defaultValue) => throw null;
    public double GetParameter(string name, double defaultValue) => throw null;
    public int GetParameter(string name, int defaultValue) => throw null;
    public string GetParameter(string name, string defaultValue = null) => throw null;
    public ReadOnlyExtendedDictionary<string, string> GetParameters() => throw null;
    public IEnumerable<Slice> History(HistoryRequest request) => throw null;
    public IEnumerable<TradeBar> History(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<TradeBar> History(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<TradeBar> History(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<Slice> History(IEnumerable<HistoryRequest> requests) => throw null;
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<Slice> History(int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<Slice> History(TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) => throw null;
    public IEnumerable<T> History<T>(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<T> History<T>(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<T> History<T>(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public IEnumerable<DataDictionary<T>> History<T>(TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T: IBaseData => throw null;
    public string ISIN(Symbol symbol) => throw null;
    public Symbol ISIN(string isin, DateTime? tradingDate = null) => throw null;
    public Identity Identity(Symbol symbol, Resolution resolution, Func<IBaseData, decimal> selector = null, string fieldName = null) => throw null;
    public Identity Identity(Symbol symbol, Func<IBaseData, decimal> selector = null, string fieldName = null) => throw null;
    public Identity Identity(Symbol symbol, TimeSpan resolution, Func<IBaseData, decimal> selector = null, string fieldName = null) => throw null;
    public virtual void Initialize() => throw null;
    public bool IsMarketOpen(Symbol symbol) => throw null;
    public KeltnerChannels KCH(Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public LogReturn LOGR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public LinearWeightedMovingAverage LWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, double quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, int quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket LimitOrder(Symbol symbol, double quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket LimitOrder(Symbol symbol, int quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public string Link(object command) => throw null;
    public List<OrderTicket> Liquidate(Symbol symbol = null, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    [Obsolete]
    public List<int> Liquidate(Symbol symbolToLiquidate, string tag) => throw null;
    public List<OrderTicket> Liquidate(IEnumerable<Symbol> symbols, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public void Log(decimal message) => throw null;
    public void Log(double message) => throw null;
    public void Log(int message) => throw null;
    public void Log(string message) => throw null;
    public MovingAverageConvergenceDivergence MACD(Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public Maximum MAX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public Minimum MIN(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public Momentum MOM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public MomentumPercent MOMP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public OrderTicket MarketOnCloseOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOnCloseOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOnCloseOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOnOpenOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOnOpenOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOnOpenOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket MarketOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public NormalizedAverageTrueRange NATR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public virtual void OnAssignmentOrderEvent(OrderEvent assignmentEvent) => throw null;
    public virtual void OnBrokerageDisconnect() => throw null;
    public virtual void OnBrokerageMessage(BrokerageMessageEvent messageEvent) => throw null;
    public virtual void OnBrokerageReconnect() => throw null;
    public virtual bool? OnCommand(object data) => throw null;
    public virtual void OnData(Slice slice) => throw null;
    public virtual void OnDelistings(Delistings delistings) => throw null;
    public virtual void OnDividends(Dividends dividends) => throw null;
    public virtual void OnEndOfAlgorithm() => throw null;
    [Obsolete]
    public virtual void OnEndOfDay() => throw null;
    public virtual void OnEndOfDay(Symbol symbol) => throw null;
    public virtual void OnEndOfDay(string symbol) => throw null;
    public void OnEndOfTimeStep() => throw null;
    public void OnFrameworkData(Slice slice) => throw null;
    public void OnFrameworkSecuritiesChanged(SecurityChanges changes) => throw null;
    public virtual void OnMarginCall(List<SubmitOrderRequest> requests) => throw null;
    public virtual void OnMarginCallWarning() => throw null;
    public virtual void OnOrderEvent(OrderEvent orderEvent) => throw null;
    public virtual void OnSecuritiesChanged(SecurityChanges changes) => throw null;
    public virtual void OnSplits(Splits splits) => throw null;
    public virtual void OnSymbolChangedEvents(SymbolChangedEvents symbolsChanged) => throw null;
    public virtual void OnWarmupFinished() => throw null;
    public OrderTicket Order(Symbol symbol, decimal quantity) => throw null;
    [Obsolete]
    public OrderTicket Order(Symbol symbol, decimal quantity, OrderType type) => throw null;
    public OrderTicket Order(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket Order(Symbol symbol, double quantity) => throw null;
    public OrderTicket Order(Symbol symbol, int quantity) => throw null;
    [Obsolete]
    public OrderTicket Order(Symbol symbol, int quantity, OrderType type) => throw null;
    [Obsolete]
    public OrderTicket Order(Symbol symbol, int quantity, OrderType type, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public void Plot(string chart, BarIndicator first, BarIndicator second = null, BarIndicator third = null, BarIndicator fourth = null) => throw null;
    public void Plot(string chart, Indicator first, Indicator second = null, Indicator third = null, Indicator fourth = null) => throw null;
    public void Plot(string chart, TradeBarIndicator first, TradeBarIndicator second = null, TradeBarIndicator third = null, TradeBarIndicator fourth = null) => throw null;
    public void Plot(string chart, string series, TradeBar bar) => throw null;
    public void Plot(string chart, string series, decimal open, decimal high, decimal low, decimal close) => throw null;
    public void Plot(string chart, string series, decimal value) => throw null;
    public void Plot(string chart, string series, double open, double high, double low, double close) => throw null;
    public void Plot(string chart, string series, double value) => throw null;
    public void Plot(string chart, string series, int open, int high, int low, int close) => throw null;
    public void Plot(string chart, string series, int value) => throw null;
    public void Plot(string chart, string series, float open, float high, float low, float close) => throw null;
    public void Plot(string chart, string series, float value) => throw null;
    public void Plot(string chart, params IndicatorBase[] indicators) => throw null;
    public void Plot(string series, TradeBar bar) => throw null;
    public void Plot(string series, decimal open, decimal high, decimal low, decimal close) => throw null;
    public void Plot(string series, decimal value) => throw null;
    public void Plot(string series, double open, double high, double low, double close) => throw null;
    public void Plot(string series, double value) => throw null;
    public void Plot(string series, int open, int high, int low, int close) => throw null;
    public void Plot(string series, int value) => throw null;
    public void Plot(string series, float open, float high, float low, float close) => throw null;
    public void Plot(string series, float value) => throw null;
    public void PlotIndicator(string chart, bool waitForReady, params IndicatorBase[] indicators) => throw null;
    public void PlotIndicator(string chart, params IndicatorBase[] indicators) => throw null;
    public virtual void PostInitialize() => throw null;
    public void Quit(string message = "") => throw null;
    public RateOfChange ROC(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public RateOfChangePercent ROCP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public RelativeStrengthIndex RSI(Symbol symbol, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void Record(string series, decimal value) => throw null;
    public void Record(string series, double value) => throw null;
    public void Record(string series, int value) => throw null;
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, IDataConsolidator consolidator, Func<IBaseData, decimal> selector = null) => throw null;
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, IDataConsolidator consolidator, Func<IBaseData, T> selector = null) where T: IBaseData => throw null;
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null) where T: IBaseData => throw null;
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution, Func<IBaseData, T> selector) where T: IBaseData => throw null;
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan? resolution, Func<IBaseData, T> selector = null) where T: IBaseData => throw null;
    public bool RemoveOptionContract(Symbol symbol, string tag = null) => throw null;
    public bool RemoveSecurity(Symbol symbol, string tag = null) => throw null;
    public IDataConsolidator ResolveConsolidator(Symbol symbol, Resolution? resolution, Type dataType = null) => throw null;
    public IDataConsolidator ResolveConsolidator(Symbol symbol, TimeSpan? timeSpan, Type dataType = null) => throw null;
    public string SEDOL(Symbol symbol) => throw null;
    public Symbol SEDOL(string sedol, DateTime? tradingDate = null) => throw null;
    public SimpleMovingAverage SMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public StandardDeviation STD(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public Sum SUM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public OrderTicket Sell(Symbol symbol, decimal quantity) => throw null;
    public OrderTicket Sell(Symbol symbol, double quantity) => throw null;
    public OrderTicket Sell(Symbol symbol, int quantity) => throw null;
    public OrderTicket Sell(Symbol symbol, float quantity) => throw null;
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null) => throw null;
    public void SetAlgorithmId(string algorithmId) => throw null;
    public void SetAlgorithmMode(AlgorithmMode algorithmMode) => throw null;
    public void SetAlpha(IAlphaModel alpha) => throw null;
    public void SetAvailableDataTypes(Dictionary<SecurityType, List<TickType>> availableDataTypes) => throw null;
    [Obsolete]
    public void SetBenchmark(SecurityType securityType, string symbol) => throw null;
    public void SetBenchmark(Symbol symbol) => throw null;
    public void SetBenchmark(Func<DateTime, decimal> benchmark) => throw null;
    public void SetBenchmark(string ticker) => throw null;
    public void SetBrokerageModel(BrokerageName brokerage, AccountType accountType = AccountType.Margin) => throw null;
    public void SetBrokerageModel(IBrokerageModel model) => throw null;
    public void SetCash(decimal startingCash) => throw null;
    public void SetCash(double startingCash) => throw null;
    public void SetCash(int startingCash) => throw null;
    public void SetCash(string symbol, decimal startingCash, decimal conversionRate = 0m) => throw null;
    public void SetCurrentSlice(Slice slice) => throw null;
    public void SetDateTime(DateTime frontier) => throw null;
    public void SetDeploymentTarget(DeploymentTarget deploymentTarget) => throw null;
    public void SetEndDate(DateTime end) => throw null;
    public void SetEndDate(int year, int month, int day) => throw null;
    public void SetExecution(IExecutionModel execution) => throw null;
    public void SetFinishedWarmingUp() => throw null;
    public List<OrderTicket> SetHoldings(Symbol symbol, decimal percentage, bool liquidateExistingHoldings = false, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public List<OrderTicket> SetHoldings(Symbol symbol, double percentage, bool liquidateExistingHoldings = false, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public List<OrderTicket> SetHoldings(Symbol symbol, int percentage, bool liquidateExistingHoldings = false, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public List<OrderTicket> SetHoldings(Symbol symbol, float percentage, bool liquidateExistingHoldings = false, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public List<OrderTicket> SetHoldings(List<PortfolioTarget> targets, bool liquidateExistingHoldings = false, bool asynchronous = false, string tag = null, IOrderProperties orderProperties = null) => throw null;
    public void SetLiveMode(bool live) => throw null;
    public void SetLocked() => throw null;
    public void SetMaximumOrders(int max) => throw null;
    public void SetName(string name) => throw null;
    public void SetObjectStore(IObjectStore objectStore) => throw null;
    public void SetPandasConverter() => throw null;
    public void SetParameters(Dictionary<string, string> parameters) => throw null;
    public void SetPortfolioConstruction(IPortfolioConstructionModel portfolioConstruction) => throw null;
    public void SetQuit(bool quit) => throw null;
    public void SetRiskFreeInterestRateModel(IRiskFreeInterestRateModel model) => throw null;
    public void SetRiskManagement(IRiskManagementModel riskManagement) => throw null;
    public void SetRunTimeError(Exception exception) => throw null;
    public void SetRuntimeStatistic(string name, decimal value) => throw null;
    public void SetRuntimeStatistic(string name, double value) => throw null;
    public void SetRuntimeStatistic(string name, int value) => throw null;
    public void SetRuntimeStatistic(string name, string value) => throw null;
    public void SetSecurityInitializer(ISecurityInitializer securityInitializer) => throw null;
    [Obsolete]
    public void SetSecurityInitializer(Action<Security, bool> securityInitializer) => throw null;
    public void SetSecurityInitializer(Action<Security> securityInitializer) => throw null;
    public void SetStartDate(DateTime start) => throw null;
    public void SetStartDate(int year, int month, int day) => throw null;
    public void SetStatisticsService(IStatisticsService statisticsService) => throw null;
    public void SetStatus(AlgorithmStatus status) => throw null;
    public void SetSummaryStatistic(string name, decimal value) => throw null;
    public void SetSummaryStatistic(string name, double value) => throw null;
    public void SetSummaryStatistic(string name, int value) => throw null;
    public void SetSummaryStatistic(string name, string value) => throw null;
    public void SetTags(HashSet<string> tags) => throw null;
    public void SetTimeZone(DateTimeZone timeZone) => throw null;
    public void SetTimeZone(string timeZone) => throw null;
    public void SetTradeBuilder(ITradeBuilder tradeBuilder) => throw null;
    public void SetWarmUp(int barCount) => throw null;
    public void SetWarmUp(int barCount, Resolution? resolution) => throw null;
    public void SetWarmUp(TimeSpan timeSpan) => throw null;
    public void SetWarmUp(TimeSpan timeSpan, Resolution? resolution) => throw null;
    public void SetWarmup(int barCount) => throw null;
    public void SetWarmup(int barCount, Resolution? resolution) => throw null;
    public void SetWarmup(TimeSpan timeSpan) => throw null;
    public void SetWarmup(TimeSpan timeSpan, Resolution? resolution) => throw null;
    public bool Shortable(Symbol symbol) => throw null;
    public bool Shortable(Symbol symbol, decimal shortQuantity, int? updateOrderId = null) => throw null;
    public long ShortableQuantity(Symbol symbol) => throw null;
    public OrderTicket StopLimitOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket StopLimitOrder(Symbol symbol, double quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket StopLimitOrder(Symbol symbol, int quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket StopMarketOrder(Symbol symbol, double quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket StopMarketOrder(Symbol symbol, int quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket SubmitOrderRequest(SubmitOrderRequest request) => throw null;
    public Symbol Symbol(string ticker) => throw null;
    public TripleExponentialMovingAverage TEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public TrueRange TR(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar> selector = null) => throw null;
    public string Ticker(Symbol symbol) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) => throw null;
    public ScheduledEvent Train(IDateRule dateRule, ITimeRule timeRule, Action trainingCode) => throw null;
    public ScheduledEvent Train(Action trainingCode) => throw null;
    public void UnregisterIndicator(IndicatorBase indicator) => throw null;
    public Variance V(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    [Obsolete]
    public Variance VAR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public IntradayVwap VWAP(Symbol symbol) => throw null;
    public VolumeWeightedAveragePriceIndicator VWAP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar> selector = null) => throw null;
    public WilderMovingAverage WWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData, decimal> selector = null) => throw null;
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal> selector = null) => throw null;
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData, decimal> selector = null) => throw null;
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData, T> selector = null) where T: class, IBaseData => throw null;
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData, T> selector = null) where T: class, IBaseData => throw null;
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData, T> selector = null) where T: class, IBaseData => throw null;
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData, T> selector = null) where T: class, IBaseData => throw null;
    // DROPPED E:QuantConnect.Algorithm.QCAlgorithm.InsightsGenerated : QuantConnect.Interfaces.AlgorithmEvent<QuantConnect.Algorithm.Framework.Alphas.GeneratedInsightsCollection>   <- QuantConnect.Interfaces.AlgorithmEvent
    // DROPPED E:QuantConnect.Algorithm.QCAlgorithm.NameUpdated : QuantConnect.Interfaces.AlgorithmEvent<System.String>   <- QuantConnect.Interfaces.AlgorithmEvent
    // DROPPED E:QuantConnect.Algorithm.QCAlgorithm.TagsUpdated : QuantConnect.Interfaces.AlgorithmEvent<System.Collections.Generic.HashSet<System.String>>   <- QuantConnect.Interfaces.AlgorithmEvent
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.BrokerageMessageHandler : QuantConnect.Brokerages.IBrokerageMessageHandler { get; set; }   <- QuantConnect.Brokerages.IBrokerageMessageHandler
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.CandlestickPatterns : QuantConnect.Algorithm.CandlestickPatterns { get; }   <- QuantConnect.Algorithm.CandlestickPatterns
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.FutureChainProvider : QuantConnect.Interfaces.IFutureChainProvider { get; } [Obsolete]   <- QuantConnect.Interfaces.IFutureChainProvider
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.HistoryProvider : QuantConnect.Interfaces.IHistoryProvider { get; set; }   <- QuantConnect.Interfaces.IHistoryProvider
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.Notify : QuantConnect.Notifications.NotificationManager { get; set; }   <- QuantConnect.Notifications.NotificationManager
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.OptionChainProvider : QuantConnect.Interfaces.IOptionChainProvider { get; } [Obsolete]   <- QuantConnect.Interfaces.IOptionChainProvider
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.PandasConverter : QuantConnect.Python.PandasConverter { get; } virtual   <- QuantConnect.Python.PandasConverter
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.SignalExport : QuantConnect.Algorithm.Framework.Portfolio.SignalExports.SignalExportManager { get; }   <- QuantConnect.Algorithm.Framework.Portfolio.SignalExports.SignalExportManager
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.TradingCalendar : QuantConnect.TradingCalendar { get; }   <- QuantConnect.TradingCalendar
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.Universe : QuantConnect.Algorithm.UniverseDefinitions { get; }   <- QuantConnect.Algorithm.UniverseDefinitions
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.UniverseManager : QuantConnect.Securities.UniverseManager { get; }   <- QuantConnect.Securities.UniverseManager
    // DROPPED P:QuantConnect.Algorithm.QCAlgorithm.UniverseSelection : QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel { get; set; }   <- QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.A(QuantConnect.Symbol target, QuantConnect.Symbol reference, System.Int32 alphaPeriod = 1, System.Int32 betaPeriod = 252, QuantConnect.Resolution? resolution = nul   <- QuantConnect.Indicators.Alpha
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ABANDS(QuantConnect.Symbol symbol, System.Int32 period, System.Decimal width = 4m, QuantConnect.Indicators.MovingAverageType movingAverageType = QuantConnect.Indic   <- QuantConnect.Indicators.AccelerationBands
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AD(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.TradeBar> selector = n   <- QuantConnect.Indicators.AccumulationDistribution
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ADDIFF(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, Qu   <- QuantConnect.Indicators.AdvanceDeclineDifference
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ADOSC(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBase   <- QuantConnect.Indicators.AccumulationDistributionOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ADR(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, Quant   <- QuantConnect.Indicators.AdvanceDeclineRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ADVR(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, Quan   <- QuantConnect.Indicators.AdvanceDeclineVolumeRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ADXR(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market   <- QuantConnect.Indicators.AverageDirectionalMovementIndexRating
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ALMA(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 sigma = 6, System.Decimal offset = 0.85m, QuantConnect.Resolution? resolution = null, System.Fun   <- QuantConnect.Indicators.ArnaudLegouxMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AO(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Indicators.MovingAverageType type, QuantConnect.Resolution? resolutio   <- QuantConnect.Indicators.AwesomeOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.APO(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Indicators.MovingAverageType movingAverageType, QuantConnect.Resolut   <- QuantConnect.Indicators.AbsolutePriceOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.APS(QuantConnect.Symbol symbol, System.Int32 period = 3, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selec   <- QuantConnect.Indicators.AugenPriceSpike
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AR(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.I   <- QuantConnect.Indicators.AverageRange
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ARIMA(QuantConnect.Symbol symbol, System.Int32 arOrder, System.Int32 diffOrder, System.Int32 maOrder, System.Int32 period, QuantConnect.Resolution? resolution = nu   <- QuantConnect.Indicators.AutoRegressiveIntegratedMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ARIMA(QuantConnect.Symbol symbol, System.Int32 arOrder, System.Int32 diffOrder, System.Int32 maOrder, System.Int32 period, System.Boolean intercept, QuantConnect.R   <- QuantConnect.Indicators.AutoRegressiveIntegratedMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AROON(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Marke   <- QuantConnect.Indicators.AroonOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AROON(QuantConnect.Symbol symbol, System.Int32 upPeriod, System.Int32 downPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseDa   <- QuantConnect.Indicators.AroonOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ASI(QuantConnect.Symbol symbol, System.Decimal limitMove, QuantConnect.Resolution? resolution = QuantConnect.Resolution.Daily(4), System.Func<QuantConnect.Data.IBa   <- QuantConnect.Indicators.WilderAccumulativeSwingIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddAlpha(Python.Runtime.PyObject alpha) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddCfd(System.String ticker, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillForward = true, System.Decimal leverage =    <- QuantConnect.Securities.Cfd.Cfd
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddCommand(Python.Runtime.PyObject type) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddCommand<T>() : System.Void where T: QuantConnect.Commands.Command   <- QuantConnect.Commands.Command
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddData(Python.Runtime.PyObject type, QuantConnect.Symbol underlying, QuantConnect.Resolution? resolution = null) : QuantConnect.Securities.Security   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddData(Python.Runtime.PyObject type, QuantConnect.Symbol underlying, QuantConnect.Resolution? resolution, NodaTime.DateTimeZone timeZone, System.Boolean fillForwa   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddData(Python.Runtime.PyObject type, System.String ticker, QuantConnect.Resolution? resolution = null) : QuantConnect.Securities.Security   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddData(Python.Runtime.PyObject type, System.String ticker, QuantConnect.Resolution? resolution, NodaTime.DateTimeZone timeZone, System.Boolean fillForward = false   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddData(Python.Runtime.PyObject type, System.String ticker, QuantConnect.Securities.SymbolProperties properties, QuantConnect.Securities.SecurityExchangeHours exch   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddEquity(System.String ticker, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillForward = true, System.Decimal leverage   <- QuantConnect.Securities.Equity.Equity
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddForex(System.String ticker, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillForward = true, System.Decimal leverage    <- QuantConnect.Securities.Forex.Forex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddFuture(System.String ticker, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean? fillForward = null, System.Decimal leverag   <- QuantConnect.Securities.Future.Future
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddFutureContract(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true, System.Decimal leverage = 0m, System.B   <- QuantConnect.Securities.Future.Future
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddFutureOption(QuantConnect.Symbol futureSymbol, Python.Runtime.PyObject optionFilter) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddFutureOption(QuantConnect.Symbol symbol, System.Func<QuantConnect.Securities.OptionFilterUniverse, QuantConnect.Securities.OptionFilterUniverse> optionFilter =    <- QuantConnect.Securities.OptionFilterUniverse
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddFutureOptionContract(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true, System.Decimal leverage = 0m, Sy   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndex(System.String ticker, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillForward = true) : QuantConnect.Securitie   <- QuantConnect.Securities.Index.Index
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndexOption(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true) : QuantConnect.Securities.IndexOption.Ind   <- QuantConnect.Securities.IndexOption.IndexOption
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndexOption(QuantConnect.Symbol symbol, System.String targetOption, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true) : QuantConnec   <- QuantConnect.Securities.IndexOption.IndexOption
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndexOption(System.String underlying, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillForward = true) : QuantConnect   <- QuantConnect.Securities.IndexOption.IndexOption
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndexOption(System.String underlying, System.String targetOption, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean fillFo   <- QuantConnect.Securities.IndexOption.IndexOption
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddIndexOptionContract(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true) : QuantConnect.Securities.IndexOp   <- QuantConnect.Securities.IndexOption.IndexOption
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddOption(QuantConnect.Symbol underlying, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean? fillForward = null, System.Decim   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddOption(QuantConnect.Symbol underlying, System.String targetOption, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean? fill   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddOption(System.String underlying, QuantConnect.Resolution? resolution = null, System.String market = null, System.Boolean? fillForward = null, System.Decimal lev   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddOptionContract(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Boolean fillForward = true, System.Decimal leverage = 0m, System.B   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddRiskManagement(Python.Runtime.PyObject riskManagement) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddSecurityInitializer(Python.Runtime.PyObject securityInitializer) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, Python   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, QuantC   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, System.String name, Python.Runtime.PyObject selector) : QuantConnect.Data.UniverseSelection.Universe   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, System.String name, QuantConnect.Data.UniverseSelection.UniverseSettings universeSettings, Python.Runtime.PyObject selector)   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, System.String name, QuantConnect.Resolution resolution, Python.Runtime.PyObject selector) : QuantConnect.Data.UniverseSelect   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject T, System.String name, QuantConnect.Resolution resolution, QuantConnect.Data.UniverseSelection.UniverseSettings universeSetting   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject pyObject) : QuantConnect.Data.UniverseSelection.Universe   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(Python.Runtime.PyObject pyObject, Python.Runtime.PyObject pyfine) : QuantConnect.Data.UniverseSelection.Universe   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(QuantConnect.Data.UniverseSelection.Universe universe) : QuantConnect.Data.UniverseSelection.Universe   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(QuantConnect.Data.UniverseSelection.Universe universe, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.Fundamental.Fundamental>, S   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(QuantConnect.Scheduling.IDateRule dateRule, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.Fundamental.Fundamental>, System.Colle   <- QuantConnect.Data.Fundamental.Fundamental
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, QuantConnect.Data.UniverseSelecti   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, QuantConnect.Data.UniverseSelecti   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.Fundamental.Fundamental>, System.Collections.Generic.IEnumerable<QuantConnect.Symb   <- QuantConnect.Data.Fundamental.Fundamental
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.UniverseSelection.CoarseFundamental>, System.Collections.Generic.IEnumerable<Quant   <- QuantConnect.Data.UniverseSelection.CoarseFundamental
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.String name, Python.Runtime.PyObject pySelector) : QuantConnect.Data.UniverseSelection.Universe   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.String name, QuantConnect.Resolution resolution, Python.Runtime.PyObject pySelector) : QuantConnect.Data.UniverseSelection.Universe   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.String name, QuantConnect.Resolution resolution, System.Func<System.DateTime, System.Collections.Generic.IEnumerable<System.String>> selector) :   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.String name, System.Func<System.DateTime, System.Collections.Generic.IEnumerable<System.String>> selector) : QuantConnect.Data.UniverseSelection   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse(System.Type dataType, QuantConnect.SecurityType? securityType = null, System.String name = null, QuantConnect.Resolution? resolution = null, System.Str   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, QuantConnect.Data.UniverseSele   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(QuantConnect.SecurityType securityType, System.String name, QuantConnect.Resolution resolution, System.String market, System.Func<System.Collections   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Collections.Generic.IEnumerable<QuantConnect.Symbol>> selecto   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Collections.Generic.IEnumerable<System.String>> selector) : Q   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name = null, QuantConnect.Resolution? resolution = null, System.String market = null, QuantConnect.Data.UniverseSelection.UniverseSett   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Data.UniverseSelection.UniverseSettings universeSettings, System.Func<System.Collections.Generic.IEnumerable<QuantC   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Data.UniverseSelection.UniverseSettings universeSettings, System.Func<System.Collections.Generic.IEnumerable<QuantC   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Resolution resolution, QuantConnect.Data.UniverseSelection.UniverseSettings universeSettings, System.Func<System.Co   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Resolution resolution, QuantConnect.Data.UniverseSelection.UniverseSettings universeSettings, System.Func<System.Co   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Resolution resolution, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Colle   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Resolution resolution, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Colle   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, QuantConnect.Resolution resolution, System.String market, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.B   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Collections.Generic.IEnumerable<QuantConn   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverse<T>(System.String name, System.Func<System.Collections.Generic.IEnumerable<QuantConnect.Data.BaseData>, System.Collections.Generic.IEnumerable<System.St   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverseOptions(Python.Runtime.PyObject universe, Python.Runtime.PyObject optionFilter) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverseOptions(QuantConnect.Data.UniverseSelection.Universe universe, System.Func<QuantConnect.Securities.OptionFilterUniverse, QuantConnect.Securities.OptionF   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverseOptions(QuantConnect.Symbol underlyingSymbol, System.Func<QuantConnect.Securities.OptionFilterUniverse, QuantConnect.Securities.OptionFilterUniverse> op   <- QuantConnect.Securities.OptionFilterUniverse
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverseSelection(Python.Runtime.PyObject universeSelection) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.AddUniverseSelection(QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel universeSelection) : System.Void   <- QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.B(QuantConnect.Symbol target, QuantConnect.Symbol reference, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseDa   <- QuantConnect.Indicators.Beta
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.BOP(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.IBaseDataBar> selecto   <- QuantConnect.Indicators.BalanceOfPower
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.BroadcastCommand(Python.Runtime.PyObject command) : QuantConnect.Api.RestResponse   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.BroadcastCommand(System.Object command) : QuantConnect.Api.RestResponse   <- QuantConnect.Api.RestResponse
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Buy(QuantConnect.Securities.Option.OptionStrategy strategy, System.Int32 quantity, System.Boolean asynchronous = false, System.String tag = "", QuantConnect.Interf   <- QuantConnect.Securities.Option.OptionStrategy
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.C(QuantConnect.Symbol target, QuantConnect.Symbol reference, System.Int32 period, QuantConnect.Indicators.CorrelationType correlationType = QuantConnect.Indicators   <- QuantConnect.Indicators.CorrelationType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CC(QuantConnect.Symbol symbol, System.Int32 shortRocPeriod = 11, System.Int32 longRocPeriod = 14, System.Int32 lwmaPeriod = 10, QuantConnect.Resolution? resolution   <- QuantConnect.Indicators.CoppockCurve
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CCI(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Indicators.MovingAverageType movingAverageType = QuantConnect.Indicators.MovingAverageType.Simple   <- QuantConnect.Indicators.CommodityChannelIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CHOP(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market   <- QuantConnect.Indicators.ChoppinessIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CKS(QuantConnect.Symbol symbol, System.Int32 atrPeriod, System.Decimal atrMult, System.Int32 period, QuantConnect.Indicators.MovingAverageType movingAverageType =    <- QuantConnect.Indicators.ChandeKrollStop
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CMF(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.   <- QuantConnect.Indicators.ChaikinMoneyFlow
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CMO(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.ChandeMomentumOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CO(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseDat   <- QuantConnect.Indicators.ChaikinOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.COV(QuantConnect.Symbol target, QuantConnect.Symbol reference, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBase   <- QuantConnect.Indicators.Covariance
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.CRSI(QuantConnect.Symbol symbol, System.Int32 rsiPeriod, System.Int32 rsiPeriodStreak, System.Int32 lookBackPeriod, QuantConnect.Resolution? resolution = null, Sys   <- QuantConnect.Indicators.ConnorsRelativeStrengthIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ComboLegLimitOrder(System.Collections.Generic.List<QuantConnect.Orders.Leg> legs, System.Int32 quantity, System.Boolean asynchronous = false, System.String tag = "   <- QuantConnect.Orders.Leg
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ComboLimitOrder(System.Collections.Generic.List<QuantConnect.Orders.Leg> legs, System.Int32 quantity, System.Decimal limitPrice, System.Boolean asynchronous = fals   <- QuantConnect.Orders.Leg
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ComboMarketOrder(System.Collections.Generic.List<QuantConnect.Orders.Leg> legs, System.Int32 quantity, System.Boolean asynchronous = false, System.String tag = "",   <- QuantConnect.Orders.Leg
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(Python.Runtime.PyObject type, QuantConnect.Symbol symbol, System.Decimal size, QuantConnect.TickType? tickType, Python.Runtime.PyObject handler) : Quan   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, QuantConnect.Resolution period, Python.Runtime.PyObject handler) : QuantConnect.Data.Consolidators.IDataConsolidator   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, QuantConnect.Resolution period, QuantConnect.TickType? tickType, Python.Runtime.PyObject handler) : QuantConnect.Data.Conso   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, System.Func<System.DateTime, QuantConnect.Data.Consolidators.CalendarInfo> calendar, Python.Runtime.PyObject handler) : Qua   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, System.Func<System.DateTime, QuantConnect.Data.Consolidators.CalendarInfo> calendar, QuantConnect.TickType? tickType, Pytho   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, System.TimeSpan period, Python.Runtime.PyObject handler) : QuantConnect.Data.Consolidators.IDataConsolidator   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Consolidate(QuantConnect.Symbol symbol, System.TimeSpan period, QuantConnect.TickType? tickType, Python.Runtime.PyObject handler) : QuantConnect.Data.Consolidators   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.D(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.DEM(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Indicators.MovingAverageType type, QuantConnect.Resolution? resolution = null, System.Func<QuantC   <- QuantConnect.Indicators.DeMarkerIndicator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.DO(QuantConnect.Symbol symbol, System.Int32 rsiPeriod, System.Int32 smoothingRsiPeriod, System.Int32 doubleSmoothingRsiPeriod, System.Int32 signalLinePeriod, Quant   <- QuantConnect.Indicators.DerivativeOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.DPO(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.DetrendedPriceOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Debug(Python.Runtime.PyObject message) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Download(System.String address, Python.Runtime.PyObject headers) : System.String   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Download(System.String address, Python.Runtime.PyObject headers, System.String userName, System.String password) : System.String   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.EMV(QuantConnect.Symbol symbol, System.Int32 period = 1, System.Int32 scale = 10000, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBas   <- QuantConnect.Indicators.EaseOfMovementValue
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Error(Python.Runtime.PyObject message) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FI(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Indicators.MovingAverageType type = QuantConnect.Indicators.MovingAverageType.Exponential(1), Quan   <- QuantConnect.Indicators.ForceIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FISH(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market   <- QuantConnect.Indicators.FisherTransform
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FRAMA(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 longPeriod = 198, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBa   <- QuantConnect.Indicators.FractalAdaptiveMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, Python.Runtime.PyObject selector = null, Python.Runtime.PyObject filter = null, System.String fieldName = null) : Quan   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, QuantConnect.Resolution resolution, Python.Runtime.PyObject selector = null, Python.Runtime.PyObject filter = null, Sy   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, QuantConnect.Resolution resolution, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.IBaseDataBar> se   <- QuantConnect.Indicators.FilteredIdentity
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.IBaseDataBar> selector = null, System.Func<QuantConn   <- QuantConnect.Indicators.FilteredIdentity
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, System.TimeSpan resolution, Python.Runtime.PyObject selector = null, Python.Runtime.PyObject filter = null, System.Str   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FilteredIdentity(QuantConnect.Symbol symbol, System.TimeSpan resolution, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.IBaseDataBar> selector =   <- QuantConnect.Indicators.FilteredIdentity
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Fundamentals(QuantConnect.Symbol symbol) : QuantConnect.Data.Fundamental.Fundamental   <- QuantConnect.Data.Fundamental.Fundamental
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Fundamentals(System.Collections.Generic.List<QuantConnect.Symbol> symbols) : System.Collections.Generic.List<QuantConnect.Data.Fundamental.Fundamental>   <- QuantConnect.Data.Fundamental.Fundamental
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FutureChain(QuantConnect.Symbol symbol, System.Boolean flatten = false) : QuantConnect.Data.Market.FuturesChain   <- QuantConnect.Data.Market.FuturesChain
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FutureChains(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Boolean flatten = false) : QuantConnect.Data.Market.FuturesChains   <- QuantConnect.Data.Market.FuturesChains
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FuturesChain(QuantConnect.Symbol symbol, System.Boolean flatten = false) : QuantConnect.Data.Market.FuturesChain   <- QuantConnect.Data.Market.FuturesChain
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.FuturesChains(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Boolean flatten = false) : QuantConnect.Data.Market.FuturesChains   <- QuantConnect.Data.Market.FuturesChains
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.G(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.GetDataFrame(System.Collections.Generic.IEnumerable<QuantConnect.Data.Slice> data, System.Boolean flatten, System.Type dataType = null) : Python.Runtime.PyObject p   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.GetDataFrame<T>(System.Collections.Generic.IEnumerable<T> data, System.Boolean flatten) : Python.Runtime.PyObject protected where T: QuantConnect.Data.IBaseData   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.HE(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 maxLag = 20, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData,    <- QuantConnect.Indicators.HurstExponent
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.HMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.HullMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.HT(QuantConnect.Symbol symbol, System.Int32 length, System.Decimal inPhaseMultiplicationFactor, System.Decimal quadratureMultiplicationFactor, QuantConnect.Resolut   <- QuantConnect.Indicators.HilbertTransform
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.HeikinAshi(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.TradeBar> sele   <- QuantConnect.Indicators.HeikinAshi
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject tickers, System.DateTime start, System.DateTime end, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = null   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject tickers, System.Int32 periods, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = null, System.Boolean? exte   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject tickers, System.TimeSpan span, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = null, System.Boolean? exte   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, Python.Runtime.PyObject tickers, System.DateTime start, System.DateTime end, QuantConnect.Resolution? resolution = null, Syst   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, Python.Runtime.PyObject tickers, System.Int32 periods, QuantConnect.Resolution? resolution = null, System.Boolean? fillForwar   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, Python.Runtime.PyObject tickers, System.TimeSpan span, QuantConnect.Resolution? resolution = null, System.Boolean? fillForwar   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, QuantConnect.Symbol symbol, System.DateTime start, System.DateTime end, QuantConnect.Resolution? resolution = null, System.Bo   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, QuantConnect.Symbol symbol, System.Int32 periods, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = n   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(Python.Runtime.PyObject type, QuantConnect.Symbol symbol, System.TimeSpan span, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = n   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(QuantConnect.Data.UniverseSelection.Universe universe, System.DateTime start, System.DateTime end, QuantConnect.Resolution? resolution = null, System.Boole   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(QuantConnect.Data.UniverseSelection.Universe universe, System.Int32 periods, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = null   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.History(QuantConnect.Data.UniverseSelection.Universe universe, System.TimeSpan span, QuantConnect.Resolution? resolution = null, System.Boolean? fillForward = null   <- QuantConnect.Data.UniverseSelection.Universe
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IBS(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.TradeBar> selector =    <- QuantConnect.Indicators.InternalBarStrength
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ICHIMOKU(QuantConnect.Symbol symbol, System.Int32 tenkanPeriod, System.Int32 kijunPeriod, System.Int32 senkouAPeriod, System.Int32 senkouBPeriod, System.Int32 senk   <- QuantConnect.Indicators.IchimokuKinkoHyo
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IV(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Ind   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(Python.Runtime.PyObject indicator, Python.Runtime.PyObject symbol, System.DateTime start, System.DateTime end, QuantConnect.Resolution? resolution   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(Python.Runtime.PyObject indicator, Python.Runtime.PyObject symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, Python.Runtime   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(Python.Runtime.PyObject indicator, Python.Runtime.PyObject symbol, System.TimeSpan span, QuantConnect.Resolution? resolution = null, Python.Runtim   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(Python.Runtime.PyObject indicator, System.Collections.Generic.IEnumerable<QuantConnect.Data.Slice> history, Python.Runtime.PyObject selector = nul   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, QuantConnect.Symbol symbol, System.DateTime start, Sy   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, QuantConnect.Symbol symbol, System.Int32 period, Quan   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, QuantConnect.Symbol symbol, System.TimeSpan span, Qua   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, System.Collections.Generic.IEnumerable<QuantConnect.D   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, System.Collections.Generic.IEnumerable<QuantConnect.S   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, System.Collections.Generic.IEnumerable<QuantConnect.S   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory(QuantConnect.Indicators.IndicatorBase<QuantConnect.Indicators.IndicatorDataPoint> indicator, System.Collections.Generic.IEnumerable<QuantConnect.S   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, QuantConnect.Symbol symbol, System.DateTime start, System.DateTime end, QuantConnect.Resolu   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, QuantConnect.Symbol symbol, System.TimeSpan span, QuantConnect.Resolution? resolution = nul   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, System.Collections.Generic.IEnumerable<QuantConnect.Data.Slice> history, System.Func<QuantC   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.DateTime start,   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Int32 period, Q   <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.IndicatorHistory<T>(QuantConnect.Indicators.IndicatorBase<T> indicator, System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.TimeSpan span,    <- QuantConnect.Data.IndicatorHistory
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.KAMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector   <- QuantConnect.Indicators.KaufmanAdaptiveMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.KAMA(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 fastEmaPeriod, System.Int32 slowEmaPeriod, QuantConnect.Resolution? resolution = null, System.Fu   <- QuantConnect.Indicators.KaufmanAdaptiveMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.KER(QuantConnect.Symbol symbol, System.Int32 period = 2, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selec   <- QuantConnect.Indicators.KaufmanEfficiencyRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.KST(QuantConnect.Symbol symbol, System.Int32 roc1Period = 10, System.Int32 roc1MaPeriod = 10, System.Int32 roc2Period = 15, System.Int32 roc2MaPeriod = 10, System.   <- QuantConnect.Indicators.KnowSureThing
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.KVO(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, System.Int32 signalPeriod = 13, QuantConnect.Resolution? resolution = null, Syste   <- QuantConnect.Indicators.KlingerVolumeOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.LSMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector   <- QuantConnect.Indicators.LeastSquaresMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Link(Python.Runtime.PyObject command) : System.String   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Liquidate(Python.Runtime.PyObject symbols, System.Boolean asynchronous = false, System.String tag = "Liquidated", QuantConnect.Interfaces.IOrderProperties orderPro   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Log(Python.Runtime.PyObject message) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MAD(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.MeanAbsoluteDeviation
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MAMA(QuantConnect.Symbol symbol, System.Decimal fastLimit = 0.5m, System.Decimal slowLimit = 0.05m, QuantConnect.Resolution? resolution = null, System.Func<QuantCo   <- QuantConnect.Indicators.MesaAdaptiveMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MASS(QuantConnect.Symbol symbol, System.Int32 emaPeriod = 9, System.Int32 sumPeriod = 25, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data   <- QuantConnect.Indicators.MassIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MFI(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.   <- QuantConnect.Indicators.MoneyFlowIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MGD(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.McGinleyDynamic
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MIDPOINT(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> sele   <- QuantConnect.Indicators.MidPoint
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MIDPRICE(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Ma   <- QuantConnect.Indicators.MidPrice
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MOMERSION(QuantConnect.Symbol symbol, System.Int32? minPeriod, System.Int32 fullPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.I   <- QuantConnect.Indicators.Momersion
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MOSC(QuantConnect.Symbol[] symbols, System.Int32 fastPeriod = 19, System.Int32 slowPeriod = 39, QuantConnect.Resolution? resolution = null, System.Func<QuantConnec   <- QuantConnect.Indicators.McClellanOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MOSC(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Int32 fastPeriod = 19, System.Int32 slowPeriod = 39, QuantConnect.Resolution? reso   <- QuantConnect.Indicators.McClellanOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MSI(QuantConnect.Symbol[] symbols, System.Int32 fastPeriod = 19, System.Int32 slowPeriod = 39, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect   <- QuantConnect.Indicators.McClellanSummationIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.MSI(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Int32 fastPeriod = 19, System.Int32 slowPeriod = 39, QuantConnect.Resolution? resol   <- QuantConnect.Indicators.McClellanSummationIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.NHNL(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect   <- QuantConnect.Indicators.NewHighsNewLows
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.NHNLV(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnec   <- QuantConnect.Indicators.NewHighsNewLowsVolume
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.OBV(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.TradeBar> selector =    <- QuantConnect.Indicators.OnBalanceVolume
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.OptionChain(QuantConnect.Symbol symbol, System.Boolean flatten = false) : QuantConnect.Data.Market.OptionChain   <- QuantConnect.Data.Market.OptionChain
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.OptionChains(Python.Runtime.PyObject symbols, System.Boolean flatten = false) : QuantConnect.Data.Market.OptionChains   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.OptionChains(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, System.Boolean flatten = false) : QuantConnect.Data.Market.OptionChains   <- QuantConnect.Data.Market.OptionChains
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Order(QuantConnect.Securities.Option.OptionStrategy strategy, System.Int32 quantity, System.Boolean asynchronous = false, System.String tag = "", QuantConnect.Inte   <- QuantConnect.Securities.Option.OptionStrategy
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PPHL(QuantConnect.Symbol symbol, System.Int32 lengthHigh, System.Int32 lengthLow, System.Int32 lastStoredValues = 100, System.Boolean strict = true, QuantConnect.R   <- QuantConnect.Indicators.PivotPointsHighLow
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PPHL(QuantConnect.Symbol symbol, System.Int32 lengthHigh, System.Int32 lengthLow, System.Int32 lastStoredValues, QuantConnect.Resolution? resolution, System.Func<Q   <- QuantConnect.Indicators.PivotPointsHighLow
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PPO(QuantConnect.Symbol symbol, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Indicators.MovingAverageType movingAverageType, QuantConnect.Resolut   <- QuantConnect.Indicators.PercentagePriceOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PSAR(QuantConnect.Symbol symbol, System.Decimal afStart = 0.02m, System.Decimal afIncrement = 0.02m, System.Decimal afMax = 0.2m, QuantConnect.Resolution? resoluti   <- QuantConnect.Indicators.ParabolicStopAndReverse
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PSO(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 emaPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, Q   <- QuantConnect.Indicators.PremierStochasticOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Plot(System.String series, Python.Runtime.PyObject pyObject) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PlotIndicator(System.String chart, Python.Runtime.PyObject first, Python.Runtime.PyObject second = null, Python.Runtime.PyObject third = null, Python.Runtime.PyObj   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.PlotIndicator(System.String chart, System.Boolean waitForReady, Python.Runtime.PyObject first, Python.Runtime.PyObject second = null, Python.Runtime.PyObject third   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Quit(Python.Runtime.PyObject message) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.R(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RC(QuantConnect.Symbol symbol, System.Int32 period, System.Decimal k, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.D   <- QuantConnect.Indicators.RegressionChannel
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RDV(QuantConnect.Symbol symbol, System.Int32 period = 2, QuantConnect.Resolution resolution = QuantConnect.Resolution.Daily(4), System.Func<QuantConnect.Data.IBase   <- QuantConnect.Indicators.RelativeDailyVolume
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.RelativeMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ROCR(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector   <- QuantConnect.Indicators.RateOfChangeRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RSV(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.   <- QuantConnect.Indicators.RogersSatchellVolatility
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RVI(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Indicators.MovingAverageType movingAverageType = QuantConnect.Indicators.MovingAverageType.Simple   <- QuantConnect.Indicators.RelativeVigorIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RegisterIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, Python.Runtime.PyObject pyObject, Python.Runtime.PyObject selector = null) : Syste   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RegisterIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, QuantConnect.Data.Consolidators.IDataConsolidator consolidator, Python.Runtime.PyO   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RegisterIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, QuantConnect.Resolution? resolution = null, Python.Runtime.PyObject selector = nul   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RegisterIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, System.TimeSpan? resolution = null, Python.Runtime.PyObject selector = null) : Sys   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.RunCommand(QuantConnect.Commands.CallbackCommand command) : QuantConnect.Commands.CommandResultPacket   <- QuantConnect.Commands.CallbackCommand
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SAREXT(QuantConnect.Symbol symbol, System.Decimal sarStart = 0.0m, System.Decimal offsetOnReverse = 0.0m, System.Decimal afStartShort = 0.02m, System.Decimal afInc   <- QuantConnect.Indicators.ParabolicStopAndReverseExtended
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SI(QuantConnect.Symbol symbol, System.Decimal limitMove, QuantConnect.Resolution? resolution = QuantConnect.Resolution.Daily(4), System.Func<QuantConnect.Data.IBas   <- QuantConnect.Indicators.WilderSwingIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SM(QuantConnect.Symbol symbol, System.Int32 bollingerPeriod = 20, System.Decimal bollingerMultiplier = 2m, System.Int32 keltnerPeriod = 20, System.Decimal keltnerM   <- QuantConnect.Indicators.SqueezeMomentum
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SOBV(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Indicators.MovingAverageType type = QuantConnect.Indicators.MovingAverageType.Simple(0), QuantCo   <- QuantConnect.Indicators.SmoothedOnBalanceVolume
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SORTINO(QuantConnect.Symbol symbol, System.Int32 sortinoPeriod, System.Double minimumAcceptableReturn = 0d, QuantConnect.Resolution? resolution = null, System.Func   <- QuantConnect.Indicators.SortinoRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SR(QuantConnect.Symbol symbol, System.Int32 sharpePeriod, System.Decimal? riskFreeRate = null, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect   <- QuantConnect.Indicators.SharpeRatio
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SRSI(QuantConnect.Symbol symbol, System.Int32 rsiPeriod, System.Int32 stochPeriod, System.Int32 kSmoothingPeriod, System.Int32 dSmoothingPeriod, QuantConnect.Indic   <- QuantConnect.Indicators.StochasticRelativeStrengthIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.STC(QuantConnect.Symbol symbol, System.Int32 cyclePeriod, System.Int32 fastPeriod, System.Int32 slowPeriod, QuantConnect.Indicators.MovingAverageType movingAverage   <- QuantConnect.Indicators.SchaffTrendCycle
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.STO(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.   <- QuantConnect.Indicators.Stochastic
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.STO(QuantConnect.Symbol symbol, System.Int32 period, System.Int32 kPeriod, System.Int32 dPeriod, QuantConnect.Resolution? resolution = null, System.Func<QuantConne   <- QuantConnect.Indicators.Stochastic
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.STR(QuantConnect.Symbol symbol, System.Int32 period, System.Decimal multiplier, QuantConnect.Indicators.MovingAverageType movingAverageType = QuantConnect.Indicato   <- QuantConnect.Indicators.SuperTrend
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SWISS(QuantConnect.Symbol symbol, System.Int32 period, System.Double delta, QuantConnect.Indicators.SwissArmyKnifeTool tool, QuantConnect.Resolution? resolution =    <- QuantConnect.Indicators.SwissArmyKnifeTool
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Sell(QuantConnect.Securities.Option.OptionStrategy strategy, System.Int32 quantity, System.Boolean asynchronous = false, System.String tag = "", QuantConnect.Inter   <- QuantConnect.Securities.Option.OptionStrategy
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetAlpha(Python.Runtime.PyObject alpha) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetApi(QuantConnect.Interfaces.IApi api) : System.Void   <- QuantConnect.Interfaces.IApi
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetBenchmark(Python.Runtime.PyObject benchmark) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetBrokerageMessageHandler(Python.Runtime.PyObject handler) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetBrokerageMessageHandler(QuantConnect.Brokerages.IBrokerageMessageHandler handler) : System.Void   <- QuantConnect.Brokerages.IBrokerageMessageHandler
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetBrokerageModel(Python.Runtime.PyObject model) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetExecution(Python.Runtime.PyObject execution) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetFutureChainProvider(QuantConnect.Interfaces.IFutureChainProvider futureChainProvider) : System.Void   <- QuantConnect.Interfaces.IFutureChainProvider
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetHistoryProvider(QuantConnect.Interfaces.IHistoryProvider historyProvider) : System.Void   <- QuantConnect.Interfaces.IHistoryProvider
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetOptionChainProvider(QuantConnect.Interfaces.IOptionChainProvider optionChainProvider) : System.Void   <- QuantConnect.Interfaces.IOptionChainProvider
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetPortfolioConstruction(Python.Runtime.PyObject portfolioConstruction) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetRiskFreeInterestRateModel(Python.Runtime.PyObject model) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetRiskManagement(Python.Runtime.PyObject riskManagement) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetSecurityInitializer(Python.Runtime.PyObject securityInitializer) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetUniverseSelection(Python.Runtime.PyObject universeSelection) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.SetUniverseSelection(QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel universeSelection) : System.Void   <- QuantConnect.Algorithm.Framework.Selection.IUniverseSelectionModel
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.T(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.T3(QuantConnect.Symbol symbol, System.Int32 period, System.Decimal volumeFactor = 0.7m, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.I   <- QuantConnect.Indicators.T3MovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TDD(QuantConnect.Symbol symbol, System.Int32 period, System.Double minimumAcceptableReturn = 0d, QuantConnect.Resolution? resolution = null, System.Func<QuantConne   <- QuantConnect.Indicators.TargetDownsideDeviation
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TDS(QuantConnect.Symbol symbol, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.IBaseDataBar> selecto   <- QuantConnect.Indicators.TomDemarkSequential
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TP(QuantConnect.Symbol symbol, System.Int32 period = 2, System.Decimal valueAreaVolumePercentage = 0.70m, System.Decimal priceRangeRoundOff = 0.05m, QuantConnect.R   <- QuantConnect.Indicators.TimeProfile
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TRIMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selecto   <- QuantConnect.Indicators.TriangularMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TRIN(QuantConnect.Symbol[] symbols, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.TradeBar> selecto   <- QuantConnect.Indicators.ArmsIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TRIN(System.Collections.Generic.IEnumerable<QuantConnect.Symbol> symbols, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, Quan   <- QuantConnect.Indicators.ArmsIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TRIX(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector   <- QuantConnect.Indicators.Trix
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TSF(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selector    <- QuantConnect.Indicators.TimeSeriesForecast
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.TSI(QuantConnect.Symbol symbol, System.Int32 longTermPeriod = 25, System.Int32 shortTermPeriod = 13, System.Int32 signalPeriod = 7, QuantConnect.Indicators.MovingA   <- QuantConnect.Indicators.TrueStrengthIndex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Train(Python.Runtime.PyObject trainingCode) : QuantConnect.Scheduling.ScheduledEvent   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Train(QuantConnect.Scheduling.IDateRule dateRule, QuantConnect.Scheduling.ITimeRule timeRule, Python.Runtime.PyObject trainingCode) : QuantConnect.Scheduling.Sched   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ULTOSC(QuantConnect.Symbol symbol, System.Int32 period1, System.Int32 period2, System.Int32 period3, QuantConnect.Resolution? resolution = null, System.Func<QuantC   <- QuantConnect.Indicators.UltimateOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.V(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.VAR(QuantConnect.Symbol symbol, System.Int32 period, System.Double confidenceLevel, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBase   <- QuantConnect.Indicators.ValueAtRisk
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.VIDYA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selecto   <- QuantConnect.Indicators.VariableIndexDynamicAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.VP(QuantConnect.Symbol symbol, System.Int32 period = 2, System.Decimal valueAreaVolumePercentage = 0.70m, System.Decimal priceRangeRoundOff = 0.05m, QuantConnect.R   <- QuantConnect.Indicators.VolumeProfile
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.VTX(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market.   <- QuantConnect.Indicators.Vortex
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.VWMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market   <- QuantConnect.Indicators.VolumeWeightedMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WILR(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, QuantConnect.Data.Market   <- QuantConnect.Indicators.WilliamsPercentR
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WTO(QuantConnect.Symbol symbol, System.Int32 channelPeriod, System.Int32 averagePeriod, System.Int32 signalPeriod, QuantConnect.Resolution? resolution = null, Syst   <- QuantConnect.Indicators.WaveTrendOscillator
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WarmUpIndicator(Python.Runtime.PyObject symbol, Python.Runtime.PyObject indicator, QuantConnect.Resolution? resolution = null, Python.Runtime.PyObject selector = n   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WarmUpIndicator(Python.Runtime.PyObject symbol, Python.Runtime.PyObject indicator, System.TimeSpan period, Python.Runtime.PyObject selector = null) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WarmUpIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, QuantConnect.Resolution? resolution = null, Python.Runtime.PyObject selector = null)   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.WarmUpIndicator(QuantConnect.Symbol symbol, Python.Runtime.PyObject indicator, System.TimeSpan period, Python.Runtime.PyObject selector = null) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ZLEMA(QuantConnect.Symbol symbol, System.Int32 period, QuantConnect.Resolution? resolution = null, System.Func<QuantConnect.Data.IBaseData, System.Decimal> selecto   <- QuantConnect.Indicators.ZeroLagExponentialMovingAverage
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ZZ(QuantConnect.Symbol symbol, System.Decimal sensitivity = 0.05m, System.Int32 minTrendLength = 1, QuantConnect.Resolution? resolution = null, System.Func<QuantCo   <- QuantConnect.Indicators.ZigZag
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Γ(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Δ(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.Θ(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
    // DROPPED M:QuantConnect.Algorithm.QCAlgorithm.ρ(QuantConnect.Symbol symbol, QuantConnect.Symbol mirrorOption = null, System.Decimal? riskFreeRate = null, System.Decimal? dividendYield = null, QuantConnect.Indi   <- QuantConnect.Indicators.OptionPricingModelType
}
