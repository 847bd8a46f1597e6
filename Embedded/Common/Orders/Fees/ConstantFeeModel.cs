namespace QuantConnect.Orders.Fees;

public class ConstantFeeModel : FeeModel
{
    public ConstantFeeModel(decimal fee, string currency = "USD") => throw null;
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => throw null;
}
