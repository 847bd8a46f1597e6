namespace QuantConnect.Orders.Fees;

public class BinanceFuturesFeeModel : BinanceFeeModel
{
    public const decimal MakerTier1BUSDFee = 0.00012m;
    public const decimal MakerTier1USDTFee = 0.0002m;
    public const decimal TakerTier1BUSDFee = 0.00036m;
    public const decimal TakerTier1USDTFee = 0.0004m;
    public BinanceFuturesFeeModel(decimal mUsdtFee = 0.0002m, decimal tUsdtFee = 0.0004m, decimal mBusdFee = 0.00012m, decimal tBusdFee = 0.00036m) => throw null;
    protected override decimal GetFee(Order order) => throw null;
}
