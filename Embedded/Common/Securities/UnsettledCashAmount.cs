using System;

namespace QuantConnect.Securities;

public class UnsettledCashAmount
{
    public UnsettledCashAmount(DateTime settlementTimeUtc, string currency, decimal amount) => throw null;
    public decimal Amount => throw null;
    public string Currency => throw null;
    public DateTime SettlementTimeUtc => throw null;
}
