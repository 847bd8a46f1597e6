using System;
using QuantConnect.Data;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.Forex;

/// <summary>A pair of national currencies. It converts balances here; an algorithm can't subscribe to it itself.</summary>
public class Forex : Security, IBaseCurrencySymbol
{
    private const decimal DefaultLeverage = 50m;
    private const int CurrencyLength = 3;

    public Forex(SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency, SubscriptionDataConfig config,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(config.Symbol, exchangeHours, quoteCurrency, baseCurrency, symbolProperties, currencyConverter, registeredTypes,
            new ForexCache())
    {
        AddData(config);
    }

    public Forex(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency,
        SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : base(symbol, quoteCurrency, symbolProperties, new ForexExchange(exchangeHours), securityCache, new SecurityPortfolioModel(),
            new ImmediateFillModel(), new ConstantFeeModel(0m), NullSlippageModel.Instance, new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null, new SecurityMarginModel(DefaultLeverage), new ForexDataFilter(),
            new SecurityPriceVariationModel(), currencyConverter, registeredTypes, Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        Holdings = new ForexHolding(this, currencyConverter);
    }

    public Cash BaseCurrency { get; protected set; }

    /// <summary>EUR and USD of EURUSD.</summary>
    /// <exception cref="ArgumentException">The pair is not six letters long.</exception>
    public static void DecomposeCurrencyPair(string currencyPair, out string baseCurrency, out string quoteCurrency)
    {
        if (currencyPair is not { Length: 2 * CurrencyLength })
        {
            throw new ArgumentException($"A forex pair has six letters, three for each currency: {currencyPair}", nameof(currencyPair));
        }
        baseCurrency = currencyPair[..CurrencyLength];
        quoteCurrency = currencyPair[CurrencyLength..];
    }

    public static implicit operator Symbol(Forex security) => security?.Symbol;
}
