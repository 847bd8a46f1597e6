using System;
using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>Binance USD-M futures.</summary>
public class BinanceFuturesBrokerageModel : BinanceBrokerageModel
{
    /// <exception cref="InvalidOperationException">The account is a cash account.</exception>
    public BinanceFuturesBrokerageModel(AccountType accountType) : base(accountType)
    {
        if (accountType == AccountType.Cash)
            throw new InvalidOperationException($"{AccountType.Cash} is not supported for {GetType().Name}, use {AccountType.Margin}.");
    }

    protected virtual IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) =>
        new BinanceCryptoFutureMarginModel(GetLeverage(security));

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, MarketName));

    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => security.Type == SecurityType.CryptoFuture
        ? CreateCryptoFutureMarginModel(security)
        : base.GetBuyingPowerModel(security);

    public override IFeeModel GetFeeModel(Security security) =>
        security.Type == SecurityType.CryptoFuture ? new BinanceFuturesFeeModel() : base.GetFeeModel(security);

    /// <summary>Funding for perpetuals.</summary>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) =>
        security.Type == SecurityType.CryptoFuture && security.Symbol.ID.Date == SecurityIdentifier.DefaultDate
            ? new BinanceFutureMarginInterestRateModel()
            : base.GetMarginInterestRateModel(security);
}
