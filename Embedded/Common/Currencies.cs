using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace QuantConnect;

/// <summary>The currencies that accounts and contracts are denominated in, and how amounts are marked.</summary>
public static class Currencies
{
    public const string CHF = "CHF";
    public const string CNH = "CNH";
    public static readonly IReadOnlyDictionary<string, string> CurrencySymbols = new Dictionary<string, string>
    {
        ["USD"] = "$", ["GBP"] = "₤", ["JPY"] = "¥", ["EUR"] = "€", ["NZD"] = "$", ["AUD"] = "$", ["CAD"] = "$", ["CHF"] = "Fr",
        ["HKD"] = "$", ["SGD"] = "$", ["XAG"] = "Ag", ["XAU"] = "Au", ["CNH"] = "¥", ["CNY"] = "¥", ["CZK"] = "Kč", ["DKK"] = "kr",
        ["HUF"] = "Ft", ["INR"] = "₹", ["MXN"] = "$", ["NOK"] = "kr", ["PLN"] = "zł", ["SAR"] = "﷼", ["SEK"] = "kr", ["THB"] = "฿",
        ["TRY"] = "₺", ["TWD"] = "NT$", ["ZAR"] = "R", ["RUB"] = "₽", ["BRL"] = "R$", ["GNF"] = "Fr", ["IDR"] = "Rp", ["BTC"] = "₿",
        ["BCH"] = "Ƀ", ["BSV"] = "Ɓ", ["LTC"] = "Ł", ["ETH"] = "Ξ", ["EOS"] = "ε", ["XRP"] = "✕", ["XLM"] = "*", ["ETC"] = "ξ",
        ["ZRX"] = "ZRX", ["USDT"] = "₮", ["ADA"] = "₳", ["SOL"] = "◎", ["DOT"] = "●", ["DOGE"] = "Ð", ["DAI"] = "◈", ["ALGO"] = "Ⱥ",
        ["ICP"] = "∞", ["XMR"] = "ɱ", ["XTZ"] = "ꜩ", ["IOTA"] = "ɨ", ["MIOTA"] = "ɨ", ["MKR"] = "Μ", ["ZEC"] = "ⓩ", ["DASH"] = "Đ",
        ["XNO"] = "Ӿ", ["REP"] = "Ɍ", ["STEEM"] = "ȿ", ["THETA"] = "ϑ", ["FIL"] = "⨎", ["BAT"] = "⟁", ["LSK"] = "Ⱡ", ["NAV"] = "Ꞥ",
    };
    public const string EUR = "EUR";
    public const string GBP = "GBP";
    public const string HKD = "HKD";
    public const string IDR = "IDR";
    public const string INR = "INR";
    public const string JPY = "JPY";
    public const string KRW = "KRW";
    public const string NullCurrency = "QCC";
    public static readonly HashSet<string> StablePairsCoinbase =
    [
        "DAIUSDC", "DAIUSD", "GYENUSD", "PAXUSD", "PAXUSDT", "MUSDUSD", "USDCEUR", "USDCGBP", "USDTEUR", "USDTGBP", "USDTUSD", "USDTUSDC",
        "USTEUR", "USTUSD", "USTUSDT", "WBTCBTC",
    ];
    [Obsolete]
    public static readonly HashSet<string> StablePairsGDAX = StablePairsCoinbase;
    public const string USD = "USD";

    // Coins pegged to a currency that no pair on the market converts into it.
    private static readonly HashSet<string> PeggedWithoutPair = new(StringComparer.Ordinal)
    {
        "binance:USDC/USD", "binance:USDT/USD", "binance:USDP/USD", "binance:BUSD/USD", "binance:UST/USD", "binance:TUSD/USD",
        "binance:DAI/USD", "binance:SUSD/USD", "binance:BNFCR/USD", "binance:IDRT/IDR", "binanceus:USDC/USD", "coinbase:USDC/USD",
        "bybit:USDC/USD", "bybit:USDT/USD", "dydx:USDC/USD", "bitfinex:EURS/EUR", "bitfinex:XCHF/CHF",
    };

    private static readonly string[] Signs =
        [.. CurrencySymbols.Values.Concat(CurrencySymbols.Keys).Distinct().OrderByDescending(sign => sign.Length)];

    /// <summary>How an amount of the currency is marked: <c>$</c>, <c>₮</c>; <c>$</c> for one that has no mark of its own.</summary>
    public static string GetCurrencySymbol(string currency) =>
        currency is not null && CurrencySymbols.TryGetValue(currency, out var symbol) ? symbol : "$";

    /// <summary>
    /// Whether a coin counts as one unit of the account's currency because it is pegged and the market has no pair for it.
    /// </summary>
    public static bool IsStableCoinWithoutPair(string accountCurrency, string cashSymbol, string market) =>
        PeggedWithoutPair.Contains($"{market}:{cashSymbol}/{accountCurrency}");

    /// <summary>The same for the joined names of the coin and the account's currency, in either order.</summary>
    public static bool IsStableCoinWithoutPair(string symbol, string market)
    {
        foreach (var pair in PeggedWithoutPair)
        {
            var colon = pair.IndexOf(':');
            var slash = pair.IndexOf('/');
            if (!market.Equals(pair[..colon], StringComparison.Ordinal)) continue;
            var coin = pair[(colon + 1)..slash];
            var currency = pair[(slash + 1)..];
            if (symbol == coin + currency || symbol == currency + coin) return true;
        }
        return false;
    }

    /// <summary>The amount in a text such as <c>$1,000.50</c>, <c>₮359.88</c> or <c>12 USDT</c>.</summary>
    /// <exception cref="ArgumentException">There is no number in it.</exception>
    public static decimal Parse(string value) =>
        TryParse(value, out var amount) ? amount : throw new ArgumentException($"'{value}' is not an amount of money.", nameof(value));

    /// <summary>The amount in a text such as <c>$1,000.50</c>, <c>₮359.88</c> or <c>12 USDT</c>.</summary>
    public static bool TryParse(string value, out decimal parsedValue)
    {
        parsedValue = 0;
        if (string.IsNullOrWhiteSpace(value)) return false;
        var text = value.Trim();
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal)) text = text[sign.Length..];
            else if (text.StartsWith("-" + sign, StringComparison.Ordinal)) text = "-" + text[(sign.Length + 1)..];
            else if (text.EndsWith(sign, StringComparison.Ordinal)) text = text[..^sign.Length];
            else continue;
            break;
        }
        return decimal.TryParse(text.Trim(), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out parsedValue);
    }
}
