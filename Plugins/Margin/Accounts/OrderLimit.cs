namespace Backtests.Margin.Accounts;

/// <summary>Which limit an order runs into.</summary>
public enum OrderLimit
{
    /// <summary>None: the order passes.</summary>
    None,

    /// <summary>The chosen leverage is above what the venue allows for any size.</summary>
    LeverageCap,

    /// <summary>Initial margin at the chosen leverage, open loss and fee exceed the available balance.</summary>
    AvailableMargin,

    /// <summary>The resulting notional belongs to a tier that does not allow the chosen leverage.</summary>
    RiskTier,

    /// <summary>The resulting notional exceeds the position limit.</summary>
    PositionLimit,

    /// <summary>The resulting notional of all positions exceeds the gross leverage cap.</summary>
    GrossLeverage,

    /// <summary>More of a leg would be closed than is open: in hedge mode a leg does not turn.</summary>
    LegSize,

    /// <summary>The account is being liquidated, and the venue takes no orders meanwhile.</summary>
    LockedOut,
}
