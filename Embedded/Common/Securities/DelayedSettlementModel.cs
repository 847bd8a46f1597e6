using System;

namespace QuantConnect.Securities;

public class DelayedSettlementModel : ISettlementModel
{
    public DelayedSettlementModel(int numberOfDays, TimeSpan timeOfDay) => throw null;
    public void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters) => throw null;
    public CashAmount GetUnsettledCash() => throw null;
    public void Scan(ScanSettlementModelParameters settlementParameters) => throw null;
}
