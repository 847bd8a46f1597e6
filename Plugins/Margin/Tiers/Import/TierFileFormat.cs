namespace Backtests.Margin;

/// <summary>Forms in which people have leverage tiers.</summary>
public enum TierFileFormat
{
    /// <summary>Told from the file itself.</summary>
    Auto,

    /// <summary>ccxt's unified leverage tiers: an object of lists by unified symbol (<c>BTC/USDT:USDT</c>).</summary>
    Ccxt,

    /// <summary>Binance, <c>leverageBracket</c> of USD-M or COIN-M.</summary>
    Binance,

    /// <summary>Bybit, <c>/v5/market/risk-limit</c>.</summary>
    Bybit,

    /// <summary>OKX, <c>/api/v5/public/position-tiers</c> of swaps.</summary>
    Okx,

    /// <summary>Gate, <c>risk_limit_tiers</c>.</summary>
    Gate,
}
