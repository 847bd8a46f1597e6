using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Util;

namespace QuantConnect.Securities.CurrencyConversion;

/// <summary>A conversion at the price of one currency pair, or of two that share a currency.</summary>
public class SecurityCurrencyConversion : ICurrencyConversion
{
    private readonly List<Leg> _legs;
    private decimal _conversionRate;

    public event EventHandler<decimal> ConversionRateUpdated;

    private SecurityCurrencyConversion(string sourceCurrency, string destinationCurrency, List<Leg> legs)
    {
        SourceCurrency = sourceCurrency;
        DestinationCurrency = destinationCurrency;
        _legs = legs;
    }

    /// <summary>Units of the destination for one of the source, zero until every pair has a price.</summary>
    public decimal ConversionRate
    {
        get => _conversionRate;
        set
        {
            if (_conversionRate == value) return;
            _conversionRate = value;
            ConversionRateUpdated?.Invoke(this, value);
        }
    }

    public IEnumerable<Security> ConversionRateSecurities => _legs.Select(leg => leg.Security);
    public string DestinationCurrency { get; }
    public string SourceCurrency { get; }

    /// <summary>
    /// Finds the pair, else the two pairs, that lead from the source to the destination. Securities that exist are preferred; of those
    /// that don't, the ones needed are made. A coin that is pegged to a currency without a pair of its own counts as that currency.
    /// </summary>
    /// <exception cref="ArgumentException">No one or two pairs connect the currencies.</exception>
    public static SecurityCurrencyConversion LinearSearch(string sourceCurrency, string destinationCurrency,
        IList<Security> existingSecurities, IEnumerable<Symbol> potentialSymbols, Func<Symbol, Security> makeNewSecurity)
    {
        var pairs = new List<Pair>();
        var known = new HashSet<Symbol>();
        foreach (var security in existingSecurities)
        {
            if (known.Add(security.Symbol)) AddPair(pairs, security.Symbol, security);
        }
        foreach (var symbol in potentialSymbols)
        {
            if (known.Add(symbol)) AddPair(pairs, symbol, null);
        }

        foreach (var pair in pairs)
        {
            if (pair.Connects(sourceCurrency, destinationCurrency, out var inverted))
            {
                return new SecurityCurrencyConversion(sourceCurrency, destinationCurrency,
                    new List<Leg> { new(pair.Security ?? makeNewSecurity(pair.Symbol), inverted) });
            }
        }

        foreach (var first in pairs)
        {
            if (!first.Leads(sourceCurrency, out var middle, out var firstInverted)) continue;
            foreach (var second in pairs)
            {
                if (!second.Connects(middle, destinationCurrency, out var secondInverted)) continue;
                return new SecurityCurrencyConversion(sourceCurrency, destinationCurrency, new List<Leg>
                {
                    new(first.Security ?? makeNewSecurity(first.Symbol), firstInverted),
                    new(second.Security ?? makeNewSecurity(second.Symbol), secondInverted),
                });
            }
        }

        throw new ArgumentException($"No conversion path found between source currency {sourceCurrency} and destination currency "
            + $"{destinationCurrency}");
    }

    public void Update()
    {
        var rate = 1m;
        foreach (var leg in _legs)
        {
            var price = leg.Security.GetLastData()?.Price ?? 0m;
            if (price == 0m)
            {
                rate = 0m;
                break;
            }
            rate = leg.Inverted ? rate / price : rate * price;
        }
        ConversionRate = rate;
    }

    private static void AddPair(List<Pair> pairs, Symbol symbol, Security security)
    {
        if (CurrencyPairUtil.TryDecomposeCurrencyPair(symbol, out var baseCurrency, out var quoteCurrency))
        {
            pairs.Add(new Pair(symbol, security, baseCurrency, quoteCurrency));
        }
    }

    private readonly record struct Leg(Security Security, bool Inverted);

    private readonly record struct Pair(Symbol Symbol, Security Security, string BaseCurrency, string QuoteCurrency)
    {
        public bool Connects(string source, string destination, out bool inverted)
        {
            inverted = false;
            if (Same(BaseCurrency, source) && Same(QuoteCurrency, destination)) return true;
            inverted = true;
            return Same(BaseCurrency, destination) && Same(QuoteCurrency, source);
        }

        public bool Leads(string source, out string destination, out bool inverted)
        {
            inverted = QuoteCurrency == source;
            destination = inverted ? BaseCurrency : QuoteCurrency;
            return inverted || BaseCurrency == source;
        }

        private bool Same(string currency, string other) => currency == other
            || Currencies.IsStableCoinWithoutPair(other, currency, Symbol.ID.Market)
            || Currencies.IsStableCoinWithoutPair(currency, other, Symbol.ID.Market);
    }
}
