namespace Backtests.Margin.Liquidation;

/// <summary>On which terms a step sends a forced order. Default: immediate or cancel, not beyond bankruptcy, the contract's liquidation
/// fee.</summary>
public readonly record struct ForcedTerms
{
    /// <summary>Worst price, quote currency; the bankruptcy price when null.</summary>
    public decimal? Limit { get; init; }

    /// <summary>What becomes of the part that does not fill.</summary>
    public TimeInForce TimeInForce { get; init; }

    /// <summary>
    /// Whether the order may fill beyond the bankruptcy price: the account is settled at the bankruptcy price then, and the insurance fund
    /// pays the difference. Without a limit of its own such an order fills at any price.
    /// </summary>
    public bool FundPaysBeyondBankruptcy { get; init; }

    /// <summary>
    /// Whether the fee is at most what the fill is better than the bankruptcy price (<see cref="FundFee.OnFill"/>), else at most the equity
    /// that is left.
    /// </summary>
    public bool FeeWithinCushion { get; init; }

    /// <summary>Liquidation fee as a fraction of what is filled; the contract's when null.</summary>
    public decimal? FeeRate { get; init; }
}
