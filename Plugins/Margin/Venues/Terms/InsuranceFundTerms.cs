namespace Backtests.Margin;

/// <summary>Who receives the liquidation fee.</summary>
public enum LiquidationFeeRecipient
{
    /// <summary>The insurance fund (<c>insurance-fund</c>).</summary>
    InsuranceFund,

    /// <summary>The venue as a trading fee (<c>venue</c>).</summary>
    Venue,

    /// <summary>Whoever liquidates (<c>liquidator</c>).</summary>
    Liquidator,

    /// <summary>There is no such fee (<c>none</c>).</summary>
    None,
}

/// <summary>The insurance fund (block <c>insurance_fund</c>). Null: not known.</summary>
public sealed record InsuranceFundTerms
{
    /// <summary>Nothing is known.</summary>
    public static InsuranceFundTerms Unknown { get; } = new();

    /// <summary>
    /// The named rule: <c>pool</c> (receives what takeovers gain and pays what they lose, down to zero), <c>backstop-vault</c> (a vault
    /// takes
    /// position and margin) or <c>none</c>.
    /// </summary>
    public PluginReference? Rule { get; init; }

    /// <summary>Who receives the liquidation fee.</summary>
    public LiquidationFeeRecipient? FeeTo { get; init; }

    /// <summary>Whose fund it is, in words: all contracts, one for each, one for each settlement currency.</summary>
    public string? Scope { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
