namespace Backtests.Margin;

/// <summary>Auto-deleveraging (block <c>adl</c>): named rules with settings. Null: not known.</summary>
public sealed record AdlTerms
{
    /// <summary>Nothing is known.</summary>
    public static AdlTerms Unknown { get; } = new();

    /// <summary>
    /// Who goes first: <c>profit-margin-ratio</c> (Binance), <c>profit-leverage</c> (BitMEX), <c>price-ratio-leverage</c> (Hyperliquid),
    /// <c>random</c> (dYdX) or <c>none</c>.
    /// </summary>
    public PluginReference? Ranking { get; init; }

    /// <summary>
    /// At which price: <c>bankruptcy</c>, <c>mark</c>, or <c>bankruptcy-near-mark</c> with setting <c>most</c>, beyond which distance from
    /// the mark, a fraction, it is the mark.
    /// </summary>
    public PluginReference? Price { get; init; }

    /// <summary>
    /// When: <c>fund-empty</c>, <c>fund-drawdown</c> with settings <c>share</c> and <c>hours</c>, <c>unfillable</c> or
    /// <c>backstop-negative</c>.
    /// </summary>
    public PluginReference? Trigger { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
