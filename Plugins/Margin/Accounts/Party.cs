namespace Backtests.Margin.Accounts;

/// <summary>Everybody between whom money moves in a run. Their balances always sum to zero: see <see cref="MoneyFlows"/>.</summary>
public enum Party
{
    /// <summary>The account under test.</summary>
    Trader,

    /// <summary>Everybody on the other side of fills and of funding payments.</summary>
    Market,

    /// <summary>The venue's insurance fund.</summary>
    InsuranceFund,

    /// <summary>The venue itself, which keeps trading fees.</summary>
    Venue,

    /// <summary>The world outside the venue: deposits come from it, withdrawals go to it.</summary>
    External,

    /// <summary>Winning traders whose profit was cut because the insurance fund could not pay (ADL or socialised loss).</summary>
    AutoDeleveraged
}
