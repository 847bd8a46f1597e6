using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>The algorithm's view of its subscriptions, and the consolidators that they feed.</summary>
public class SubscriptionManager
{
    private readonly ITimeKeeper _timeKeeper;
    private readonly Dictionary<IDataConsolidator, ConsolidatorScan> _scans = [];
    private readonly PriorityQueue<ConsolidatorScan, (DateTime Time, long Order)> _scanQueue = new();
    private IAlgorithmSubscriptionManager _subscriptions;
    private long _added;

    public SubscriptionManager(ITimeKeeper timeKeeper) => _timeKeeper = timeKeeper;

    /// <summary>Which data each kind of security has.</summary>
    public Dictionary<SecurityType, List<TickType>> AvailableDataTypes => _subscriptions.AvailableDataTypes;

    /// <summary>How many subscriptions there are, those for the engine included.</summary>
    public int Count => _subscriptions.SubscriptionManagerCount();

    /// <summary>Where subscriptions are added.</summary>
    public ISubscriptionDataConfigService SubscriptionDataConfigService => _subscriptions;

    /// <summary>All subscriptions, those for the engine included.</summary>
    public IEnumerable<SubscriptionDataConfig> Subscriptions => _subscriptions.SubscriptionManagerSubscriptions;

    /// <summary>Subscribes to bars of a symbol: trades, or quotes where it has no trades.</summary>
    public SubscriptionDataConfig Add(Symbol symbol, Resolution resolution, DateTimeZone timeZone, DateTimeZone exchangeTimeZone,
        bool isCustomData = false, bool fillForward = true, bool extendedMarketHours = false)
    {
        var tickType = AvailableDataTypes[symbol.SecurityType][0];
        return Add(LeanData.GetDataType(resolution, tickType), tickType, symbol, resolution, timeZone, exchangeTimeZone, isCustomData,
            fillForward, extendedMarketHours);
    }

    /// <summary>Subscribes to a type of data of a symbol. The time zones are those that the market hours database knows.</summary>
    public SubscriptionDataConfig Add(Type dataType, TickType tickType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone,
        DateTimeZone exchangeTimeZone, bool isCustomData, bool fillForward = true, bool extendedMarketHours = false,
        bool isInternalFeed = false, bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted) =>
        SubscriptionDataConfigService.Add(symbol, resolution, fillForward, extendedMarketHours, isFilteredSubscription, isInternalFeed,
            isCustomData, [Tuple.Create(dataType, tickType)], dataNormalizationMode)[0];

    /// <summary>Feeds a consolidator with the first subscription of the symbol whose data it takes.</summary>
    /// <param name="symbol">Subscribed to before.</param>
    /// <param name="consolidator">Not in use for another symbol.</param>
    /// <param name="tickType">Which data, where several would do.</param>
    /// <exception cref="ArgumentException">There is no such subscription.</exception>
    public void AddConsolidator(Symbol symbol, IDataConsolidator consolidator, TickType? tickType = null)
    {
        var isSubscribed = false;
        foreach (var config in Subscriptions)
        {
            if (!config.Symbol.Equals(symbol)) continue;
            isSubscribed = true;
            if (!IsSubscriptionValidForConsolidator(config, consolidator, tickType)) continue;

            config.Consolidators.Add(consolidator);
            if (_scans.Remove(consolidator, out var former)) former.Dispose();
            var scan = new ConsolidatorScan(consolidator, config.Increment, _timeKeeper, config.ExchangeTimeZone, _added++);
            _scans[consolidator] = scan;
            _scanQueue.Enqueue(scan, (scan.UtcTime, scan.Order));
            return;
        }
        throw new ArgumentException(isSubscribed
            ? $"No subscription of {symbol} has data that {consolidator.GetType().GetBetterTypeName()} takes: it takes "
              + $"{consolidator.InputType.GetBetterTypeName()}{(tickType is null ? "" : $" of {tickType}")}, the subscriptions have "
              + $"{string.Join(", ", Subscriptions.Where(c => c.Symbol.Equals(symbol)).Select(c => $"{c.Type.Name} of {c.TickType}"))}."
            : $"Subscribe to {symbol} before adding a consolidator for it.", nameof(consolidator));
    }

    /// <summary>Which data each kind of security has.</summary>
    public static Dictionary<SecurityType, List<TickType>> DefaultDataTypes() => new()
    {
        [SecurityType.Base] = [TickType.Trade],
        [SecurityType.Index] = [TickType.Trade],
        [SecurityType.Forex] = [TickType.Quote],
        [SecurityType.Equity] = [TickType.Trade, TickType.Quote],
        [SecurityType.Cfd] = [TickType.Quote],
        [SecurityType.Commodity] = [TickType.Trade],
        [SecurityType.Crypto] = [TickType.Trade, TickType.Quote],
        [SecurityType.CryptoFuture] = [TickType.Trade, TickType.Quote],
    };

    public IReadOnlyList<TickType> GetDataTypesForSecurity(SecurityType securityType) => AvailableDataTypes[securityType];

    /// <summary>Whether a consolidator takes the data of a subscription.</summary>
    public static bool IsSubscriptionValidForConsolidator(
        SubscriptionDataConfig subscription, IDataConsolidator consolidator, TickType? desiredTickType = null)
    {
        if (subscription.Type == typeof(Tick) && LeanData.IsCommonLeanDataType(consolidator.OutputType))
        {
            var wanted = desiredTickType
                ?? LeanData.GetCommonTickTypeForCommonDataTypes(consolidator.OutputType, subscription.Symbol.SecurityType);
            if (subscription.TickType != wanted) return false;
        }
        else if (desiredTickType is { } tickType && subscription.TickType != tickType)
        {
            return false;
        }
        return consolidator.InputType.IsAssignableFrom(subscription.Type);
    }

    /// <summary>Which types of data a kind of security has at a resolution.</summary>
    public List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution,
        bool isCanonical) =>
        _subscriptions.LookupSubscriptionConfigDataTypes(symbolSecurityType, resolution, isCanonical);

    /// <summary>Feeds a consolidator no longer.</summary>
    public void RemoveConsolidator(Symbol symbol, IDataConsolidator consolidator)
    {
        foreach (var config in Subscriptions)
            if (config.Symbol.Equals(symbol)) config.Consolidators.Remove(consolidator);
        if (_scans.Remove(consolidator, out var scan)) scan.Dispose();
        consolidator.Dispose();
    }

    /// <summary>Where subscriptions are kept.</summary>
    public void SetDataManager(IAlgorithmSubscriptionManager subscriptionManager) => _subscriptions = subscriptionManager;

    /// <summary>
    /// Before the clock moves on: completes the bars whose end lies before the new time and that no data has completed, each at its own
    /// time.
    /// </summary>
    /// <param name="newUtcTime">The time to which the clock is about to move.</param>
    /// <param name="setTime">Moves the algorithm's clock.</param>
    internal void ScanPastConsolidators(DateTime newUtcTime, Action<DateTime> setTime)
    {
        while (_scanQueue.TryPeek(out var scan, out var due) && due.Time < newUtcTime)
        {
            _scanQueue.Dequeue();
            if (scan.IsDisposed) continue;
            // Data has completed a bar meanwhile, and the time to look has moved.
            if (scan.UtcTime <= due.Time)
            {
                if (_timeKeeper.UtcTime != due.Time) setTime(due.Time);
                scan.Scan();
            }
            _scanQueue.Enqueue(scan, (scan.UtcTime, scan.Order));
        }
    }
}
