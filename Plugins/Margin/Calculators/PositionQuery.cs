namespace Backtests.Margin;

/// <summary>A position to be calculated, as if it were opened now.</summary>
public sealed record PositionQuery
{
    /// <summary>Symbol, e.g. <c>BTCUSDT</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Day (UTC) whose tiers apply.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Direction.</summary>
    public required PositionSide Side { get; init; }

    /// <summary>Absolute size, above 0: base currency of a linear contract, quote currency of an inverse one.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Entry price in quote currency, above 0; the mark is taken to be there too.</summary>
    public required decimal EntryPrice { get; init; }

    /// <summary>The chosen leverage, at least 1.</summary>
    public required decimal Leverage { get; init; }

    /// <summary>Isolated: initial margin plus <see cref="ExtraMargin"/> stands behind the position. Cross: the wallet.</summary>
    public MarginMode Mode { get; init; } = MarginMode.Isolated;

    /// <summary>Wallet balance in the currency of the margin. Needed for cross; for isolated it only limits the margin when
    /// given.</summary>
    public decimal? WalletBalance { get; init; }

    /// <summary>Margin added to an isolated position on top of its initial margin, in the currency of the margin.</summary>
    public decimal ExtraMargin { get; init; }

    /// <summary>
    /// All that stands behind an isolated position, in the currency of the margin, where it is known; null: initial margin at the chosen
    /// leverage plus <see cref="ExtraMargin"/>.
    /// </summary>
    public decimal? IsolatedMargin { get; init; }

    /// <summary>Maintenance margin of the account's other cross positions, in the currency of the margin, 0 or more.</summary>
    public decimal OtherMaintenanceMargin { get; init; }

    /// <summary>
    /// What the venue holds back for the fee of closing the account's other cross positions, in the currency of the margin, 0 or more.
    /// </summary>
    public decimal OtherClosingReserve { get; init; }

    /// <summary>Unrealised profit of the account's other cross positions, in the currency of the margin.</summary>
    public decimal OtherUnrealizedProfit { get; init; }

    /// <summary>
    /// Whether leverage and margin must be what the venue asks of a position that is opened now. False for one that is open: it may have
    /// been carried beyond them.
    /// </summary>
    public bool IsOpening { get; init; } = true;

    /// <summary>Tick of the symbol for displayed prices; 0 leaves them unrounded.</summary>
    public decimal TickSize { get; init; }

    /// <summary>What to do for a date before the first tiers.</summary>
    public BeforeFirstTiers BeforeFirstTiers { get; init; }
}
