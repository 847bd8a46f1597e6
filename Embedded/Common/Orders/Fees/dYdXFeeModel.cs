namespace QuantConnect.Orders.Fees;

public class dYdXFeeModel : FeeModel
{
    public dYdXFeeModel(decimal mFee = 0.0001m, decimal tFee = 0.0005m) => throw null;
    protected virtual decimal GetFee(Order order) => throw null;
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => throw null;
}
