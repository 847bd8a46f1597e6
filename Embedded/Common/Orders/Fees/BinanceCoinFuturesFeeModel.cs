namespace QuantConnect.Orders.Fees;

/// <summary>Binance coin-margined futures: 0.01 % maker and 0.05 % taker of value, in the coin.</summary>
public class BinanceCoinFuturesFeeModel : BinanceFeeModel
{
    public new const decimal MakerTier1Fee = 0.0001m;
    public new const decimal TakerTier1Fee = 0.0005m;

    public BinanceCoinFuturesFeeModel(decimal mFee = 0.0001m, decimal tFee = 0.0005m) : base(mFee, tFee)
    {
    }
}
