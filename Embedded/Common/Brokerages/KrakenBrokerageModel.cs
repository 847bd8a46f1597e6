using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Kraken, spot with or without margin.</summary>
public class KrakenBrokerageModel : DefaultBrokerageModel
{
    private static readonly string[] Fiats = ["USD", "EUR"];
    private static readonly string[] AgainstFiats = ["BTC", "USDT", "USDC"];
    private static readonly string[] AgainstEther = ["REP", "XTZ", "ADA", "EOS", "TRX", "LINK"];

    public KrakenBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
    }

    /// <summary>The most leverage for each coin that can be bought on margin.</summary>
    public IReadOnlyDictionary<string, decimal> CoinLeverage { get; } = new Dictionary<string, decimal>
    {
        ["BTC"] = 5, ["ETH"] = 5, ["USDT"] = 2, ["XMR"] = 2, ["REP"] = 2, ["XRP"] = 3, ["BCH"] = 2, ["XTZ"] = 2, ["LTC"] = 3, ["ADA"] = 3,
        ["EOS"] = 3, ["DASH"] = 3, ["TRX"] = 3, ["LINK"] = 3, ["USDC"] = 3,
    };

    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets =>
        new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.Crypto] = Market.Kraken };

    /// <summary>Orders on spot pairs of at least the symbol's least order size.</summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        if (!IsValidOrderSize(security, order.AbsoluteQuantity, out message)) return false;
        if (security.Type == SecurityType.Crypto) return base.CanSubmitOrder(security, order, out message);
        message = UnsupportedSecurity(security);
        return false;
    }

    /// <summary>Never.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0,
            "Brokerage does not support update. You must cancel and re-create instead.");
        return false;
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Kraken));

    public override IFeeModel GetFeeModel(Security security) => new KrakenFeeModel();

    /// <summary>On margin that of the coin, where the pair's quote currency allows margin; else none.</summary>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash) return 1m;
        var ticker = security.Symbol.Value;
        return Of(AgainstFiats, Fiats) ?? Of(AgainstEther, ["BTC", "ETH", .. Fiats]) ?? Of(CoinLeverage.Keys, ["BTC", .. Fiats]) ?? 1m;

        decimal? Of(IEnumerable<string> coins, string[] quotes)
        {
            var coin = coins.FirstOrDefault(c => ticker.StartsWith(c, StringComparison.Ordinal)
                && quotes.Any(q => ticker.EndsWith(q, StringComparison.Ordinal)));
            return coin == null ? null : CoinLeverage[coin];
        }
    }
}
