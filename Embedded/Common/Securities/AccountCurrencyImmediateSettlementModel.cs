namespace QuantConnect.Securities;

/// <summary>Cash moves at the moment of the fill, converted to the account currency.</summary>
public class AccountCurrencyImmediateSettlementModel : ImmediateSettlementModel
{
    public override void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters)
    {
        var cashBook = applyFundsParameters.Portfolio.CashBook;
        var amount = cashBook.ConvertToAccountCurrency(applyFundsParameters.CashAmount).Amount;
        cashBook[cashBook.AccountCurrency].AddAmount(amount);
    }
}
