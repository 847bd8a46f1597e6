using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Securities.CurrencyConversion;
using QuantConnect.Util;

namespace Backtests.Plugins;

/// <summary>
/// Rates of coins and of the quote currencies of coin-margined contracts where no spot pair feeds them: the contract's own price tells what
/// the coin is worth. Without a rate Lean takes no order. A pair that has data goes first.
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
            Set(quote, 1m / price, accountCurrency);
        }
        else if (quote.ConversionRate > 0m)
        {
            Set(coin, price * quote.ConversionRate, accountCurrency);
        }
    }

    /// <summary>
    /// Sets what one unit of a currency is worth in the account's, unless the pairs that Lean converts it by all have data. Of several that
    /// have none the first takes the rate, and the others, which lead from one form of a currency to another, count as one for one.
    /// </summary>
    public static void Set(Cash cash, decimal rate, string accountCurrency)
    {
        if (cash.CurrencyConversion is ConstantCurrencyConversion constant)
        {
            constant.ConversionRate = rate;
            return;
        }

        var (bare, isInverted, others, from) = ((Security?)null, false, 1m, cash.Symbol);
        foreach (var pair in cash.CurrencyConversion.ConversionRateSecurities)
        {
            CurrencyPairUtil.DecomposeCurrencyPair(pair.Symbol, out var baseCurrency, out var quoteCurrency);
            var inverted = quoteCurrency == from || (baseCurrency != from && baseCurrency == accountCurrency);
            from = inverted ? baseCurrency : quoteCurrency;
            if (pair.GetLastData() is { Price: not 0m } last and not ContractPrice)
            {
                others = inverted ? others / last.Price : others * last.Price;
            }
            else if (bare is null)
            {
                (bare, isInverted) = (pair, inverted);
            }
            else
            {
                Give(pair, 1m);
            }
        }

        if (bare is null) return;
        Give(bare, isInverted ? others / rate : rate / others);
        cash.Update();
    }

    private static void Give(Security pair, decimal price) => pair.SetMarketPrice(new ContractPrice(pair, price));

    // Of a type of its own, so that it is told from data.
    private sealed class ContractPrice : TradeBar
    {
        public ContractPrice(Security pair, decimal price)
            : base(pair.LocalTime - QuantConnect.Time.OneMinute, pair.Symbol, price, price, price, price, 0m, QuantConnect.Time.OneMinute)
        {
        }
    }
}
