namespace Backtests.Tuning.Sweep;

/// <summary>Rounds order prices to the tick exactly as the strategy does in decimal, and gives them back in double.</summary>
internal static class TickRounding
{
    /// <summary>The price nearest to <c>entry * factor</c> that is a multiple of the tick, halves to even.</summary>
    public static double Round(decimal entry, decimal factor, decimal tick)
    {
        var price = entry * factor;
        return (double)(tick > 0m ? Math.Round(price / tick) * tick : price);
    }
}
