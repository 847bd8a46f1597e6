using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

public class CashBook : ExtendedDictionary<string, Cash>, ICurrencyConverter, ICollection<KeyValuePair<string, Cash>>, IDictionary<string, Cash>, IEnumerable<KeyValuePair<string, Cash>>, IEnumerable
{
    public event EventHandler<CashBookUpdatedEventArgs> Updated;
    public CashBook() => throw null;
    public string AccountCurrency { get => throw null; set => throw null; }
    public override int Count => throw null;
    protected override IEnumerable<string> GetKeys => throw null;
    protected override IEnumerable<Cash> GetValues => throw null;
    public override bool IsReadOnly => throw null;
    public override Cash this[string symbol] { get => throw null; set => throw null; }
    public ICollection<string> Keys => throw null;
    public decimal TotalValueInAccountCurrency => throw null;
    public ICollection<Cash> Values => throw null;
    public void Add(KeyValuePair<string, Cash> item) => throw null;
    public void Add(string symbol, Cash value) => throw null;
    public Cash Add(string symbol, decimal quantity, decimal conversionRate) => throw null;
    public override void Clear() => throw null;
    public bool Contains(KeyValuePair<string, Cash> item) => throw null;
    public override bool ContainsKey(string symbol) => throw null;
    public decimal Convert(decimal sourceQuantity, string sourceCurrency, string destinationCurrency) => throw null;
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount) => throw null;
    public decimal ConvertToAccountCurrency(decimal sourceQuantity, string sourceCurrency) => throw null;
    public void CopyTo(KeyValuePair<string, Cash>[] array, int arrayIndex) => throw null;
    public List<SubscriptionDataConfig> EnsureCurrencyDataFeeds(SecurityManager securities, SubscriptionManager subscriptions, IReadOnlyDictionary<SecurityType, string> marketMap, SecurityChanges changes, ISecurityService securityService, Resolution defaultResolution = Resolution.Minute) => throw null;
    public IEnumerator<KeyValuePair<string, Cash>> GetEnumerator() => throw null;
    public override IEnumerable<KeyValuePair<string, Cash>> GetItems() => throw null;
    public bool Remove(KeyValuePair<string, Cash> item) => throw null;
    public override bool Remove(string symbol) => throw null;
    public override string ToString() => throw null;
    public override bool TryGetValue(string symbol, out Cash value) => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
