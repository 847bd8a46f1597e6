using System;

namespace QuantConnect.Orders;

/// <summary>Coinbase's under its old name.</summary>
[Obsolete("Use CoinbaseOrderProperties")]
public class GDAXOrderProperties : CoinbaseOrderProperties
{
}
