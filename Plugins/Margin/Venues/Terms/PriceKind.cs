namespace Backtests.Margin;

/// <summary>A price by which a venue values something.</summary>
public enum PriceKind
{
    /// <summary>The venue's mark price (<c>mark</c>).</summary>
    Mark,

    /// <summary>The price of an oracle or index that is not adjusted by the contract's own trades (<c>oracle</c>).</summary>
    Oracle,

    /// <summary>The spot index (<c>index</c>).</summary>
    Index,

    /// <summary>The last trade (<c>last</c>).</summary>
    Last,

    /// <summary>The price at which the position was entered (<c>entry</c>).</summary>
    Entry,

    /// <summary>None: the contract has a fixed value (<c>fixed</c>).</summary>
    Fixed,
}
