using System;

namespace QuantConnect.Brokerages;

/// <summary>Coinbase under its old name.</summary>
[Obsolete("Use CoinbaseBrokerageModel")]
public class GDAXBrokerageModel : CoinbaseBrokerageModel
{
    public GDAXBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
    }
}
