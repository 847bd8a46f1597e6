namespace QuantConnect.Orders.Fees;

public class FeeModel : IFeeModel
{
    public FeeModel() => throw null;
    public virtual OrderFee GetOrderFee(OrderFeeParameters parameters) => throw null;
}
