using System;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Brokerage models by name.</summary>
public static class BrokerageModel
{
    /// <exception cref="ArgumentOutOfRangeException">There is no model of that brokerage here.</exception>
    public static IBrokerageModel Create(IOrderProvider orderProvider, BrokerageName brokerage, AccountType accountType) => brokerage switch
    {
        BrokerageName.Default => new DefaultBrokerageModel(accountType),
        BrokerageName.Binance => new BinanceBrokerageModel(accountType),
        BrokerageName.BinanceFutures => new BinanceFuturesBrokerageModel(accountType),
        BrokerageName.BinanceCoinFutures => new BinanceCoinFuturesBrokerageModel(accountType),
        BrokerageName.Bybit => new BybitBrokerageModel(accountType),
        BrokerageName.DYDX => new dYdXBrokerageModel(accountType),
        BrokerageName.BinanceUS => new BinanceUSBrokerageModel(accountType),
        BrokerageName.Bitfinex => new BitfinexBrokerageModel(accountType),
        BrokerageName.Kraken => new KrakenBrokerageModel(accountType),
        BrokerageName.Coinbase => new CoinbaseBrokerageModel(accountType),
#pragma warning disable CS0612, CS0618 // An algorithm may still use the old name.
        BrokerageName.GDAX => new GDAXBrokerageModel(accountType),
#pragma warning restore CS0612, CS0618
        _ => throw new ArgumentOutOfRangeException(nameof(brokerage), brokerage,
            "There is a model of Default, Binance, BinanceUS, BinanceFutures, BinanceCoinFutures, Bitfinex, Bybit, Coinbase, DYDX and Kraken."),
    };

    /// <summary>The name of a model's brokerage; that of its base when it is derived from one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The model is none of ours.</exception>
    public static BrokerageName GetBrokerageName(IBrokerageModel brokerageModel) => brokerageModel switch
    {
        BinanceCoinFuturesBrokerageModel => BrokerageName.BinanceCoinFutures,
        BinanceFuturesBrokerageModel => BrokerageName.BinanceFutures,
        BinanceUSBrokerageModel => BrokerageName.BinanceUS,
        BinanceBrokerageModel => BrokerageName.Binance,
        BitfinexBrokerageModel => BrokerageName.Bitfinex,
        KrakenBrokerageModel => BrokerageName.Kraken,
#pragma warning disable CS0612, CS0618 // An algorithm may still use the old name.
        GDAXBrokerageModel => BrokerageName.GDAX,
#pragma warning restore CS0612, CS0618
        CoinbaseBrokerageModel => BrokerageName.Coinbase,
        BybitBrokerageModel => BrokerageName.Bybit,
        dYdXBrokerageModel => BrokerageName.DYDX,
        DefaultBrokerageModel => BrokerageName.Default,
        _ => throw new ArgumentOutOfRangeException(nameof(brokerageModel), brokerageModel.GetType().Name,
            "The brokerage of this model has no name."),
    };
}
