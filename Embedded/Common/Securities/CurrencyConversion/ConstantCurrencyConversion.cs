using System;
using System.Collections.Generic;

namespace QuantConnect.Securities.CurrencyConversion;

public class ConstantCurrencyConversion : ICurrencyConversion
{
    public event EventHandler<decimal> ConversionRateUpdated;
    public ConstantCurrencyConversion(string sourceCurrency, string destinationCurrency, decimal conversionRate = 1m) => throw null;
    public decimal ConversionRate { get => throw null; set => throw null; }
    public IEnumerable<Security> ConversionRateSecurities => throw null;
    public string DestinationCurrency => throw null;
    public string SourceCurrency => throw null;
    public static ConstantCurrencyConversion Identity(string sourceCurrency, string destinationCurrency = null) => throw null;
    public static ConstantCurrencyConversion Null(string sourceCurrency, string destinationCurrency) => throw null;
    public void Update() => throw null;
}
