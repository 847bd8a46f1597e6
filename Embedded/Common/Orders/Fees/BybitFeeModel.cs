namespace QuantConnect.Orders.Fees;

public class BybitFeeModel : FeeModel
{
    public const decimal MakerNonVIPFee = 0.001m;
    public const decimal TakerNonVIPFee = 0.001m;
    public BybitFeeModel(decimal mFee = 0.001m, decimal tFee = 0.001m) => throw null;
    protected virtual decimal GetFee(Order order) => throw null;
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => throw null;
}
