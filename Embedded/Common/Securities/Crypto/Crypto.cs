using System;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.Crypto;

/// <summary>A spot pair of coins.</summary>
public class Crypto : Security, IBaseCurrencySymbol
{
    public Crypto(SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency, SubscriptionDataConfig config,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(config.Symbol, exchangeHours, quoteCurrency, baseCurrency, symbolProperties, currencyConverter, registeredTypes,
            new SecurityCache())
    {
        AddData(config);
    }

    public Crypto(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : base(symbol, quoteCurrency, symbolProperties, new CryptoExchange(exchangeHours), securityCache, new SecurityPortfolioModel(),
            new ImmediateFillModel(), new BinanceFeeModel(), NullSlippageModel.Instance, new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null, new CashBuyingPowerModel(), new SecurityDataFilter(), new SecurityPriceVariationModel(),
            currencyConverter, registeredTypes, Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        Holdings = new CryptoHolding(this, currencyConverter);
    }

    public Cash BaseCurrency { get; protected set; }

    /// <summary>The last trade where trades are subscribed, not the middle of the quotes.</summary>
    public override decimal Price => Cache.GetData<TradeBar>()?.Close ?? Cache.Price;

    /// <exception cref="ArgumentException">The symbol does not end with the quote currency of its properties.</exception>
    public static void DecomposeCurrencyPair(Symbol symbol, SymbolProperties symbolProperties, out string baseCurrency,
        out string quoteCurrency)
    {
        quoteCurrency = symbolProperties.QuoteCurrency;
        if (!symbol.ID.Symbol.EndsWith(quoteCurrency, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Symbol doesn't end with {quoteCurrency}: {symbol.Value}", nameof(symbol));
        }
        baseCurrency = symbol.ID.Symbol[..^quoteCurrency.Length];
    }

    public static implicit operator Symbol(Crypto security) => security?.Symbol;
}
