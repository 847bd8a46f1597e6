using System;
using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Binance.US, spot without margin.</summary>
public class BinanceUSBrokerageModel : BinanceBrokerageModel
{
    /// <exception cref="ArgumentException">The account is a margin account.</exception>
    public BinanceUSBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
        if (accountType == AccountType.Margin)
            throw new ArgumentException("The Binance.US brokerage does not currently support Margin trading.", nameof(accountType));
    }

    protected override string BaseApiEndpoint => "https://api.binance.us/api/v3";
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => GetDefaultMarkets(MarketName);
    protected override string MarketName => Market.BinanceUS;

    /// <summary>None.</summary>
    public override decimal GetLeverage(Security security) => 1m;
}
