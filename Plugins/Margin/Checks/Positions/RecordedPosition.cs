namespace Backtests.Margin.Checks;

/// <summary>A position as an exchange showed it, with the liquidation price that it showed.</summary>
public sealed record RecordedPosition
{
    /// <summary>What errors and reports call it, e.g. <c>row 3</c> or an id of the user's own.</summary>
    public required string Id { get; init; }

    /// <summary>Name of a venue, or path of a venue file.</summary>
    public required string Venue { get; init; }

    /// <summary>The contract as the venue file names it.</summary>
    public required string Symbol { get; init; }

    /// <summary>Direction.</summary>
    public required PositionSide Side { get; init; }

    /// <summary>Absolute size, above 0: base currency of a linear contract, quote currency of an inverse one.</summary>
    public required decimal Size { get; init; }

    /// <summary>Average entry price, quote currency, above 0.</summary>
    public required decimal EntryPrice { get; init; }

    /// <summary>Day (UTC) whose tiers apply; null: the newest.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Margin mode.</summary>
    public MarginMode Mode { get; init; } = MarginMode.Isolated;

    /// <summary>The chosen leverage; null where the margin is given.</summary>
    public decimal? Leverage { get; init; }

    /// <summary>Margin of an isolated position in the currency of the margin; null: initial margin at the leverage.</summary>
    public decimal? Margin { get; init; }

    /// <summary>Wallet behind a cross position, without unrealised profit and isolated margins, in the currency of the margin.</summary>
    public decimal? Wallet { get; init; }

    /// <summary>Mark price at which the position counts as another one of a cross account; null: its entry.</summary>
    public decimal? MarkPrice { get; init; }

    /// <summary>Cross positions of one account have the same name here and stand beside each other; null: it stands alone.</summary>
    public string? Account { get; init; }

    /// <summary>Further cross positions of its account that are not checked themselves.</summary>
    public IReadOnlyList<RecordedPosition> Others { get; init; } = [];

    /// <summary>Tick of the symbol; 0: that of the venue file where it has one, else not rounded.</summary>
    public decimal TickSize { get; init; }

    /// <summary>The exchange's liquidation price; null where it shows none.</summary>
    public decimal? LiquidationPrice { get; init; }

    /// <summary>How far ours may be off.</summary>
    public PriceTolerance Tolerance { get; init; } = PriceTolerance.Default;
}
