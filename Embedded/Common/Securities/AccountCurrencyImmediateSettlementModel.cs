namespace QuantConnect.Securities;

public class AccountCurrencyImmediateSettlementModel : ImmediateSettlementModel
{
    public AccountCurrencyImmediateSettlementModel() => throw null;
    public override void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters) => throw null;
}
