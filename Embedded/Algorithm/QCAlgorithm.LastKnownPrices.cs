using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>The last data before now, to seed a security that was just added.</summary>
public partial class QCAlgorithm
{
    private static readonly (int Bars, Resolution Resolution)[] SeedLookbacks =
        [(5, Resolution.Minute), (24 * 60, Resolution.Minute), (24, Resolution.Hour), (10, Resolution.Daily)];

    /// <summary>The last data of a security, one point of each type; empty where the last ten days hold none.</summary>
    public IEnumerable<BaseData> GetLastKnownPrices(Security security) => GetLastKnownPrices(security.Symbol);

    /// <inheritdoc cref="GetLastKnownPrices(Security)"/>
    public IEnumerable<BaseData> GetLastKnownPrices(Symbol symbol) =>
        GetLastKnownPrices([symbol]).TryGetValue(symbol, out var prices) ? prices : [];

    /// <summary>The last data of each security, one point of each type.</summary>
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Security> securities) =>
        GetLastKnownPrices(securities.Select(security => security.Symbol));

    /// <inheritdoc cref="GetLastKnownPrices(IEnumerable{Security})"/>
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Symbol> symbols)
    {
        var result = new DataDictionary<IEnumerable<BaseData>>();
        foreach (var symbol in symbols)
        {
            var prices = LastKnownPrices(symbol);
            if (prices.Count > 0) result[symbol] = prices;
        }
        return result;
    }

    /// <summary>The last price of a security: of trades where there are any, else of quotes; null where the last ten days hold
    /// none.</summary>
    [Obsolete("This method is obsolete please use 'GetLastKnownPrices' which will return the last data point for each type associated " +
        "with the requested security")]
    public BaseData GetLastKnownPrice(Security security) => GetLastKnownPrice(security.Symbol);

    /// <inheritdoc cref="GetLastKnownPrice(Security)"/>
    [Obsolete("This method is obsolete please use 'GetLastKnownPrices' which will return the last data point for each type associated " +
        "with the requested security")]
    public BaseData GetLastKnownPrice(Symbol symbol) =>
        LastKnownPrices(symbol).OrderBy(data => data is QuoteBar ? 1 : 0).FirstOrDefault();

    private List<BaseData> LastKnownPrices(Symbol symbol)
    {
        var last = new Dictionary<Type, BaseData>();
        if (symbol.SecurityType is not (SecurityType.CryptoFuture or SecurityType.Crypto or SecurityType.Forex)) return [];
        foreach (var (bars, resolution) in SeedLookbacks)
        {
            foreach (var slice in Fetch(PeriodRequests([symbol], null, bars, resolution, new HistoryOptions(FillForward: false))))
                foreach (var data in slice.AllData)
                    if (data.Symbol == symbol && data is TradeBar or QuoteBar) last[data.GetType()] = data;
            if (last.Count > 0) break;
        }
        return [.. last.Values];
    }
}
