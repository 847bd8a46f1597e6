namespace QuantConnect.Securities;

/// <summary>Cash moves at the moment of the fill.</summary>
public class ImmediateSettlementModel : ISettlementModel
{
    public virtual void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters)
    {
        var cashAmount = applyFundsParameters.CashAmount;
        applyFundsParameters.Portfolio.CashBook[cashAmount.Currency].AddAmount(cashAmount.Amount);
    }

    public virtual CashAmount GetUnsettledCash() => default;

    public virtual void Scan(ScanSettlementModelParameters settlementParameters)
    {
    }
}
