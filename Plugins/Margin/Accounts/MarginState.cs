namespace Backtests.Margin.Accounts;

/// <summary>How an isolated position, or the cross account, stands against its liquidation.</summary>
/// <param name="Equity">Margin balance: margin or wallet plus unrealised profit at the mark, in settlement currency; may be
/// negative.</param>
/// <param name="MaintenanceMargin">What the venue demands at least, in settlement currency; 0 when nothing is open.</param>
public readonly record struct MarginState(decimal Equity, decimal MaintenanceMargin)
{
    /// <summary>Ratio given where the margin balance is used up, so that it stays a number that can be compared and printed.</summary>
    public const decimal UsedUp = 1_000_000m;

    /// <summary>
    /// Maintenance margin over margin balance: 0 when nothing is open, 1 at liquidation, <see cref="UsedUp"/> when the balance is zero or
    /// negative.
    /// </summary>
    public decimal Ratio => Math.Min(UsedUp, MarginRatio.Of(MaintenanceMargin, Equity) ?? UsedUp);

    /// <summary>Whether the venue liquidates: something is open and the margin ratio has reached 1.</summary>
    public bool IsLiquidatable => MarginRatio.IsBreached(MaintenanceMargin, Equity);
}
