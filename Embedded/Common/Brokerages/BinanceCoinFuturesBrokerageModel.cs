using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

public class BinanceCoinFuturesBrokerageModel : BinanceFuturesBrokerageModel
{
    public BinanceCoinFuturesBrokerageModel(AccountType accountType) => throw null;
    protected override IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) => throw null;
    public override IBenchmark GetBenchmark(SecurityManager securities) => throw null;
    public override IFeeModel GetFeeModel(Security security) => throw null;
}
