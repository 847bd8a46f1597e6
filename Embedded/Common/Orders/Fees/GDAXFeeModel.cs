using System;

namespace QuantConnect.Orders.Fees;

/// <summary>Coinbase's fees under its old name.</summary>
[Obsolete("Use CoinbaseFeeModel")]
public class GDAXFeeModel : CoinbaseFeeModel
{
}
