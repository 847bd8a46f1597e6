using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Logging;
using QuantConnect.Securities.CurrencyConversion;
using QuantConnect.Util;

namespace QuantConnect.Securities;

/// <summary>The balance of one currency and its rate to the account currency.</summary>
public class Cash
{
    private static readonly SecurityType[] PairTypes = [SecurityType.Forex, SecurityType.Crypto];

    private ICurrencyConversion _conversion;

    public event EventHandler CurrencyConversionUpdated;
    public event EventHandler Updated;

    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Cash(string symbol, decimal amount, decimal conversionRate)
    {
        if (string.IsNullOrEmpty(symbol)) throw new ArgumentException("A currency must be named.", nameof(symbol));
        Symbol = symbol.ToUpperInvariant();
        Amount = amount;
        CurrencySymbol = Currencies.GetCurrencySymbol(Symbol);
        _conversion = new ConstantCurrencyConversion(Symbol, null, conversionRate);
        _conversion.ConversionRateUpdated += OnConversionRateUpdated;
    }

    public decimal Amount { get; private set; }

    /// <summary>Units of the account currency for one of this; zero where no way to convert is known.</summary>
    public decimal ConversionRate
    {
        get => _conversion.ConversionRate;
        internal set => _conversion.ConversionRate = value;
    }

    /// <summary>How the rate comes about; replaced when the currency's data feed is set up.</summary>
    public ICurrencyConversion CurrencyConversion
    {
        get => _conversion;
        internal set
        {
            var previous = _conversion.ConversionRate;
            _conversion.ConversionRateUpdated -= OnConversionRateUpdated;
            _conversion = value;
            // A rate that the user gave stands until the first price; the account's value at the start is counted with it.
            if (previous != 0) _conversion.ConversionRate = previous;
            _conversion.ConversionRateUpdated += OnConversionRateUpdated;
            CurrencyConversionUpdated?.Invoke(this, EventArgs.Empty);
            if (previous != _conversion.ConversionRate) OnUpdated();
        }
    }

    /// <summary>The mark in front of an amount.</summary>
    public string CurrencySymbol { get; }

    /// <summary>The securities whose prices make the rate.</summary>
    public IEnumerable<Symbol> SecuritySymbols => _conversion.ConversionRateSecurities.Select(security => security.Symbol);

    /// <summary>The currency, upper case.</summary>
    public string Symbol { get; }

    public decimal ValueInAccountCurrency => Amount.Times(ConversionRate);

    /// <summary>Adds to the balance, takes from it when negative, and returns it.</summary>
    public decimal AddAmount(decimal amount)
    {
        Amount += amount;
        OnUpdated();
        return Amount;
    }

    /// <summary>
    /// Sees to it that the rate follows the market: by a pair that is subscribed, else by one of the symbol properties database that is
    /// then subscribed for the engine alone, forex before crypto. A currency that no pair names keeps the rate zero, and so does one
    /// whose pair has no data.
    /// </summary>
    /// <returns>The subscriptions added, null when none was needed.</returns>
    /// <exception cref="ArgumentException">There are pairs of the currency, but no one or two lead to the account's.</exception>
    public List<SubscriptionDataConfig> EnsureCurrencyDataFeed(SecurityManager securities, SubscriptionManager subscriptions,
        IReadOnlyDictionary<SecurityType, string> marketMap, SecurityChanges changes, ISecurityService securityService,
        string accountCurrency, Resolution defaultResolution = Resolution.Minute)
    {
        if (_conversion.DestinationCurrency != null) return null;
        if (Symbol == accountCurrency)
        {
            CurrencyConversion = ConstantCurrencyConversion.Identity(accountCurrency);
            return null;
        }

        marketMap.TryGetValue(SecurityType.Crypto, out var market);
        if (market != null && (Currencies.IsStableCoinWithoutPair(accountCurrency, Symbol, market)
            || Currencies.IsStableCoinWithoutPair(Symbol, accountCurrency, market)))
        {
            CurrencyConversion = ConstantCurrencyConversion.Identity(accountCurrency, Symbol);
            return null;
        }

        var potentials = PotentialPairs(securities, marketMap);
        if (!potentials.Exists(pair => pair.Key.Symbol == Symbol + pair.Value.QuoteCurrency || pair.Value.QuoteCurrency == Symbol))
        {
            Log.Error($"No tradeable pair was found for currency {Symbol}, conversion rate to account currency ({accountCurrency}) will "
                + "be set to zero.");
            CurrencyConversion = ConstantCurrencyConversion.Null(accountCurrency, Symbol);
            return null;
        }

        var existing = securities.Values.Concat(changes.AddedSecurities).Where(security =>
            security.Type is SecurityType.Crypto or SecurityType.Forex).ToList();
        var resolution = subscriptions.Subscriptions.Select(config => config.Resolution).DefaultIfEmpty(defaultResolution).Min();
        var added = new List<SubscriptionDataConfig>();

        Security Subscribe(Symbol symbol)
        {
            var dataType = subscriptions.LookupSubscriptionConfigDataTypes(symbol.SecurityType, resolution, false).First();
            var config = subscriptions.SubscriptionDataConfigService.Add(symbol, resolution, isInternalFeed: true,
                subscriptionDataTypes: new List<Tuple<Type, TickType>> { dataType }).First();
            var security = securityService.CreateSecurity(symbol, config, addToSymbolCache: false);
            securities.Add(symbol, security);
            added.Add(config);
            return security;
        }

        CurrencyConversion = SecurityCurrencyConversion.LinearSearch(Symbol, accountCurrency, existing,
            potentials.Select(pair => QuantConnect.Symbol.Create(pair.Key.Symbol, pair.Key.SecurityType, pair.Key.Market)), Subscribe);
        return added;
    }

    public void SetAmount(decimal amount)
    {
        if (Amount == amount) return;
        Amount = amount;
        OnUpdated();
    }

    public override string ToString() => ToString(Currencies.USD);

    public string ToString(string accountCurrency) => FormattableString.Invariant(
        $"{Symbol}: {CurrencySymbol}{Amount,15:0.00} @ {ConversionRate:0.00####} = ")
            + FormattableString.Invariant($"{Currencies.GetCurrencySymbol(accountCurrency)}{ValueInAccountCurrency:0.00}");

    /// <summary>Takes the rate of this moment from the securities that make it.</summary>
    public void Update() => _conversion.Update();

    // The brokerage's market goes before those of securities that are there already.
    private static List<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> PotentialPairs(SecurityManager securities,
        IReadOnlyDictionary<SecurityType, string> marketMap)
    {
        var database = SymbolPropertiesDatabase.FromDataFolder();
        var pairs = new List<KeyValuePair<SecurityDatabaseKey, SymbolProperties>>();
        foreach (var type in PairTypes)
        {
            var markets = new List<string>();
            if (marketMap.TryGetValue(type, out var market)) markets.Add(market);
            markets.AddRange(securities.Keys.Where(symbol => symbol.SecurityType == type).Select(symbol => symbol.ID.Market));
            foreach (var name in markets.Distinct()) pairs.AddRange(database.GetSymbolPropertiesList(name, type));
        }
        return pairs;
    }

    private void OnConversionRateUpdated(object sender, decimal rate) => OnUpdated();
    private void OnUpdated() => Updated?.Invoke(this, EventArgs.Empty);
}
