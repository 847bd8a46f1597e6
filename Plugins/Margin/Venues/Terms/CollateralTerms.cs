namespace Backtests.Margin;

/// <summary>What may stand behind cross positions besides the settlement currency (block <c>collateral</c>).</summary>
public sealed record CollateralTerms
{
    /// <summary>Nothing is known; only the settlement currency counts.</summary>
    public static CollateralTerms Unknown { get; } = new();

    /// <summary>Whether other assets may be collateral; null where it is not known.</summary>
    public bool? IsMultiAsset { get; init; }

    /// <summary>What is taken off an asset's value, a fraction, by asset (BTC: 0.05).</summary>
    public IReadOnlyDictionary<string, decimal> Haircuts { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The haircut of assets that are not listed; null where they do not count or it is not known.</summary>
    public decimal? OtherHaircut { get; init; }

    /// <summary>
    /// Debt in the settlement currency, above 0, at which other assets are sold for it; null where the venue has no such limit or it is
    /// not known.
    /// </summary>
    public decimal? AutoExchangeDebt { get; init; }

    /// <summary>Debt over haircut collateral, a fraction, at which assets are sold; null where there is none or it is not known.</summary>
    public decimal? AutoExchangeLoanToValue { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;

    /// <summary>The haircut of an asset; null where it is not accepted or not known.</summary>
    public decimal? HaircutOf(string asset) => Haircuts.TryGetValue(asset.ToUpperInvariant(), out var own) ? own : OtherHaircut;
}
