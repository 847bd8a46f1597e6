using System;
using System.Collections.Generic;
using System.Globalization;
using Common.Util;
using NodaTime;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Parameters;
using QuantConnect.Securities;
using QuantConnect.Storage;

namespace QuantConnect.Algorithm;

/// <summary>What Initialize chooses: dates, time zone, warm-up, cash, brokerage, benchmark, parameters.</summary>
public partial class QCAlgorithm
{
    private static readonly DateTime EarliestDate = new(1900, 1, 1);

    private DateTime _startDate = new(1998, 1, 1);
    private DateTime? _endDate;
    private TimeSpan? _warmUpSpan;
    private int? _warmUpBarCount;
    private bool _userSetSecurityInitializer;
    private Dictionary<string, string> _parameters = new();

    /// <summary>The first day, midnight in <see cref="TimeZone"/>.</summary>
    public DateTime StartDate => _startDate;

    /// <summary>The last instant of the last day in <see cref="TimeZone"/>; the latest date there is until SetEndDate was called.</summary>
    public DateTime EndDate => _endDate ?? QuantConnect.Time.EndOfTime;

    /// <summary>Installs the models of every security that is added.</summary>
    public ISecurityInitializer SecurityInitializer { get; private set; }

    /// <summary>Sets the first day of the run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or not in the calendar.</exception>
    public void SetStartDate(int year, int month, int day) => SetStartDate(Date(nameof(SetStartDate), year, month, day));

    /// <summary>Sets the first day of the run.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetStartDate(DateTime start)
    {
        RequireUnlocked("Algorithm.SetStartDate(): Cannot change start date after algorithm initialized.");
        if (start < EarliestDate)
            throw new ArgumentOutOfRangeException(nameof(start), "Please select a start date after January 1st, 1900.");
        _startDate = start.Date;
        SetDateTime(_startDate.ConvertToUtc(TimeZone));
    }

    /// <summary>Sets the last day of the run; it is run to its end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or not in the calendar.</exception>
    public void SetEndDate(int year, int month, int day) => SetEndDate(Date(nameof(SetEndDate), year, month, day));

    /// <summary>Sets the last day of the run; it is run to its end.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetEndDate(DateTime end)
    {
        RequireUnlocked("Algorithm.SetEndDate(): Cannot change end date after algorithm initialized.");
        if (end < EarliestDate) throw new ArgumentOutOfRangeException(nameof(end), "Please select an end date after January 1st, 1900.");
        _endDate = end.Date.AddDays(1).AddTicks(-1);
    }

    /// <summary>Sets the time zone by its tz database name, such as "UTC" or "America/New_York".</summary>
    /// <exception cref="ArgumentException">There is no such time zone.</exception>
    public void SetTimeZone(string timeZone)
    {
        var zone = timeZone is null ? null : KnownZones.Find(timeZone);
        if (zone is null)
            throw new ArgumentException($"TimeZone with id '{timeZone}' was not found; use a name of the tz database, such as UTC.",
                nameof(timeZone));
        SetTimeZone(zone);
    }

    /// <summary>Sets the time zone in which dates, Time and time rules are understood.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetTimeZone(DateTimeZone timeZone)
    {
        RequireUnlocked("Algorithm.SetTimeZone(): Cannot change time zone after algorithm running.");
        ArgumentNullException.ThrowIfNull(timeZone);
        _timeKeeper.AddTimeZone(timeZone);
        _localTimeKeeper = _timeKeeper.GetLocalTimeKeeper(timeZone);
        TimeRules.SetDefaultTimeZone(timeZone);
        DateRules.SetDefaultTimeZone(timeZone);
        // The start date was meant in the time zone that is now known.
        SetDateTime(_startDate.ConvertToUtc(timeZone));
    }

    /// <summary>Feeds the data of the given time before the start date first, without trading.</summary>
    public void SetWarmUp(TimeSpan timeSpan) => SetWarmUp(timeSpan, null);

    /// <summary>Feeds the data of the given time before the start date first, at the given resolution, without trading.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetWarmUp(TimeSpan timeSpan, Resolution? resolution)
    {
        RequireUnlocked("QCAlgorithm.SetWarmup(): This method cannot be used after algorithm initialized");
        _warmUpBarCount = null;
        _warmUpSpan = timeSpan;
        Settings.WarmupResolution = resolution;
    }

    /// <summary>Feeds the given number of bars before the start date first, without trading.</summary>
    public void SetWarmUp(int barCount) => SetWarmUp(barCount, null);

    /// <summary>Feeds the given number of bars of the given resolution before the start date first, without trading.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetWarmUp(int barCount, Resolution? resolution)
    {
        RequireUnlocked("QCAlgorithm.SetWarmup(): This method cannot be used after algorithm initialized");
        _warmUpSpan = null;
        _warmUpBarCount = barCount;
        Settings.WarmupResolution = resolution;
    }

