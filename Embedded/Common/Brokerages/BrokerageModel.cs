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
        _ => throw new ArgumentOutOfRangeException(nameof(brokerage), brokerage,
            "There is a model of Default, Binance, BinanceFutures, BinanceCoinFutures, Bybit and DYDX."),
    };

    /// <summary>The name of a model's brokerage; that of its base when it is derived from one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The model is none of ours.</exception>
    public static BrokerageName GetBrokerageName(IBrokerageModel brokerageModel) => brokerageModel switch
    {
        BinanceCoinFuturesBrokerageModel => BrokerageName.BinanceCoinFutures,
        BinanceFuturesBrokerageModel => BrokerageName.BinanceFutures,
        BinanceBrokerageModel => BrokerageName.Binance,
        BybitBrokerageModel => BrokerageName.Bybit,
        dYdXBrokerageModel => BrokerageName.DYDX,
        DefaultBrokerageModel => BrokerageName.Default,
        _ => throw new ArgumentOutOfRangeException(nameof(brokerageModel), brokerageModel.GetType().Name,
            "The brokerage of this model has no name."),
    };
}
