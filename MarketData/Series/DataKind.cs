namespace Backtests.MarketData;

/// <summary>What a series measures.</summary>
public enum DataKind
{
    /// <summary>Bars of the last traded price with the base volume.</summary>
    Trade,

    /// <summary>Bars of the best bid and ask.</summary>
    Quote,

    /// <summary>Bars of the mark price, which decides liquidations.</summary>
    Mark,

    /// <summary>Funding settlements: the rate as a fraction per interval, at the settlement time.</summary>
    Funding,

    /// <summary>Open interest (one side, base units) and its value in quote currency, at the instant of measurement.</summary>
    OpenInterest,

    /// <summary>Forced orders, as the venue published them.</summary>
    Liquidation,
}

/// <summary>How a series is cut in time.</summary>
public enum DataResolution
{
    /// <summary>One-minute bars, a file a day. Bars of 3 to 30 minutes live here too, each as one row at its last minute.</summary>
    Minute,

    /// <summary>Hour bars, one file. Bars of 2 to 12 hours live here too, each as one row at its last hour.</summary>
    Hour,

    /// <summary>Day bars, one file.</summary>
    Daily,

    /// <summary>Rows at their own instants.</summary>
    Event,
}

/// <summary>Which of Lean's security types a series belongs to; it decides the folder.</summary>
public enum AssetClass
{
    /// <summary>Perpetual futures, folder <c>cryptofuture</c>.</summary>
    CryptoFuture,

    /// <summary>Spot pairs, folder <c>crypto</c>.</summary>
    Crypto,
}
