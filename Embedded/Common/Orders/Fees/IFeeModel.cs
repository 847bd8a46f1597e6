namespace QuantConnect.Orders.Fees;

public interface IFeeModel
{
    OrderFee GetOrderFee(OrderFeeParameters parameters);
}
