using System;
using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>What the rules for dates and for times have in common.</summary>
public class BaseScheduleRules
{
    private readonly IAlgorithmContext _algorithm;

    internal BaseScheduleRules(
        IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
    {
        _algorithm = algorithm;
        Securities = securities;
        TimeZone = timeZone;
        MarketHoursDatabase = marketHoursDatabase;
    }

    protected MarketHoursDatabase MarketHoursDatabase { get; set; }

    protected SecurityManager Securities { get; set; }

    /// <summary>The zone of rules that name none: the algorithm's.</summary>
    protected DateTimeZone TimeZone { get; set; }

    /// <summary>Now, UTC.</summary>
    internal DateTime UtcNow => _algorithm.UtcTime;

    /// <summary>The hours of a security's market, which the algorithm need not have added.</summary>
    protected SecurityExchangeHours GetSecurityExchangeHours(Symbol symbol) => Securities.TryGetValue(symbol, out var security)
        ? security.Exchange.Hours
        : MarketHoursDatabase.GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType);

    /// <summary>The symbol that the algorithm knows by a ticker.</summary>
    /// <exception cref="ArgumentException">It knows none.</exception>
    protected Symbol GetSymbol(string ticker) => SymbolCache.TryGetSymbol(ticker, out var symbol)
        ? symbol
        : throw new ArgumentException($"The ticker '{ticker}' is not known: add the security first, or use its symbol.", nameof(ticker));
}
