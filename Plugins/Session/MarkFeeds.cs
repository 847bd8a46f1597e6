using Backtests.Margin;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>Subscribes the mark prices of contracts.</summary>
internal static class MarkFeeds
{
    /// <summary>Subscribes a contract's mark price as the option says.</summary>
    /// <exception cref="MarginException">Mark prices are required and the data folder has none of the contract.</exception>
    public static void Subscribe(QCAlgorithm algorithm, VenueContract contract, MarkPriceUse use)
    {
        if (use == MarkPriceUse.Never) return;
        var security = contract.Security;
        var resolution = security.Subscriptions.Any(config => config.Resolution < Resolution.Hour) ? Resolution.Minute : Resolution.Hour;
        var ticker = VenuePriceBar.TickerFor(security.Symbol);
        if (!MarkPrice.IsAvailable(ticker, resolution))
        {
            if (use == MarkPriceUse.WhereAvailable) return;
            throw new MarginException($"{contract.Name}: no mark prices per {resolution.ToString().ToLowerInvariant()} in "
                + $"{Globals.DataFolder}; import them, or let quotes and trades decide");
        }
        var contractProperties = security.SymbolProperties;
        var properties = new SymbolProperties(
            "Mark price", security.QuoteCurrency.Symbol, 1m, contractProperties.MinimumPriceVariation, contractProperties.LotSize, "");
        contract.MarkFeed = algorithm.AddData<MarkPrice>(ticker, properties, security.Exchange.Hours, resolution);
    }
}
