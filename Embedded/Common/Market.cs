using System.Collections.Generic;

namespace QuantConnect;

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
    public static void Add(string market, int identifier) => throw null;
    public static string Decode(int code) => throw null;
    public static int? Encode(string market) => throw null;
    public static List<string> SupportedMarkets() => throw null;
}
