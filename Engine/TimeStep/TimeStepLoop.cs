using System.Globalization;
using System.Runtime.InteropServices;
using Backtests.Engine.Feed;
using Backtests.Engine.Orders;
using Backtests.Engine.Results;
using Backtests.Engine.Scheduling;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Statistics;

namespace Backtests.Engine.TimeStep;

/// <summary>
/// Drives an algorithm from step to step. A step is an instant at which data becomes known; what happens in it, and in which order, is
/// Lean's:
/// events and consolidators that are overdue, the clock, prices, funding and settlement once an hour, currency rates, resting orders,
/// events
/// due now, margin calls, changes of securities, consolidators, the algorithm, its framework models, the orders it placed, samples.
/// </summary>
internal sealed class TimeStepLoop
{
    private static readonly TimeSpan MarginCallPeriod = TimeSpan.FromMinutes(5);

    private readonly QCAlgorithm _algorithm;
    private readonly DataFeed _feed;
    private readonly BacktestingTransactionHandler _transactions;
    private readonly EventSchedule _schedule;
    private readonly PerformanceSampler _sampler;
    private readonly AlgorithmLog _log;
    private readonly Action<SecurityChanges> _addCurrencies;
    private readonly EndOfDayEvents _endOfDay;
    private readonly TypedDataHandlers _typedHandlers;
    private readonly BacktestOptions _options;
    private readonly StepWatch _watch;
    private readonly Action<DateTime> _setTime;
    private readonly Action _settle;
    private readonly List<DataPacket> _packets = [];
    private DateTime _nextMarginCallScan = DateTime.MinValue;
    private DateTime _nextHourlyScan;
    private double _lastProgress;
    private bool _wasInvested = true;

    /// <summary>A loop over the given parts of a run.</summary>
    public TimeStepLoop(QCAlgorithm algorithm, DataFeed feed, BacktestingTransactionHandler transactions, EventSchedule schedule,
        PerformanceSampler sampler, AlgorithmLog log, Action<SecurityChanges> addCurrencies,
        BacktestOptions options, StepWatch watch)
    {
        _algorithm = algorithm;
        _feed = feed;
        _transactions = transactions;
        _schedule = schedule;
        _sampler = sampler;
        _log = log;
        _addCurrencies = addCurrencies;
        _options = options;
        _watch = watch;
        _setTime = algorithm.SetDateTime;
        _settle = Settle;
        _endOfDay = new EndOfDayEvents(algorithm, schedule);
        _typedHandlers = new TypedDataHandlers(algorithm);
        _nextHourlyScan = NextHour(algorithm.UtcTime);
    }

    /// <summary>How often the securities that are subscribed changed; Lean counts each as a data point.</summary>
    public int UniverseDataPoints { get; private set; }

    /// <summary>The instant of the last step that was begun, UTC.</summary>
    public DateTime LastStepUtc { get; private set; }

    /// <summary>Runs all steps, and the end of the algorithm.</summary>
    /// <exception cref="BacktestException">Market data is bad or missing.</exception>
    public void Run()
    {
        _algorithm.SetStatus(AlgorithmStatus.Running);
        _schedule.Start();
        AddDailySampling();
        LastStepUtc = _algorithm.UtcTime;
        var utc = _algorithm.UtcTime;
        while (Guarded(utc))
        {
            var next = _feed.NextTicks;
            if (next == SubscriptionStream.Finished)
            {
                break;
            }

            utc = new DateTime(next, DateTimeKind.Utc);
            ReportProgress(utc);
        }

        if (_algorithm.RunTimeError is null)
        {
            End();
        }

        _log.Drain();
    }

    private void End()
    {
        try
        {
            _watch.BeginStep();
            _algorithm.OnEndOfAlgorithm();
            _watch.Check();
        }
        catch (Exception e) when (e is not BacktestException && !_watch.IsGivenUp)
        {
            _algorithm.SetRunTimeError(e);
            return;
        }

        // Lean renews the estimate twice at the end, when the loop is over and when the results are closed.
        _transactions.Capacity.UpdateMarketCapacity(forceProcess: true);
        _transactions.Capacity.UpdateMarketCapacity(forceProcess: true);
        _sampler.OnTimeStep(_algorithm.UtcTime, force: true);
        if (_algorithm.Status == AlgorithmStatus.Running)
        {
            _algorithm.SetStatus(AlgorithmStatus.Completed);
        }

        _sampler.SampleDay(LastStepUtc);
    }

