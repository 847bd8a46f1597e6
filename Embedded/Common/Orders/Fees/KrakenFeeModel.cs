using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Kraken: the rates of the lowest tier, on the value in quote currency, for purchases in base currency if asked for.</summary>
public class KrakenFeeModel : FeeModel
{
    public const decimal MakerTier1CryptoFee = 0.0016m;
    public const decimal TakerTier1CryptoFee = 0.0026m;
    public const decimal Tier1FxFee = 0.002m;

    /// <summary>Currencies and stable coins; pairs whose first currency is one of them have a rate of their own.</summary>
    public List<string> FxStablecoinList { get; init; } = ["CAD", "EUR", "GBP", "JPY", "USD", "USDT", "DAI", "USDC"];

    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var order = parameters.Order;
        var security = parameters.Security;
        var isBuy = order.Direction == OrderDirection.Buy;
        var properties = order.Properties as KrakenOrderProperties;
        var rate = Rate(security.Symbol, order, properties);
        if (isBuy && properties?.FeeInBase == true && security is IBaseCurrencySymbol pair)
            return new OrderFee(new CashAmount(order.AbsoluteQuantity * rate, pair.BaseCurrency.Symbol));

        var price = order is LimitOrder limit ? limit.LimitPrice : isBuy ? security.AskPrice : security.BidPrice;
        return new OrderFee(new CashAmount(price * security.SymbolProperties.ContractMultiplier * order.AbsoluteQuantity * rate,
            security.QuoteCurrency.Symbol));
    }

    private decimal Rate(Symbol symbol, Order order, KrakenOrderProperties properties)
    {
        if (FxStablecoinList.Any(currency => symbol.Value.StartsWith(currency, StringComparison.Ordinal))) return Tier1FxFee;
        var isMaker = order.Type == OrderType.Limit && (properties?.PostOnly == true || !order.IsMarketable);
        return isMaker ? MakerTier1CryptoFee : TakerTier1CryptoFee;
    }
}