    /// <inheritdoc cref="SetWarmUp(TimeSpan)"/>
    public void SetWarmup(TimeSpan timeSpan) => SetWarmUp(timeSpan, null);

    /// <inheritdoc cref="SetWarmUp(TimeSpan, Resolution?)"/>
    public void SetWarmup(TimeSpan timeSpan, Resolution? resolution) => SetWarmUp(timeSpan, resolution);

    /// <inheritdoc cref="SetWarmUp(int)"/>
    public void SetWarmup(int barCount) => SetWarmUp(barCount, null);

    /// <inheritdoc cref="SetWarmUp(int, Resolution?)"/>
    public void SetWarmup(int barCount, Resolution? resolution) => SetWarmUp(barCount, resolution);

    /// <summary>Sets the starting cash in the account currency.</summary>
    public void SetCash(int startingCash) => SetCash((decimal)startingCash);

    /// <summary>Sets the starting cash in the account currency.</summary>
    public void SetCash(double startingCash) => SetCash((decimal)startingCash);

    /// <summary>Sets the starting cash in the account currency.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetCash(decimal startingCash)
    {
        RequireUnlocked("Algorithm.SetCash(): Cannot change cash available after algorithm initialized.");
        Portfolio.SetCash(startingCash);
    }

    /// <summary>Sets the starting balance of one currency.</summary>
    /// <param name="symbol">The currency.</param>
    /// <param name="startingCash">The balance in that currency.</param>
    /// <param name="conversionRate">Its value in the account currency; 0 to take it from data.</param>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetCash(string symbol, decimal startingCash, decimal conversionRate = 0m)
    {
        RequireUnlocked("Algorithm.SetCash(): Cannot change cash available after algorithm initialized.");
        Portfolio.SetCash(symbol, startingCash, conversionRate);
    }

    /// <summary>Sets the account currency, and its starting cash. Call it before SetCash and before any security is added.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null)
    {
        RequireUnlocked("Algorithm.SetAccountCurrency(): Cannot change AccountCurrency after algorithm initialized.");
        Debug(startingCash is null
            ? $"Changing account currency from {AccountCurrency} to {accountCurrency}..."
            : string.Create(CultureInfo.InvariantCulture,
                $"Changing account currency from {AccountCurrency} to {accountCurrency}, with a starting cash of {startingCash}..."));
        Portfolio.SetAccountCurrency(accountCurrency, startingCash);
    }

    /// <summary>Chooses a known brokerage: fees, fills, margin, what it accepts.</summary>
    public void SetBrokerageModel(BrokerageName brokerage, AccountType accountType = AccountType.Margin) =>
        SetBrokerageModel(Brokerages.BrokerageModel.Create(Transactions, brokerage, accountType));

    /// <summary>Chooses the brokerage model. Securities that were added before get its models, and keep their leverage.</summary>
    public void SetBrokerageModel(IBrokerageModel model)
    {
        BrokerageModel = model;
        BrokerageName = Brokerages.BrokerageModel.GetBrokerageName(model);
        if (_userSetSecurityInitializer) return;

        SecurityInitializer = new BrokerageModelSecurityInitializer(model, SecuritySeeder.Null);
        foreach (var security in Securities.Values)
        {
            var leverage = security.Leverage;
            SecurityInitializer.Initialize(security);
            security.SetLeverage(leverage);
        }
    }

    /// <summary>Replaces what is done to every security that is added.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetSecurityInitializer(ISecurityInitializer securityInitializer)
    {
        RequireUnlocked("SetSecurityInitializer() cannot be called after algorithm initialization. " +
            "When you use the SetSecurityInitializer() method it will apply to all universes and manually added securities.");
        if (_userSetSecurityInitializer)
            Debug("Warning: SetSecurityInitializer() has already been called, existing security initializers in all universe " +
                "selections will be overwritten.");
        _userSetSecurityInitializer = true;
        SecurityInitializer = securityInitializer;
    }

    /// <inheritdoc cref="SetSecurityInitializer(ISecurityInitializer)"/>
    public void SetSecurityInitializer(Action<Security> securityInitializer) =>
        SetSecurityInitializer(new FuncSecurityInitializer(securityInitializer));

    /// <summary>Adds to what is done to every security that is added.</summary>
    public void AddSecurityInitializer(ISecurityInitializer securityInitializer)
    {
        RequireUnlocked("AddSecurityInitializer() cannot be called after algorithm initialization.");
        _userSetSecurityInitializer = true;
        if (SecurityInitializer is CompositeSecurityInitializer composite) composite.AddSecurityInitializer(securityInitializer);
        else SecurityInitializer = new CompositeSecurityInitializer(SecurityInitializer, securityInitializer);
    }

    /// <inheritdoc cref="AddSecurityInitializer(ISecurityInitializer)"/>
    public void AddSecurityInitializer(Action<Security> securityInitializer) =>
        AddSecurityInitializer(new FuncSecurityInitializer(securityInitializer));

