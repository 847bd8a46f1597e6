using Backtests.Margin.Accounts;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>
/// A position that no price could rescue, because what was closed before took more than there was: it has no bankruptcy price. An account
/// with a wallet of 1 coin, cross.
/// </summary>
public sealed class LostPositionTests
{
    [Fact]
    public void The_fund_lifts_an_inverse_account_to_zero_when_the_rest_of_a_lost_position_is_closed()
    {
        // Long 1,000 USD from 100 (10 coin); at 50 they are worth 20: -10. 900 sold there by hand: -9 realised, wallet -8. The rest of 100
        // USD is worth 1 coin at entry and can't make 8 at any price. Closed at 50: -1. The fund pays 9.
        var account = Account(new ContractMath<decimal>(ContractType.Inverse, 1m), 1_000m);
        account.SetMark(Bench.Perp, 50m);
        account.Fill(Bench.Noon, Bench.Perp, -900m, 50m);
        Assert.Equal(-8m, account.Wallet);
        Assert.Null(account.BankruptcyPrice(Bench.Perp));

        var record = Bench.Chain("incremental order_notional=1000").At(account, 50m);

        Assert.Equal(-9m, record!.Equity);
        Assert.False(account.Position(Bench.Perp).IsOpen);
        Assert.Equal(0m, account.Wallet, 15);
        Assert.Equal(991m, account.Fund.Balance, 15);
        Assert.Equal(0m, Enum.GetValues<Party>().Sum(account.Flows.Balance), 15);
    }

    [Fact]
    public void The_fund_lifts_a_linear_short_to_zero_when_the_rest_of_a_lost_position_is_closed()
    {
        // Short 10 from 100; 9 bought back at 300: -1,800 of a wallet of 1,000: -800. The last 1 gains 100 at most. Bought at 300: -200.
        // The fund pays 1,000.
        var account = new MarginAccount(1_000m, _ => Bench.Flat(), MarginMode.Cross, 20m, new InsuranceFund(10_000m));
        account.Fill(Bench.Noon, Bench.Perp, -10m, 100m);
        account.SetMark(Bench.Perp, 300m);
        account.Fill(Bench.Noon, Bench.Perp, 9m, 300m);
        Assert.Equal(-800m, account.Wallet);
        Assert.Null(account.BankruptcyPrice(Bench.Perp));

        Assert.NotNull(Bench.Chain("incremental order_notional=1000").At(account, 300m));

        Assert.Equal(0m, account.Wallet);
        Assert.Equal(9_000m, account.Fund.Balance);
    }

    private static MarginAccount Account(ContractMath<decimal> contract, decimal quantity)
    {
        var terms = new ContractTerms(Bench.Flat().Margin) { Contract = contract };
        var account = new MarginAccount(1m, _ => terms, MarginMode.Cross, 20m, new InsuranceFund(1_000m));
        account.Fill(Bench.Noon, Bench.Perp, quantity, 100m);
        return account;
    }
}