    private static DateTime NextHour(DateTime utc) => new DateTime(utc.Ticks - utc.Ticks % TimeSpan.TicksPerHour, DateTimeKind.Utc).AddHours(1);

    private void AddDailySampling() => _algorithm.Schedule.On("Daily Sampling", _algorithm.DateRules.EveryDay(), _algorithm.TimeRules.Midnight,
        () => _sampler.SampleDay(_algorithm.UtcTime));

    private bool Guarded(DateTime utc)
    {
        try
        {
            return Step(utc);
        }
        catch (Exception e) when (e is not BacktestException && !_watch.IsGivenUp)
        {
            _algorithm.SetRunTimeError(e);
            return false;
        }
    }

    private bool Step(DateTime utc)
    {
        _watch.BeginStep();
        if (_algorithm.Status != AlgorithmStatus.Running || _options.Cancellation.IsCancellationRequested)
        {
            return false;
        }

        var changes = _algorithm.TakeSecurityChanges();
        CountUniverses(changes);
        if (changes != SecurityChanges.None)
        {
            _addCurrencies(changes);
        }

        _feed.Take(utc, _packets);
        LastStepUtc = utc;
        if (_algorithm.Portfolio.TotalPortfolioValue <= 0)
        {
            _log.Error("AlgorithmManager.Run(): Portfolio value is less than or equal to zero, stopping algorithm.");
            return false;
        }

        _schedule.ScanPastEvents(utc);
        _algorithm.SubscriptionManager.ScanPastConsolidators(utc, _setTime);
        _algorithm.SetDateTime(utc);
        var slice = CreateSlice(utc);
        _algorithm.SetCurrentSlice(slice);
        if (changes != SecurityChanges.None)
        {
            _endOfDay.OnSecuritiesChanged(changes);
        }

        UpdateSecurities();
        if (utc >= _nextHourlyScan)
        {
            ScanHourly(utc);
        }

        UpdateCurrencies();
        if (_algorithm.IsWarmingUp && utc >= _algorithm.StartUtc)
        {
            _algorithm.SetFinishedWarmingUp();
        }

        _transactions.ProcessSynchronousEvents();
        _schedule.Fire(utc);
        if (_algorithm.RunTimeError is not null || _algorithm.Status != AlgorithmStatus.Running)
        {
            return false;
        }

        ScanMarginCalls(utc);
        if (changes != SecurityChanges.None)
        {
            _algorithm.NotifySecuritiesChanged(changes);
        }

        UpdateConsolidators();
        CallAlgorithm(slice);
        _transactions.ProcessSynchronousEvents();
        _transactions.Capacity.UpdateMarketCapacity(forceProcess: false);
        _sampler.OnTimeStep(_algorithm.UtcTime);
        _log.Drain();
        _algorithm.OnEndOfTimeStep();
        return _algorithm.RunTimeError is null;
    }

    private void CountUniverses(SecurityChanges changes)
    {
        if (changes == SecurityChanges.None)
        {
            return;
        }

        var universes = new HashSet<(SecurityType, string)>();
        foreach (var security in changes.AddedSecurities)
        {
            universes.Add((security.Type, security.Symbol.ID.Market));
        }

        foreach (var security in changes.RemovedSecurities)
        {
            universes.Add((security.Type, security.Symbol.ID.Market));
        }

        UniverseDataPoints += universes.Count;
    }

    private Slice CreateSlice(DateTime utc) => Slice.Owning(_algorithm.Time, DataPackets.Points(_packets, withInternal: false), utc, _settle);

    // Whoever is shown a bar may change it: what was only noted of it is worked in before.
    private void Settle()
    {
        foreach (var security in _algorithm.Securities.All)
        {
            security.Cache.Settle();
        }
    }

