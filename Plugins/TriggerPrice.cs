namespace Backtests.Plugins;

/// <summary>Which price decides on liquidation.</summary>
public enum TriggerPrice
{
    /// <summary>No price has arrived yet.</summary>
    None,

    /// <summary>The venue's mark price.</summary>
    Mark,

    /// <summary>Proxy: middle of bid and ask.</summary>
    QuoteMid,

    /// <summary>Proxy: last trade.</summary>
    LastTrade
}
