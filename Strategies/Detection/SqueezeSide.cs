namespace Backtests.Strategies.Detection;

/// <summary>Which side of the market is being closed by force.</summary>
public enum SqueezeSide
{
    /// <summary>Longs are liquidated by forced SELL orders; the price falls.</summary>
    LongSqueeze,

    /// <summary>Shorts are liquidated by forced BUY orders; the price rises.</summary>
    ShortSqueeze,
}
