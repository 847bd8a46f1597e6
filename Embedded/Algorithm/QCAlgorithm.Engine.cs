using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>What the engine calls, and nobody else.</summary>
/// <remarks>
/// Order of a run: construct; <see cref="SetDataManager"/>, <see cref="SetSecurityService"/>, <see cref="SetOrderProcessor"/>,
/// <see cref="SetEventSchedule"/>, <see cref="SetHistorySource"/>, SetObjectStore, SetParameters; Initialize; <see cref="PostInitialize"/>;
/// <see cref="SetLocked"/>; then the time steps. PostInitialize moves the clock to the start of the warm-up, if one was asked for,
/// and else finishes it. Within a step: SetDateTime, <see cref="TakeSecurityChanges"/> (starts and ends subscriptions),
/// SetCurrentSlice, prices, SetFinishedWarmingUp in the first step that is not warm-up, ..., <see cref="NotifySecuritiesChanged"/>,
/// consolidators, OnData, OnFrameworkData, OnEndOfTimeStep.
/// </remarks>
public partial class QCAlgorithm
{
    private IHistorySource _historySource;
    private int _maximumOrders = int.MaxValue;

    /// <summary>The first instant of the warm-up, UTC; null where none was asked for.</summary>
    internal DateTime? WarmUpStartUtc
    {
        get
        {
            var start = WarmUpStart();
            return start?.ConvertToUtc(TimeZone);
        }
    }

    /// <summary>The start date, UTC.</summary>
    internal DateTime StartUtc => _startDate.ConvertToUtc(TimeZone);

    /// <summary>The last instant of the end date, UTC.</summary>
    internal DateTime EndUtc => EndDate.ConvertToUtc(TimeZone);

    internal MarketHoursDatabase MarketHours => MarketHoursDatabase;

    internal SymbolPropertiesDatabase SymbolProperties => SymbolPropertiesDatabase;

    internal void SetHistorySource(IHistorySource historySource) => _historySource = historySource;

    internal void SetDataManager(IAlgorithmSubscriptionManager dataManager) => SubscriptionManager.SetDataManager(dataManager);

    internal void SetSecurityService(SecurityService securityService) => Securities.SetSecurityService(securityService);

    internal void SetOrderProcessor(IOrderProcessor orderProcessor) => Transactions.SetOrderProcessor(orderProcessor);

    internal void SetEventSchedule(IEventSchedule eventSchedule) => Schedule.SetEventSchedule(eventSchedule);

    /// <summary>
    /// The securities that became active or inactive since the last call; <see cref="SecurityChanges.None"/> where none did. What was
    /// added in Initialize is there for the first step, what was added in a step is there for the next.
    /// </summary>
    internal SecurityChanges TakeSecurityChanges()
    {
        var changes = _readyChanges;
        _readyChanges = SecurityChanges.None;
        return changes;
    }

    /// <summary>Tells the algorithm and its framework models.</summary>
    internal void NotifySecuritiesChanged(SecurityChanges changes)
    {
        OnSecuritiesChanged(changes);
        OnFrameworkSecuritiesChanged(changes);
    }

    /// <summary>Called once Initialize has returned: completes the setup and checks it.</summary>
    /// <exception cref="ArgumentException">The dates are missing or the wrong way round.</exception>
    public virtual void PostInitialize()
    {
        if (_endDate is null) throw new ArgumentException($"{Name}: call SetEndDate in Initialize: a backtest needs its last day.");
        if (_endDate < _startDate) throw new ArgumentException("Please select an algorithm end date greater than start date.");

        FrameworkPostInitialize();
        Benchmark ??= BrokerageModel.GetBenchmark(Securities);

        if (WarmUpStartUtc is { } start) SetDateTime(start);
        else SetFinishedWarmingUp();
        OnEndOfTimeStep();
    }

    /// <summary>Moves the clock.</summary>
    public void SetDateTime(DateTime frontier) => _timeKeeper.SetUtcDateTime(frontier);

    /// <summary>Sets the data of the time step.</summary>
    public void SetCurrentSlice(Slice slice) => CurrentSlice = slice;

    /// <summary>Ends the warm-up: orders are accepted from here on.</summary>
    public void SetFinishedWarmingUp()
    {
        if (!IsWarmingUp) return;
        IsWarmingUp = false;
        OnWarmupFinished();
    }

    /// <summary>Closes a time step: securities that it added or removed take effect.</summary>
    public void OnEndOfTimeStep() => ApplyPendingSecurities();

    /// <summary>True once Initialize has returned and nothing of the setup may change.</summary>
    public bool GetLocked() => _locked;

    /// <summary>Called once Initialize has returned: nothing of the setup may change from here on.</summary>
    public void SetLocked() => _locked = true;

    /// <summary>Sets the state of the run.</summary>
    public void SetStatus(AlgorithmStatus status) => Status = status;

    /// <summary>Records the exception that ended the run.</summary>
    public void SetRunTimeError(Exception exception) => RunTimeError = exception;

    /// <summary>Ends the run after this time step.</summary>
    public void SetQuit(bool quit)
    {
        if (quit) Status = AlgorithmStatus.Stopped;
    }

    /// <summary>Sets after how many orders the run is stopped.</summary>
    public void SetMaximumOrders(int max)
    {
        if (!_locked) _maximumOrders = max;
    }

    private DateTime? WarmUpStart()
    {
        if (_warmUpSpan is { } span) return _startDate - span;
        if (_warmUpBarCount is not { } bars) return null;

        DateTime? earliest = null;
        foreach (var config in SubscriptionManager.Subscriptions)
        {
            if (config.IsInternalFeed) continue;
            var resolution = Settings.WarmupResolution ?? config.Resolution;
            var start = StartOfBars(config.Symbol, bars, resolution, config.Type, config.ExtendedMarketHours, _startDate);
            if (earliest is null || start < earliest) earliest = start;
        }
        return earliest ?? _startDate;
    }
}
