namespace Backtests.Margin.Liquidation;

/// <summary>How recorded depth is used.</summary>
public sealed record DepthOptions
{
    /// <summary>How long it takes until a book that was emptied is as full as recorded again; it refills in proportion. Above 0.</summary>
    public TimeSpan Refill { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How old a snapshot may be.</summary>
    public TimeSpan MaximumAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What to do with a faulty snapshot.</summary>
    public DepthFault Fault { get; init; } = DepthFault.Drop;

    /// <summary>Largest distance from the mark, a fraction, at which an order without limit is filled beyond the last band.</summary>
    public decimal LargestImpact { get; init; } = 0.2m;

    /// <summary>Base units in one contract, when quantities are not in base currency.</summary>
    public decimal UnitsPerContract { get; init; } = 1m;

    /// <summary>What fills orders where no snapshot is at hand.</summary>
    public IForcedOrderFillModel Fallback { get; init; } = new SquareRootImpactFill();
}
