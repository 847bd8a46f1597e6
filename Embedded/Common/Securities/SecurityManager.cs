using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

public class SecurityManager : ExtendedDictionary<Symbol, Security>, ICollection<KeyValuePair<Symbol, Security>>, IDictionary<Symbol, Security>, IEnumerable<KeyValuePair<Symbol, Security>>, IEnumerable, INotifyCollectionChanged
{
    public event NotifyCollectionChangedEventHandler CollectionChanged;
    public SecurityManager(ITimeKeeper timeKeeper) => throw null;
    public override int Count => throw null;
    protected override IEnumerable<Symbol> GetKeys => throw null;
    protected override IEnumerable<Security> GetValues => throw null;
    public override bool IsReadOnly => throw null;
    public override Security this[Symbol symbol] { get => throw null; set => throw null; }
    public ICollection<Symbol> Keys => throw null;
    public ICollection<Security> Total => throw null;
    public DateTime UtcTime => throw null;
    public ICollection<Security> Values => throw null;
    public void Add(Security security) => throw null;
    public void Add(Symbol symbol, Security security) => throw null;
    public void Add(KeyValuePair<Symbol, Security> pair) => throw null;
    public override void Clear() => throw null;
    public bool Contains(KeyValuePair<Symbol, Security> pair) => throw null;
    public override bool ContainsKey(Symbol symbol) => throw null;
    public void CopyTo(KeyValuePair<Symbol, Security>[] array, int number) => throw null;
    public Security CreateBenchmarkSecurity(Symbol symbol) => throw null;
    public Security CreateSecurity(Symbol symbol, SubscriptionDataConfig subscriptionDataConfig, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null) => throw null;
    public Security CreateSecurity(Symbol symbol, List<SubscriptionDataConfig> subscriptionDataConfigList, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null) => throw null;
    public override IEnumerable<KeyValuePair<Symbol, Security>> GetItems() => throw null;
    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs changedEventArgs) => throw null;
    public override bool Remove(Symbol symbol) => throw null;
    public bool Remove(KeyValuePair<Symbol, Security> pair) => throw null;
    public void SetLiveMode(bool isLiveMode) => throw null;
    public void SetSecurityService(SecurityService securityService) => throw null;
    public override bool TryGetValue(Symbol symbol, out Security security) => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    IEnumerator<KeyValuePair<Symbol, Security>> IEnumerable<KeyValuePair<Symbol, Security>>.GetEnumerator() => throw null;
}
