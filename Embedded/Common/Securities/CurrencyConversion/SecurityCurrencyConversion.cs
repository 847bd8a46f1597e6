using System;
using System.Collections.Generic;

namespace QuantConnect.Securities.CurrencyConversion;

public class SecurityCurrencyConversion : ICurrencyConversion
{
    public event EventHandler<decimal> ConversionRateUpdated;
    public decimal ConversionRate { get => throw null; set => throw null; }
    public IEnumerable<Security> ConversionRateSecurities => throw null;
    public string DestinationCurrency => throw null;
    public string SourceCurrency => throw null;
    public static SecurityCurrencyConversion LinearSearch(string sourceCurrency, string destinationCurrency, IList<Security> existingSecurities, IEnumerable<Symbol> potentialSymbols, Func<Symbol, Security> makeNewSecurity) => throw null;
    public void Update() => throw null;
}
