using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Securities.CurrencyConversion;

namespace Backtests.Plugins;

/// <summary>
/// Rates of the currencies of a coin-margined contract where no spot pair feeds them: the contract's own price tells what the coin is worth
/// in its quote currency. Without a rate Lean takes no order. A pair that is subscribed and has a price goes first.
/// </summary>
internal static class CoinRates
{
    /// <summary>Sets the rate of coin or quote currency, whichever is not known, by the contract's price.</summary>
    public static void Follow(CryptoFuture contract, string accountCurrency)
    {
        var price = contract.Price;
        if (price <= 0m) return;
        var (coin, quote) = (contract.BaseCurrency, contract.QuoteCurrency);
        if (coin.Symbol == accountCurrency)
        {
            Set(quote, 1m / price);
        }
        else if (quote.ConversionRate > 0m)
        {
            Set(coin, price * quote.ConversionRate);
        }
    }

    private static void Set(Cash cash, decimal rate)
    {
        if (cash.CurrencyConversion is ConstantCurrencyConversion || cash.ConversionRate == 0m) cash.CurrencyConversion.ConversionRate = rate;
    }
}
