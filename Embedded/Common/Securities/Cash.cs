using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities.CurrencyConversion;

namespace QuantConnect.Securities;

public class Cash
{
    public event EventHandler CurrencyConversionUpdated;
    public event EventHandler Updated;
    public Cash(string symbol, decimal amount, decimal conversionRate) => throw null;
    public decimal Amount => throw null;
    public decimal ConversionRate => throw null;
    public ICurrencyConversion CurrencyConversion => throw null;
    public string CurrencySymbol => throw null;
    public IEnumerable<Symbol> SecuritySymbols => throw null;
    public string Symbol => throw null;
    public decimal ValueInAccountCurrency => throw null;
    public decimal AddAmount(decimal amount) => throw null;
    public List<SubscriptionDataConfig> EnsureCurrencyDataFeed(SecurityManager securities, SubscriptionManager subscriptions, IReadOnlyDictionary<SecurityType, string> marketMap, SecurityChanges changes, ISecurityService securityService, string accountCurrency, Resolution defaultResolution = Resolution.Minute) => throw null;
    public void SetAmount(decimal amount) => throw null;
    public override string ToString() => throw null;
    public string ToString(string accountCurrency) => throw null;
    public void Update() => throw null;
}
