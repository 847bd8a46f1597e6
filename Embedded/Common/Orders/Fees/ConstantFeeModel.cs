using System;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>The same fee for every order.</summary>
public class ConstantFeeModel : FeeModel
{
    private readonly OrderFee _fee;

    public ConstantFeeModel(decimal fee, string currency = "USD")
    {
        _fee = new OrderFee(new CashAmount(Math.Abs(fee), currency));
    }

    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => _fee;
}
