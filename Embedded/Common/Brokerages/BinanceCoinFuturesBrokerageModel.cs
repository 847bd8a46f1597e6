using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>Binance coin-margined futures.</summary>
public class BinanceCoinFuturesBrokerageModel : BinanceFuturesBrokerageModel
{
    public BinanceCoinFuturesBrokerageModel(AccountType accountType) : base(accountType)
    {
    }

    protected override IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) =>
        new CryptoFutureMarginModel(GetLeverage(security));

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.CryptoFuture, MarketName));

    public override IFeeModel GetFeeModel(Security security) =>
        security.Type == SecurityType.CryptoFuture ? new BinanceCoinFuturesFeeModel() : base.GetFeeModel(security);
}