    private void UpdateSecurities()
    {
        var tradeBuilder = _algorithm.TradeBuilder;
        var hasTrades = tradeBuilder.GetType() != typeof(TradeBuilder) || ((TradeBuilder)tradeBuilder).HasOpenPositions;
        foreach (ref readonly var packet in CollectionsMarshal.AsSpan(_packets))
        {
            if (packet.Stream.Security is not { } security)
            {
                continue;
            }

            var config = packet.Config;
            if (packet.Several is { } several)
            {
                security.Update(several, config.Type, packet.HasFillForward, config.IsInternalFeed);
            }
            else
            {
                security.Update(packet.First, config.Type);
            }

            if (hasTrades && !config.IsInternalFeed)
            {
                tradeBuilder.SetMarketPrice(security.Symbol, security.Price);
            }
        }
    }

    private void ScanHourly(DateTime utc)
    {
        foreach (var security in _algorithm.Securities.Values)
        {
            security.MarginInterestRateModel.ApplyMarginInterestRate(new MarginInterestRateParameters(security, utc));
            security.SettlementModel.Scan(new ScanSettlementModelParameters(_algorithm.Portfolio, security, utc));
        }

        _nextHourlyScan = NextHour(utc);
    }

    private void UpdateCurrencies()
    {
        foreach (var cash in _algorithm.Portfolio.CashBook.All)
        {
            cash.Update();
        }

        // Without positions only balances and rates count, and these make it invalid themselves.
        var isInvested = _algorithm.Portfolio.Invested;
        if (isInvested || _wasInvested)
        {
            _algorithm.Portfolio.InvalidateTotalPortfolioValue();
            _wasInvested = isInvested;
        }
    }

    private void ScanMarginCalls(DateTime utc)
    {
        if (utc < _nextMarginCallScan)
        {
            return;
        }

        var model = _algorithm.Portfolio.MarginCallModel;
        var orders = model.GetMarginCallOrders(out var warn);
        if (orders.Count > 0)
        {
            _algorithm.OnMarginCall(orders);
            foreach (var ticket in model.ExecuteMarginCall(orders))
            {
                _algorithm.Error(string.Create(CultureInfo.InvariantCulture,
                    $"{_algorithm.Time} - Executed MarginCallOrder: {ticket.Symbol} - Quantity: {ticket.Quantity} @ {ticket.AverageFillPrice}"));
            }
        }
        else if (warn)
        {
            _algorithm.OnMarginCallWarning();
        }

        _nextMarginCallScan = utc + MarginCallPeriod;
    }

    private void UpdateConsolidators()
    {
        for (var p = 0; p < _packets.Count; p++)
        {
            var packet = _packets[p];
            if (packet.Config.IsInternalFeed || packet.Config.Consolidators.Count == 0)
            {
                continue;
            }

            packet.Stream.Security?.Cache.Settle();

            // Their handlers may register further consolidators.
            foreach (var consolidator in packet.Config.Consolidators.ToArray())
            {
                for (var i = 0; i < packet.Count; i++)
                {
                    if (consolidator.InputType.IsInstanceOfType(packet[i]))
                    {
                        consolidator.Update(packet[i]);
                    }
                }
            }
        }
    }

    private void CallAlgorithm(Slice slice)
    {
        foreach (ref readonly var packet in CollectionsMarshal.AsSpan(_packets))
        {
            if (packet.Config.IsCustomData && !packet.Config.IsInternalFeed)
            {
                _typedHandlers.Handle(packet);
            }
        }

        if (slice.HasData)
        {
            _algorithm.OnData(slice);
        }

        _algorithm.OnFrameworkData(slice);
    }

    private void ReportProgress(DateTime utc)
    {
        if (_options.Progress is not { } progress)
        {
            return;
        }

        var start = _algorithm.StartUtc;
        var done = (utc - start) / (_algorithm.EndUtc - start);
        if (done - _lastProgress >= 0.01)
        {
            _lastProgress = done;
            progress(Math.Min(1, done));
        }
    }
}
