using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Common.Util;
using NodaTime;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Statistics;
using QuantConnect.Storage;

namespace QuantConnect.Algorithm;

/// <summary>
/// The base class of a strategy. Override <see cref="Initialize"/> to choose dates, cash, brokerage and securities, and
/// <see cref="OnData"/> to trade on each time step.
/// </summary>
public partial class QCAlgorithm : MarshalByRefObject, IAccountCurrencyProvider, ISecurityInitializerProvider, IAlgorithmContext
{
    private readonly TimeKeeper _timeKeeper;
    private LocalTimeKeeper _localTimeKeeper;
    private bool _locked;

    /// <summary>An algorithm with the upstream's defaults: New York time, 100,000 USD, the default brokerage model.</summary>
    public QCAlgorithm()
    {
        Name = GetType().Name;
        Status = AlgorithmStatus.Running;
        IsWarmingUp = true;

        _timeKeeper = new TimeKeeper(_startDate.ConvertToUtc(KnownZones.NewYork), KnownZones.NewYork);
        _localTimeKeeper = _timeKeeper.GetLocalTimeKeeper(KnownZones.NewYork);

        Settings = new AlgorithmSettings();
        DefaultOrderProperties = new OrderProperties();
        UniverseSettings = new UniverseSettings();
        MarketHoursDatabase = MarketHoursDatabase.FromDataFolder();
        SymbolPropertiesDatabase = SymbolPropertiesDatabase.FromDataFolder();

        Securities = new SecurityManager(_timeKeeper);
        Transactions = new SecurityTransactionManager(this, Securities);
        Portfolio = new SecurityPortfolioManager(Securities, Transactions, Settings, DefaultOrderProperties);
        SubscriptionManager = new SubscriptionManager(_timeKeeper);
        Schedule = new ScheduleManager(this, Securities, TimeZone, MarketHoursDatabase);
        Insights = new InsightManager(() => UtcTime);

        BrokerageModel = new DefaultBrokerageModel();
        BrokerageName = BrokerageName.Default;
        SecurityInitializer = new BrokerageModelSecurityInitializer(BrokerageModel, SecuritySeeder.Null);
        RiskFreeInterestRateModel = new InterestRateProvider();
        SetTradeBuilder(new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO));

        Alpha = new NullAlphaModel();
        PortfolioConstruction = new NullPortfolioConstructionModel();
        Execution = new ImmediateExecutionModel();
        RiskManagement = new NullRiskManagementModel();
    }

    /// <summary>The currency in which cash, equity and statistics are counted.</summary>
    public string AccountCurrency => Portfolio.CashBook.AccountCurrency;

    /// <summary>Identifier of the run, set by the engine.</summary>
    public string AlgorithmId { get; private set; } = string.Empty;

    /// <summary>What kind of run this is.</summary>
    public AlgorithmMode AlgorithmMode { get; private set; } = AlgorithmMode.Backtesting;

    /// <summary>The series against which alpha, beta and tracking error are measured; null until it is set or Initialize has
    /// returned.</summary>
    public IBenchmark Benchmark { get; private set; }

    /// <summary>What the brokerage accepts, charges and lends.</summary>
    public IBrokerageModel BrokerageModel { get; private set; }

    /// <summary>The name under which <see cref="BrokerageModel"/> is known; Default for a user's own.</summary>
    public BrokerageName BrokerageName { get; private set; }

    /// <summary>The data of the current time step.</summary>
    public Slice CurrentSlice { get; private set; }

    /// <summary>Rules for the dates of scheduled events.</summary>
    public DateRules DateRules => Schedule.DateRules;

    /// <summary>Makes the framework report what its models do.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Copied into every order that brings no properties of its own.</summary>
    public IOrderProperties DefaultOrderProperties { get; set; }

    /// <summary>Where the run takes place.</summary>
    public DeploymentTarget DeploymentTarget { get; private set; } = DeploymentTarget.LocalPlatform;

    /// <summary>True from construction until the warm-up data, if any, has passed. Orders are refused while it is true.</summary>
    public bool IsWarmingUp { get; private set; }

    /// <summary>Always false: this edition runs backtests.</summary>
    public bool LiveMode => false;

    /// <summary>Trading hours by market and symbol.</summary>
    protected MarketHoursDatabase MarketHoursDatabase { get; }

    /// <summary>Files that the algorithm keeps between runs.</summary>
    public ObjectStore ObjectStore { get; private set; }

    /// <summary>Holdings, cash and margin.</summary>
    public SecurityPortfolioManager Portfolio { get; set; }

    /// <summary>Identifier of the project, set by the engine.</summary>
    public int ProjectId { get; set; }

    /// <summary>The risk-free rate by date, used by the statistics.</summary>
    public IRiskFreeInterestRateModel RiskFreeInterestRateModel { get; private set; }

    /// <summary>The exception that ended the run; null while it is healthy.</summary>
    public Exception RunTimeError { get; set; }

    /// <summary>Registers code to run at given dates and times.</summary>
    public ScheduleManager Schedule { get; }

    /// <summary>All securities by symbol.</summary>
    public SecurityManager Securities { get; set; }

    /// <summary>Switches of the engine and of the portfolio's arithmetic.</summary>
    public IAlgorithmSettings Settings { get; }

    /// <summary>Running, or why it no longer runs.</summary>
    public AlgorithmStatus Status { get; set; }

    /// <summary>The data feeds and their consolidators.</summary>
    public SubscriptionManager SubscriptionManager { get; set; }

    /// <summary>Quote currency, lot, tick and multiplier by market and symbol.</summary>
    protected SymbolPropertiesDatabase SymbolPropertiesDatabase { get; }

    /// <summary>The time in the algorithm's time zone.</summary>
    public DateTime Time => _localTimeKeeper.LocalTime;

    /// <summary>The clock of the run in every time zone.</summary>
    public ITimeKeeper TimeKeeper => _timeKeeper;

    /// <summary>Rules for the times of scheduled events.</summary>
    public TimeRules TimeRules => Schedule.TimeRules;

    /// <summary>The algorithm's time zone; New York unless <see cref="SetTimeZone(string)"/> was called.</summary>
    public DateTimeZone TimeZone => _localTimeKeeper.TimeZone;

    /// <summary>Pairs fills into closed trades.</summary>
    public ITradeBuilder TradeBuilder { get; private set; }

    /// <summary>Orders and their tickets.</summary>
    public SecurityTransactionManager Transactions { get; set; }

    /// <summary>Defaults for securities that are added without a resolution, fill-forward or leverage of their own.</summary>
    public UniverseSettings UniverseSettings { get; }

    /// <summary>The time, UTC.</summary>
    public DateTime UtcTime => _timeKeeper.UtcTime;
}
