using Backtests.Engine.Feed;
using Backtests.Engine.Feed.Cache;
using Backtests.Engine.Orders;
using Backtests.Engine.Results;
using Backtests.Engine.Scheduling;
using Backtests.Engine.Storage;
using Backtests.Engine.TimeStep;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace Backtests.Engine;

/// <summary>Connects an algorithm to the parts of the engine, and takes it through Initialize.</summary>
internal sealed class AlgorithmSetup
{
    private const int CryptoDaysPerYear = 365;
    private const int ExchangeDaysPerYear = 252;

    private readonly SecurityService _securityService;
    private readonly DataManager _dataManager;
    private readonly string _dataFolder;
    private readonly StepWatch _watch;

    /// <summary>Connects <paramref name="algorithm"/>, fresh from its constructor; its steps are timed by
    /// <paramref name="watch"/>.</summary>
    public AlgorithmSetup(QCAlgorithm algorithm, BacktestOptions options, string dataFolder, StepWatch watch)
    {
        Cache = options.DataCacheFolder is { } cacheFolder ? BarCache.Open(cacheFolder, dataFolder) : null;
        Algorithm = algorithm;
        _dataFolder = dataFolder;
        _watch = watch;
        Log = new AlgorithmLog(algorithm, options.Log);
        History = new HistorySource(dataFolder, Cache);
        Schedule = new EventSchedule(algorithm);
        Transactions = new BacktestingTransactionHandler(algorithm, watch, options.TriesEveryOrder);
        _dataManager = new DataManager(algorithm.TimeKeeper, algorithm.MarketHours);
        var registeredTypes = RegisteredSecurityDataTypesProvider.Null;
        _securityService = new SecurityService(algorithm.Portfolio.CashBook, algorithm.MarketHours, algorithm.SymbolProperties, algorithm,
            registeredTypes, new SecurityCacheProvider(algorithm.Portfolio), algorithm);
        algorithm.SetDataManager(_dataManager);
        algorithm.SetSecurityService(_securityService);
        algorithm.SetOrderProcessor(Transactions);
        algorithm.SetEventSchedule(Schedule);
        algorithm.SetHistorySource(History);
        algorithm.SetObjectStore(new RunObjectStore(options.ObjectStoreFolder));
        algorithm.SetParameters(new Dictionary<string, string>(options.Parameters));
    }

    /// <summary>Decoded bars of runs before; null when it is off.</summary>
    public BarCache? Cache { get; }

    /// <summary>The algorithm.</summary>
    public QCAlgorithm Algorithm { get; }

    /// <summary>What it says.</summary>
    public AlgorithmLog Log { get; }

    /// <summary>Its history.</summary>
    public HistorySource History { get; }

    /// <summary>Its scheduled events.</summary>
    public EventSchedule Schedule { get; }

    /// <summary>Its orders.</summary>
    public BacktestingTransactionHandler Transactions { get; }

    /// <summary>Its data; once <see cref="Initialize"/> has returned true.</summary>
    public DataFeed Feed { get; private set; } = null!;

    /// <summary>Portfolio value at the start in the account currency, once <see cref="Initialize"/> has returned true.</summary>
    public decimal StartingValue { get; private set; }

    /// <summary>Runs Initialize and what Lean does after it. False when the algorithm threw; its RunTimeError says what.</summary>
    public bool Initialize()
    {
        try
        {
            Algorithm.Initialize();
            Algorithm.PostInitialize();
            Algorithm.Settings.TradingDaysPerYear ??= DaysPerYear(Algorithm.BrokerageModel);
            SetUpCurrencies();
            Algorithm.SetLocked();
            Feed = new DataFeed(Algorithm, _dataFolder, Cache);
            foreach (var config in _dataManager.Configs)
            {
                Feed.Subscribe(config);
            }

            SubscribeBenchmark();
            _dataManager.Added += Feed.Subscribe;
            _dataManager.Removed += Feed.Unsubscribe;
            return true;
        }
        catch (Exception e) when (e is not BacktestException)
        {
            // What ends an abandoned Initialize isn't the algorithm's error.
            _watch.Check();
            Algorithm.SetRunTimeError(e);
            return false;
        }
    }

    private void SubscribeBenchmark()
    {
        if (Algorithm.Benchmark is not SecurityBenchmark { Security: { } security })
        {
            return;
        }

        var trades = _dataManager.LookupSubscriptionConfigDataTypes(security.Type, Resolution.Hour, security.Symbol.IsCanonical())[..1];
        var config = _dataManager.Add(security.Symbol, Resolution.Hour, fillForward: false, isInternalFeed: true, subscriptionDataTypes: trades)[0];
        Feed.SubscribeBenchmark(config, security);
    }

    private static int DaysPerYear(IBrokerageModel model) =>
        model is BinanceBrokerageModel or BitfinexBrokerageModel or BybitBrokerageModel or CoinbaseBrokerageModel or dYdXBrokerageModel
            or KrakenBrokerageModel ? CryptoDaysPerYear : ExchangeDaysPerYear;

    /// <summary>Subscribes to what values the currencies that securities brought with them during the run, and seeds their rates.</summary>
    public void AddCurrencies(SecurityChanges changes)
    {
        var cashBook = Algorithm.Portfolio.CashBook;
        var fresh = cashBook.Values.Where(cash => cash.CurrencyConversion?.DestinationCurrency is null).ToArray();
        if (fresh.Length == 0)
        {
            return;
        }

        cashBook.EnsureCurrencyDataFeeds(Algorithm.Securities, Algorithm.SubscriptionManager, Algorithm.BrokerageModel.DefaultMarkets,
            changes, _securityService, Algorithm.UniverseSettings.Resolution);
        Seed(fresh);
        Algorithm.Portfolio.InvalidateTotalPortfolioValue();
    }

    /// <summary>Subscribes to what values foreign currencies, and seeds their rates from the last known prices.</summary>
    private void SetUpCurrencies()
    {
        var cashBook = Algorithm.Portfolio.CashBook;
        var given = cashBook.Values.ToDictionary(cash => cash, cash => cash.ConversionRate);
        cashBook.EnsureCurrencyDataFeeds(Algorithm.Securities, Algorithm.SubscriptionManager, Algorithm.BrokerageModel.DefaultMarkets,
            SecurityChanges.None, _securityService, Algorithm.UniverseSettings.Resolution);
        Seed(cashBook.Values.ToArray());
        Algorithm.Portfolio.InvalidateTotalPortfolioValue();
        StartingValue = Algorithm.Portfolio.TotalPortfolioValue;
        foreach (var (cash, rate) in given)
        {
            // Without a price before the start, the rate that Initialize gave values the balance.
            StartingValue += cash.ConversionRate == 0 ? cash.Amount * rate : 0;
        }
    }

    private void Seed(Cash[] currencies)
    {
        foreach (var cash in currencies)
        {
            if (cash.CurrencyConversion is null || cash.ConversionRate != 0)
            {
                continue;
            }

            foreach (var symbol in cash.SecuritySymbols)
            {
                var security = Algorithm.Securities[symbol];
                foreach (var point in Algorithm.GetLastKnownPrices(security))
                {
                    security.SetMarketPrice(point);
                }
            }

            cash.Update();
        }
    }
}
