namespace Backtests.Margin.Liquidation;

/// <summary>A resting order that the bar may fill.</summary>
/// <param name="Id">The caller's identifier.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed quantity in base units.</param>
/// <param name="Price">Stop or limit price, quote currency.</param>
/// <param name="IsStop">Stop, else limit.</param>
/// <param name="Bar">The bar of the price on which the order triggers: last, bid or ask, quote currency.</param>
/// <param name="Leg">The leg in hedge mode; null in one-way mode.</param>
public readonly record struct PathOrder(
    int Id, string Symbol, decimal Quantity, decimal Price, bool IsStop, TriggerBar Bar, PositionSide? Leg = null)
{
    /// <summary>Whether a falling price reaches it: stops that sell and limits that buy.</summary>
    public bool IsBelow => IsStop == Quantity < 0m;

    /// <summary>How far the price must go from the bar's open to reach it, in quote currency; 0 when the bar opens beyond it.</summary>
    public decimal Distance => Math.Max(0m, IsBelow ? Bar.Open - Price : Price - Bar.Open);

    /// <summary>Whether the bar goes beyond its price.</summary>
    public bool IsReached => IsBelow ? Bar.Low < Price : Bar.High > Price;
}
