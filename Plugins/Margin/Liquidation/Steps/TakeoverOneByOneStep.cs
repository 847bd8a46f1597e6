namespace Backtests.Margin.Liquidation;

/// <summary>
/// Hands positions to the insurance fund one by one, the one with the largest maintenance margin first, until the account complies: what is
/// left of a cross account is the trader's (Bybit unified account).
/// </summary>
/// <remarks>
/// A position that is taken over at the price that uses up its share of the equity leaves the others as badly covered as before; each is
/// therefore first offered to the market within its bankruptcy price, where a better price helps the others.
/// </remarks>
public sealed class TakeoverOneByOneStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "takeover-one-by-one";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        foreach (var position in context.OpenPositions())
        {
            if (context.IsDone) return;
            context.Force(position, position.Size);
            if (position.IsOpen && !context.IsDone) context.TakeOver(position);
        }
    }
}
