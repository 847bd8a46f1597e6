using System;
using System.Collections.Generic;

namespace QuantConnect.Securities.CurrencyConversion;

public interface ICurrencyConversion
{
    event EventHandler<decimal> ConversionRateUpdated;
    decimal ConversionRate { get; set; }
    IEnumerable<Security> ConversionRateSecurities { get; }
    string DestinationCurrency { get; }
    string SourceCurrency { get; }
    void Update();
}
