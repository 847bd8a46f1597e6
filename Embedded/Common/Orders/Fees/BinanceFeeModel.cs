namespace QuantConnect.Orders.Fees;

public class BinanceFeeModel : FeeModel
{
    public const decimal MakerTier1Fee = 0.001m;
    public const decimal TakerTier1Fee = 0.001m;
    public BinanceFeeModel(decimal mFee = 0.001m, decimal tFee = 0.001m) => throw null;
    protected virtual decimal GetFee(Order order) => throw null;
    protected static decimal GetFee(Order order, decimal makerFee, decimal takerFee) => throw null;
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => throw null;
}
