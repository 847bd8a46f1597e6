using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>One bar of the price that triggers liquidations (the mark price, or what stands in for it), in quote currency.</summary>
/// <param name="Open">First price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Last price.</param>
/// <param name="Volume">Traded volume in base units; 0 when unknown.</param>
public readonly record struct TriggerBar(decimal Open, decimal High, decimal Low, decimal Close, decimal Volume = 0m)
{
    /// <summary>A bar in which the price did not move.</summary>
    public static TriggerBar At(decimal price) => new(price, price, price, price);

    /// <summary>The price in the bar that hurts a position of this sign most: the low for a long, the high for a short.</summary>
    public decimal AdverseExtreme(decimal quantity) => quantity < 0m ? High : Low;

    /// <summary>(High - low) / open: how far the price ranged, as a fraction.</summary>
    public decimal RelativeRange => Open > 0m ? (High - Low) / Open : 0m;
}
