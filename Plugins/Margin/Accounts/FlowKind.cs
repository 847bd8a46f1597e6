namespace Backtests.Margin.Accounts;

/// <summary>Why money moved.</summary>
public enum FlowKind
{
    /// <summary>Deposit or withdrawal.</summary>
    Transfer,

    /// <summary>Profit or loss realised by a fill.</summary>
    RealizedProfit,

    /// <summary>Fee or rebate of an ordinary fill.</summary>
    TradingFee,

    /// <summary>Funding paid or received.</summary>
    Funding,

    /// <summary>Fee on the quantity that was liquidated; it goes to the insurance fund.</summary>
    LiquidationFee,

    /// <summary>Gain or loss of the insurance fund from selling on what it took over at the bankruptcy price.</summary>
    Takeover,

    /// <summary>Payment of the insurance fund that lifts a negative balance back to zero.</summary>
    NegativeBalance,

    /// <summary>Loss beyond the insurance fund's means, borne by the deleveraged winners.</summary>
    AutoDeleveraging,

    /// <summary>Collateral sold for the settlement currency, at its index price.</summary>
    Exchange,

    /// <summary>The haircut on collateral that was sold; the venue keeps it.</summary>
    ExchangeDiscount
}
