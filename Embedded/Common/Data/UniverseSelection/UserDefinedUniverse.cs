using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A universe whose securities are named one by one.</summary>
public class UserDefinedUniverse : Universe, ITimeTriggeredUniverse, INotifyCollectionChanged
{
    private readonly HashSet<Symbol> _symbols;

    /// <param name="configuration">The subscription that stands for the universe.</param>
    /// <param name="universeSettings">How the securities are subscribed.</param>
    /// <param name="interval">How often the choice is asked for.</param>
    /// <param name="symbols">The securities.</param>
    public UserDefinedUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, TimeSpan interval,
        IEnumerable<Symbol> symbols)
        : base(configuration)
    {
        _symbols = new HashSet<Symbol>(symbols);
        Interval = interval;
        UniverseSettings = universeSettings;
    }

    /// <summary>Raised when a security is added or removed.</summary>
    public event NotifyCollectionChangedEventHandler CollectionChanged;

    public TimeSpan Interval { get; }

    /// <summary>Adds a security; false when it is there.</summary>
    public bool Add(Symbol symbol)
    {
        if (!_symbols.Add(symbol)) return false;
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Add, symbol));
        return true;
    }

    /// <summary>Removes a security; false when it isn't there.</summary>
    public bool Remove(Symbol symbol)
    {
        if (!_symbols.Remove(symbol)) return false;
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Remove, symbol));
        return true;
    }

    /// <summary>The symbol that stands for the named securities of a type in a market.</summary>
    public static Symbol CreateSymbol(SecurityType securityType, string market) =>
        QuantConnect.Symbol.Create($"qc-universe-userdefined-{market.ToLowerInvariant()}-{securityType.ToLower()}", securityType, market);

    /// <summary>The start.</summary>
    public virtual IEnumerable<DateTime> GetTriggerTimes(DateTime startTimeUtc, DateTime endTimeUtc, MarketHoursDatabase marketHoursDatabase)
    {
        yield return startTimeUtc;
    }

    public override IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data) => _symbols.ToArray();

    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs e) => CollectionChanged?.Invoke(this, e);
}
