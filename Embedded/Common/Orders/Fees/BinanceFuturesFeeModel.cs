using System;

namespace QuantConnect.Orders.Fees;

/// <summary>Binance USD-M futures: 0.02 % maker and 0.04 % taker of notional at the security's price.</summary>
public class BinanceFuturesFeeModel : BinanceFeeModel
{
    public const decimal MakerTier1BUSDFee = 0.00012m;
    public const decimal MakerTier1USDTFee = 0.0002m;
    public const decimal TakerTier1BUSDFee = 0.00036m;
    public const decimal TakerTier1USDTFee = 0.0004m;
    private readonly decimal _makerUsdt;
    private readonly decimal _takerUsdt;
    private readonly decimal _makerBusd;
    private readonly decimal _takerBusd;

    /// <param name="mUsdtFee">Maker's rate, a fraction.</param>
    /// <param name="tUsdtFee">Taker's rate, a fraction.</param>
    /// <param name="mBusdFee">Maker's rate of contracts quoted in BUSD.</param>
    /// <param name="tBusdFee">Taker's rate of contracts quoted in BUSD.</param>
    public BinanceFuturesFeeModel(decimal mUsdtFee = 0.0002m, decimal tUsdtFee = 0.0004m, decimal mBusdFee = 0.00012m,
        decimal tBusdFee = 0.00036m)
        : base(-1, -1)
    {
        _makerUsdt = mUsdtFee;
        _takerUsdt = tUsdtFee;
        _makerBusd = mBusdFee;
        _takerBusd = tBusdFee;
    }

    protected override decimal GetFee(Order order) => order.Symbol.ID.Symbol.EndsWith("BUSD", StringComparison.OrdinalIgnoreCase)
        ? GetFee(order, _makerBusd, _takerBusd)
        : GetFee(order, _makerUsdt, _takerUsdt);
}
