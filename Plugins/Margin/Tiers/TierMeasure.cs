namespace Backtests.Margin;

/// <summary>By what a position finds its risk tier.</summary>
public enum TierMeasure
{
    /// <summary>Its value: quote currency when linear, the coin when inverse (<c>notional</c>).</summary>
    Notional,

    /// <summary>Its size in base currency, whatever that is worth: linear contracts that are counted (<c>base</c>; OKX).</summary>
    Base,

    /// <summary>Its size in quote currency, whatever that is worth in coin: inverse contracts that are counted (<c>quote</c>;
    /// Kraken).</summary>
    Quote,
}
