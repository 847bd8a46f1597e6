using Backtests.Margin.Accounts;
using QuantConnect.Securities;

namespace Backtests.Plugins;

// How Lean's cash and the venue's account stay in step.
public sealed partial class VenueSession
{
    // Below a billionth of a unit it is the rounding of decimals, not money.
    private const decimal Dust = 0.000_000_001m;

    private CollateralBook? _collateral;
    private decimal _lent;
    private decimal _netted;

    // Deposits and withdrawals made in Lean's cash book.
    private void TakeOverTransfers()
    {
        if (_forced.HasPending || CollateralCurrency is null) return;
        _collateral?.TakeOverTransfers(Account, UtcTime);
        var amount = _algorithm.Portfolio.CashBook[CollateralCurrency].Amount;
        if (_lent == 0m && _netted == 0m && amount == Account.Wallet) return;
        var difference = amount - _lent - _netted - Account.Wallet;
        if (Math.Abs(difference) > Dust) Account.Transfer(UtcTime, difference);
    }

    // After funding, fills and liquidations the account knows what is left: after a liquidation to the last digit.
    private void FollowAccount(decimal tolerance = Dust)
    {
        if (_forced.HasPending || CollateralCurrency is null) return;
        _collateral?.Follow(Account);
        _netted = NettedProfit();
        var cash = _algorithm.Portfolio.CashBook[CollateralCurrency];
        var difference = Account.Wallet + _lent + _netted - cash.Amount;
        if (Math.Abs(difference) > tolerance) cash.AddAmount(difference);
    }

    // Lean nets the legs of a contract and books their profit against each other at once; the venue books it when a leg is closed. The
    // difference does not change with the price: with it in Lean's cash, its equity is that of the venue.
    private decimal NettedProfit()
    {
        if (!IsHedged) return 0m;
        var profit = 0m;
        foreach (var contract in _all)
        {
            var holding = contract.Security.Holdings;
            var price = holding.Quantity != 0m ? holding.AveragePrice : 0m;
            foreach (var leg in Account.PositionsOf(contract.Name))
            {
                if (!leg.IsOpen) continue;
                if (price == 0m) price = leg.EntryPrice;
                profit += leg.Contract.Profit(leg.Side, leg.Size, leg.EntryPrice, price);
            }
        }
        return profit;
    }

    // Lean ends a run when its own value of the portfolio, which is at the last price, is zero or less. An account that lives at the mark
    // gets
    // what is missing lent to Lean's cash until the next check, so that Lean shows what the venue shows and the run goes on.
    private void LendWhileTheMarkHolds()
    {
        if (_forced.HasPending || _algorithm.Portfolio.TotalPortfolioValue > 0m) return;
        var cash = _algorithm.Portfolio.CashBook[CollateralCurrency];
        var equity = Account.Equity();
        if (equity <= 0m || cash.ConversionRate <= 0m) return;
        _lent = equity - _algorithm.Portfolio.TotalPortfolioValue / cash.ConversionRate;
        cash.AddAmount(_lent);
    }

    private void ReturnLoan()
    {
        if (_lent == 0m) return;
        _algorithm.Portfolio.CashBook[CollateralCurrency].AddAmount(-_lent);
        _lent = 0m;
    }
}
