using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Securities.CurrencyConversion;

/// <summary>A conversion at a rate that no security moves.</summary>
public class ConstantCurrencyConversion : ICurrencyConversion
{
    private decimal _conversionRate;

    public event EventHandler<decimal> ConversionRateUpdated;

    public ConstantCurrencyConversion(string sourceCurrency, string destinationCurrency, decimal conversionRate = 1m)
    {
        SourceCurrency = sourceCurrency;
        DestinationCurrency = destinationCurrency;
        _conversionRate = conversionRate;
    }

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

    public IEnumerable<Security> ConversionRateSecurities => Enumerable.Empty<Security>();
    public string DestinationCurrency { get; }
    public string SourceCurrency { get; }

    /// <summary>One for one.</summary>
    public static ConstantCurrencyConversion Identity(string sourceCurrency, string destinationCurrency = null) =>
        new(sourceCurrency, destinationCurrency ?? sourceCurrency);

    /// <summary>At rate zero: there is no way to convert.</summary>
    public static ConstantCurrencyConversion Null(string sourceCurrency, string destinationCurrency) =>
        new(sourceCurrency, destinationCurrency, 0m);

    public void Update()
    {
    }
}