    /// <summary>Sets the benchmark to a value by time.</summary>
    public void SetBenchmark(Func<DateTime, decimal> benchmark)
    {
        RequireUnlocked("Algorithm.SetBenchmark(): Cannot change Benchmark after algorithm initialized.");
        Benchmark = new FuncBenchmark(benchmark);
    }

    /// <summary>Sets the benchmark to a security, which is subscribed to internally.</summary>
    public void SetBenchmark(Symbol symbol)
    {
        RequireUnlocked("Algorithm.SetBenchmark(): Cannot change Benchmark after algorithm initialized.");
        Benchmark = SecurityBenchmark.CreateInstance(Securities, symbol);
    }

    /// <summary>Sets the benchmark to a security that was added under this ticker.</summary>
    /// <exception cref="ArgumentException">No security of that ticker was added.</exception>
    public void SetBenchmark(string ticker)
    {
        if (!SymbolCache.TryGetSymbol(ticker, out var symbol))
            throw new ArgumentException($"SetBenchmark(): '{ticker}' is not known; add the security first or pass a Symbol.",
                nameof(ticker));
        SetBenchmark(symbol);
    }

    /// <summary>Sets the source of the risk-free rate.</summary>
    public void SetRiskFreeInterestRateModel(IRiskFreeInterestRateModel model) => RiskFreeInterestRateModel = model;

    /// <summary>Replaces what pairs fills into closed trades.</summary>
    public void SetTradeBuilder(ITradeBuilder tradeBuilder)
    {
        TradeBuilder = tradeBuilder;
        TradeBuilder.SetLiveMode(LiveMode);
        TradeBuilder.SetSecurityManager(Securities);
    }

    /// <summary>Sets where <see cref="ObjectStore"/> keeps its files.</summary>
    public void SetObjectStore(IObjectStore objectStore) => ObjectStore = new ObjectStore(objectStore);

    /// <summary>All parameters of the run by name.</summary>
    public ReadOnlyExtendedDictionary<string, string> GetParameters() => new(_parameters);

    /// <summary>A parameter, or the default where the run has none of that name.</summary>
    public string GetParameter(string name, string defaultValue = null) => _parameters.TryGetValue(name,
        out var value) ? value : defaultValue;

    /// <summary>A parameter as a whole number, or the default where the run has none of that name or it is not a whole number.</summary>
    public int GetParameter(string name, int defaultValue) =>
        _parameters.TryGetValue(name, out var value) && int.TryParse(value, NumberStyles.Any, CultureInfo.InvariantCulture, out var result)
            ? result : defaultValue;

    /// <summary>A parameter as a number, or the default where the run has none of that name or it is not a number.</summary>
    public double GetParameter(string name, double defaultValue) =>
        _parameters.TryGetValue(name, out var value) && double.TryParse(value, NumberStyles.Any, CultureInfo.InvariantCulture,
            out var result)
            ? result : defaultValue;

    /// <summary>A parameter as a number, or the default where the run has none of that name or it is not a number.</summary>
    public decimal GetParameter(string name, decimal defaultValue) =>
        _parameters.TryGetValue(name, out var value) && decimal.TryParse(value, NumberStyles.Any, CultureInfo.InvariantCulture,
            out var result)
            ? result : defaultValue;

    /// <summary>Gives the run its parameters, and assigns those that fields and properties ask for with <see
    /// cref="ParameterAttribute"/>.</summary>
    public void SetParameters(Dictionary<string, string> parameters)
    {
        _parameters = new Dictionary<string, string>(parameters);
        try
        {
            ParameterAttribute.ApplyAttributes(parameters, this);
        }
        catch (Exception error)
        {
            Error("Error applying parameter values: " + error.Message);
        }
    }

    /// <summary>Sets the run's identifier.</summary>
    public void SetAlgorithmId(string algorithmId) => AlgorithmId = algorithmId;

    /// <summary>Sets what kind of run this is.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetAlgorithmMode(AlgorithmMode algorithmMode)
    {
        RequireUnlocked("Algorithm.SetAlgorithmMode(): Cannot change algorithm mode after algorithm initialized.");
        AlgorithmMode = algorithmMode;
    }

    /// <summary>Sets where the run takes place.</summary>
    /// <exception cref="InvalidOperationException">Initialize has returned.</exception>
    public void SetDeploymentTarget(DeploymentTarget deploymentTarget)
    {
        RequireUnlocked("Algorithm.SetDeploymentTarget(): Cannot change deployment target after algorithm initialized.");
        DeploymentTarget = deploymentTarget;
    }

    private void RequireUnlocked(string message)
    {
        if (_locked) throw new InvalidOperationException(message);
    }

    private static DateTime Date(string method, int year, int month, int day)
    {
        if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            return new DateTime(year, month, day);
        throw new ArgumentOutOfRangeException(nameof(day),
            string.Create(CultureInfo.InvariantCulture, $"{method}(): there is no date {year:0000}-{month:00}-{day:00}."));
    }
}
