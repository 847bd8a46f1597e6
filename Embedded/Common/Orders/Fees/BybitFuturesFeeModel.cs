namespace QuantConnect.Orders.Fees;

/// <summary>Bybit futures: 0.02 % maker and 0.055 % taker of value.</summary>
public class BybitFuturesFeeModel : BybitFeeModel
{
    public new const decimal MakerNonVIPFee = 0.0002m;
    public new const decimal TakerNonVIPFee = 0.00055m;

    public BybitFuturesFeeModel(decimal makerFee = 0.0002m, decimal takerFee = 0.00055m) : base(makerFee, takerFee)
    {
    }
}
