using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

public class BinanceFuturesBrokerageModel : BinanceBrokerageModel
{
    internal BinanceFuturesBrokerageModel() => throw null; // STUB: goes when the real constructors chain
    public BinanceFuturesBrokerageModel(AccountType accountType) => throw null;
    protected virtual IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) => throw null;
    public override IBenchmark GetBenchmark(SecurityManager securities) => throw null;
    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => throw null;
    public override IFeeModel GetFeeModel(Security security) => throw null;
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) => throw null;
}
