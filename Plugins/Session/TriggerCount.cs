namespace Backtests.Plugins;

/// <summary>How many bars of which price a contract's liquidation was judged on.</summary>
public sealed class TriggerCount
{
    /// <summary>Bars of the mark price.</summary>
    public long Marks { get; internal set; }

    /// <summary>Bars of the proxy: quotes or trades.</summary>
    public long Proxies { get; internal set; }

    /// <summary>Bars in which the contract traded and its mark price was missing: the last mark stood.</summary>
    public long MarkGaps { get; internal set; }
}
