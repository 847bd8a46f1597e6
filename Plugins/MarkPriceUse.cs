namespace Backtests.Plugins;

/// <summary>Whether mark-price data triggers liquidations.</summary>
public enum MarkPriceUse
{
    /// <summary>For every contract for which the data folder has mark prices; the others use quotes, then trades.</summary>
    WhereAvailable,

    /// <summary>For every contract; one without mark prices in the data folder is an error.</summary>
    Required,

    /// <summary>For none: quotes, then trades.</summary>
    Never
}
