using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>A perpetual future on a coin.</summary>
public class CryptoFuture : Security, IBaseCurrencySymbol
{
    private readonly bool _isCoinFuture;

    public CryptoFuture(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache cache)
        : base(symbol, quoteCurrency, symbolProperties, new CryptoFutureExchange(exchangeHours), cache, new SecurityPortfolioModel(),
            new ImmediateFillModel(), IsCoinMargined(symbol, quoteCurrency) ? new BinanceCoinFuturesFeeModel() : new BinanceFuturesFeeModel(),
            NullSlippageModel.Instance, new ImmediateSettlementModel(), Securities.VolatilityModel.Null, new CryptoFutureMarginModel(),
            new SecurityDataFilter(), new SecurityPriceVariationModel(), currencyConverter, registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        _isCoinFuture = IsCoinMargined(symbol, quoteCurrency);
        Holdings = new CryptoFutureHolding(this, currencyConverter);
    }

    /// <summary>The coin, in which a coin-margined contract settles.</summary>
    public Cash BaseCurrency { get; protected set; }

    /// <summary>
    /// Whether it is margined and settled in the coin: its quote currency is not a dollar coin. dYdX quotes in dollars and settles in them.
    /// </summary>
    public bool IsCryptoCoinFuture() => _isCoinFuture;

    private static bool IsCoinMargined(Symbol symbol, Cash quoteCurrency) =>
        quoteCurrency.Symbol is not ("USDT" or "BUSD" or "USDC") && symbol.ID.Market != Market.DYDX;

    public static implicit operator Symbol(CryptoFuture security) => security?.Symbol;
}
