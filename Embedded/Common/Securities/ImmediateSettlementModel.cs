namespace QuantConnect.Securities;

public class ImmediateSettlementModel : ISettlementModel
{
    public ImmediateSettlementModel() => throw null;
    public virtual void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters) => throw null;
    public virtual CashAmount GetUnsettledCash() => throw null;
    public virtual void Scan(ScanSettlementModelParameters settlementParameters) => throw null;
}
