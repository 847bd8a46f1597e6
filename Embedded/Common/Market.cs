using System;
using System.Collections.Generic;
using System.Threading;

namespace QuantConnect;

/// <summary>The names of the markets that a symbol can belong to, and their codes in a security identifier.</summary>
public static class Market
{
    public const string Binance = "binance";
    public const string BinanceUS = "binanceus";
    public const string Bitfinex = "bitfinex";
    public const string Bithumb = "bithumb";
    public const string Bitstamp = "bitstamp";
    public const string Bittrex = "bittrex";
    public const string Bybit = "bybit";
    public const string CBOE = "cboe";
    public const string CBOT = "cbot";
    public const string CFE = "cfe";
    public const string CME = "cme";
    public const string COMEX = "comex";
    public const string Coinbase = "coinbase";
    public const string Coinone = "coinone";
    public const string DYDX = "dydx";
    public const string Dukascopy = "dukascopy";
    public const string EUREX = "eurex";
    public const string FTX = "ftx";
    public const string FTXUS = "ftxus";
    public const string FXCM = "fxcm";
    [Obsolete]
    public const string GDAX = "coinbase";
    public const string Globex = "cmeglobex";
    public const string HKFE = "hkfe";
    public const string HitBTC = "hitbtc";
    public const string ICE = "ice";
    public const string India = "india";
    public const string InteractiveBrokers = "interactivebrokers";
    public const string KRX = "krx";
    public const string Kraken = "kraken";
    public const string NYMEX = "nymex";
    public const string NYSELIFFE = "nyseliffe";
    public const string OSE = "ose";
    public const string Oanda = "oanda";
    public const string OkCoin = "okcoin";
    public const string Poloniex = "poloniex";
    public const string SGX = "sgx";
    public const string USA = "usa";
    private static readonly Lock Gate = new();
    private static volatile Codes _codes = new(
        new Dictionary<string, int>
        {
            ["empty"] = 0, [USA] = 1, [FXCM] = 2, [Oanda] = 3, [Dukascopy] = 4, [Bitfinex] = 5, [Globex] = 6, [NYMEX] = 7, [CBOT] = 8,
            [ICE] = 9, [CBOE] = 10, [India] = 11, [Kraken] = 13, [Bittrex] = 14, [Bithumb] = 15, [Binance] = 16, [Poloniex] = 17,
            [Coinone] = 18, [HitBTC] = 19, [OkCoin] = 20, [Bitstamp] = 21, [COMEX] = 22, [CME] = 23, [SGX] = 24, [HKFE] = 25,
            [NYSELIFFE] = 26, [CFE] = 33, [FTX] = 34, [FTXUS] = 35, [BinanceUS] = 36, [Bybit] = 37, [Coinbase] = 38,
            [InteractiveBrokers] = 39, [EUREX] = 40, [OSE] = 41, [DYDX] = 42,
        },
        // Coinbase was first known under this code.
        new Dictionary<int, string> { [12] = Coinbase });

    /// <summary>Makes a market known, so that symbols of it can be made.</summary>
    /// <param name="market">Any case; kept in lower case.</param>
    /// <param name="identifier">0 to 999, not taken by another market.</param>
    /// <exception cref="ArgumentException">The market or the code is taken.</exception>
    public static void Add(string market, int identifier)
    {
        if (identifier is < 0 or > 999)
            throw new ArgumentOutOfRangeException(
                nameof(identifier), $"The code {identifier} of market '{market}' is not within 0 to 999.");

        market = market.ToLowerInvariant();
        lock (Gate)
        {
            if (_codes.ByName.TryGetValue(market, out var known) && known != identifier)
                throw new ArgumentException($"Market '{market}' already has the code {known}.", nameof(market));
            if (_codes.ByCode.TryGetValue(identifier, out var owner))
                throw new ArgumentException($"The code {identifier} belongs to market '{owner}'.", nameof(identifier));
            _codes = new Codes(new Dictionary<string, int>(_codes.ByName) { [market] = identifier }, _codes.ByCode);
        }
    }

    /// <summary>The market with that code, or null.</summary>
    public static string Decode(int code) => _codes.ByCode.GetValueOrDefault(code);

    /// <summary>The code of a market in lower case, or null.</summary>
    public static int? Encode(string market) => _codes.ByName.TryGetValue(market, out var code) ? code : null;

    /// <summary>All known markets.</summary>
    public static List<string> SupportedMarkets() => new(_codes.ByName.Keys);

    // Replaced as a whole, so that readers need no lock.
    private sealed class Codes
    {
        public Codes(Dictionary<string, int> byName, Dictionary<int, string> further)
        {
            ByName = byName;
            ByCode = new Dictionary<int, string>(further);
            foreach (var (name, code) in byName) ByCode[code] = name;
        }

        public Dictionary<string, int> ByName { get; }

        public Dictionary<int, string> ByCode { get; }
    }
}
