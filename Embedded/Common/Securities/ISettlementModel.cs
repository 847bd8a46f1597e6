namespace QuantConnect.Securities;

public interface ISettlementModel
{
    void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters);
    CashAmount GetUnsettledCash();
    void Scan(ScanSettlementModelParameters settlementParameters);
}
