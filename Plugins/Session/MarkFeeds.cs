using Backtests.Margin;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>Subscribes what venues compute of contracts: mark and index prices.</summary>
internal static class MarkFeeds
{
    /// <summary>Subscribes a contract's mark price as the option says.</summary>
    /// <exception cref="MarginException">Mark prices are required and the data folder has none of the contract.</exception>
    public static void Subscribe(QCAlgorithm algorithm, VenueContract contract, MarkPriceUse use)
    {
        var security = contract.Security;
        var resolution = security.Subscriptions.Any(config => config.Resolution < Resolution.Hour) ? Resolution.Minute : Resolution.Hour;
        if (resolution == Resolution.Hour) contract.BarLength = TimeSpan.FromHours(1);
        if (use == MarkPriceUse.Never) return;
        var ticker = VenuePriceBar.TickerFor(security.Symbol);
        if (!MarkPrice.IsAvailable(ticker, resolution))
        {
            if (use == MarkPriceUse.WhereAvailable) return;
            throw new MarginException($"{contract.Name}: no mark prices per {resolution.ToString().ToLowerInvariant()} in "
                + $"{Globals.DataFolder}; import them, or let quotes and trades decide");
        }
        contract.MarkFeed = algorithm.AddData<MarkPrice>(ticker, Properties("Mark price", security), security.Exchange.Hours, resolution);
    }

    /// <summary>Subscribes a contract's index price where the venue values funding by it and the data folder has it.</summary>
    public static void SubscribeIndex(QCAlgorithm algorithm, VenueContract contract, FundingTerms terms)
    {
        if (terms.Notional is not (PriceKind.Index or PriceKind.Oracle)) return;
        var security = contract.Security;
        var resolution = security.Subscriptions.Any(config => config.Resolution < Resolution.Hour) ? Resolution.Minute : Resolution.Hour;
        var ticker = VenuePriceBar.TickerFor(security.Symbol);
        if (!IndexPrice.IsAvailable(ticker, resolution)) return;
        contract.IndexFeed = algorithm.AddData<IndexPrice>(ticker, Properties("Index price", security), security.Exchange.Hours, resolution);
    }

    private static SymbolProperties Properties(string description, Security security) => new(description, security.QuoteCurrency.Symbol, 1m,
        security.SymbolProperties.MinimumPriceVariation, security.SymbolProperties.LotSize, "");
}
