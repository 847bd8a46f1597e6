using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

/// <summary>The securities of an algorithm, in the order in which they were added.</summary>
public class SecurityManager : ExtendedDictionary<Symbol, Security>, ICollection<KeyValuePair<Symbol, Security>>,
    IDictionary<Symbol, Security>, IEnumerable<KeyValuePair<Symbol, Security>>, IEnumerable, INotifyCollectionChanged
{
    private readonly ITimeKeeper _timeKeeper;
    private readonly Dictionary<Symbol, Security> _securities = new();
    private readonly Dictionary<Symbol, Security> _total = new();
    private Security[] _values = Array.Empty<Security>();
    private Symbol[] _keys = Array.Empty<Symbol>();
    private SecurityService _securityService;

    public event NotifyCollectionChangedEventHandler CollectionChanged;

    public SecurityManager(ITimeKeeper timeKeeper)
    {
        _timeKeeper = timeKeeper;
    }

    public override int Count => _values.Length;
    protected override IEnumerable<Symbol> GetKeys => _keys;
    protected override IEnumerable<Security> GetValues => _values;
    public override bool IsReadOnly => false;

    /// <exception cref="KeyNotFoundException">The symbol was not added.</exception>
    public override Security this[Symbol symbol]
    {
        get
        {
            if (_securities.TryGetValue(symbol, out var security)) return security;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException($"This asset symbol ({symbol}) was not found in your security list. "
                + "Please add this security or check it exists before using it with 'Securities.ContainsKey(\"{symbol.Value}\")'");
        }
        set
        {
            if (_securities.TryGetValue(symbol, out var existing) && existing != value)
                throw new ArgumentException($"Unable to over write existing Security: {symbol}");
            Add(symbol, value);
        }
    }

    public ICollection<Symbol> Keys => _keys;

    /// <summary>All securities there ever were, those that were removed too.</summary>
    public ICollection<Security> Total => _total.Values;

    public DateTime UtcTime => _timeKeeper.UtcTime;
    public ICollection<Security> Values => _values;

    /// <summary>The securities without the cost of an interface call, for the time step.</summary>
    internal Security[] All => _values;

    public void Add(Security security) => Add(security.Symbol, security);

    public void Add(Symbol symbol, Security security)
    {
        if (!_securities.TryAdd(symbol, security)) return;
        _total[symbol] = security;
        Refresh();
        security.SetLocalTimeKeeper(_timeKeeper.GetLocalTimeKeeper(security.Exchange.TimeZone));
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Add, security));
    }

    public void Add(KeyValuePair<Symbol, Security> pair) => Add(pair.Key, pair.Value);

    public override void Clear()
    {
        foreach (var symbol in _keys) Remove(symbol);
    }

    public bool Contains(KeyValuePair<Symbol, Security> pair) => _securities.Contains(pair);
    public override bool ContainsKey(Symbol symbol) => _securities.ContainsKey(symbol);

    public void CopyTo(KeyValuePair<Symbol, Security>[] array, int number) => GetItems().ToArray().CopyTo(array, number);
    public Security CreateBenchmarkSecurity(Symbol symbol) => _securityService.CreateBenchmarkSecurity(symbol);

    public Security CreateSecurity(Symbol symbol, SubscriptionDataConfig subscriptionDataConfig, decimal leverage = 0m,
        bool addToSymbolCache = true, Security underlying = null) =>
        _securityService.CreateSecurity(symbol, subscriptionDataConfig, leverage, addToSymbolCache, underlying);

    public Security CreateSecurity(Symbol symbol, List<SubscriptionDataConfig> subscriptionDataConfigList, decimal leverage = 0m,
        bool addToSymbolCache = true, Security underlying = null) =>
        _securityService.CreateSecurity(symbol, subscriptionDataConfigList, leverage, addToSymbolCache, underlying);

    public override IEnumerable<KeyValuePair<Symbol, Security>> GetItems() =>
        _values.Select(security => new KeyValuePair<Symbol, Security>(security.Symbol, security));

    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs changedEventArgs) =>
        CollectionChanged?.Invoke(this, changedEventArgs);

    public override bool Remove(Symbol symbol)
    {
        if (!_securities.Remove(symbol, out var security)) return false;
        Refresh();
        OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Remove, security));
        return true;
    }

    public bool Remove(KeyValuePair<Symbol, Security> pair) => Remove(pair.Key);
    public void SetLiveMode(bool isLiveMode) => _securityService.SetLiveMode(isLiveMode);
    public void SetSecurityService(SecurityService securityService) => _securityService = securityService;
    public override bool TryGetValue(Symbol symbol, out Security security) => _securities.TryGetValue(symbol, out security);
    IEnumerator IEnumerable.GetEnumerator() => GetItems().GetEnumerator();
    IEnumerator<KeyValuePair<Symbol, Security>> IEnumerable<KeyValuePair<Symbol, Security>>.GetEnumerator() => GetItems().GetEnumerator();

    private void Refresh()
    {
        // Dictionary keeps the order of addition as long as nothing is removed, the array also after that.
        var kept = _values.Where(security => _securities.TryGetValue(security.Symbol, out var current) && ReferenceEquals(current,
            security)).ToList();
        kept.AddRange(_securities.Values.Where(security => !kept.Contains(security)));
        _values = kept.ToArray();
        _keys = Array.ConvertAll(_values, security => security.Symbol);
    }
}
