namespace Backtests.Margin;

/// <summary>To what a venue rounds (block <c>rounding</c>). Null: not known.</summary>
public sealed record RoundingTerms
{
    /// <summary>Nothing is known.</summary>
    public static RoundingTerms Unknown { get; } = new();

    /// <summary>The liquidation price that it shows.</summary>
    public PriceRounding? LiquidationPrice { get; init; }

    /// <summary>The bankruptcy price at which it takes over.</summary>
    public PriceRounding? BankruptcyPrice { get; init; }

    /// <summary>Smallest step of a fee in the currency of the margin, 0 for none.</summary>
    public decimal? FeeStep { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
