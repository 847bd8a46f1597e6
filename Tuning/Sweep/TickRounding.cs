namespace Backtests.Tuning.Sweep;

/// <summary>
/// Rounds order prices to the tick exactly as the strategy does in decimal, and gives them back in double. Away from the middle between two
/// ticks double
/// arithmetic can't be wrong about the nearest one; close to it decimal decides.
/// </summary>
internal readonly struct TickRounding
{
    private const double Doubt = 1e-6;
    private const double LargestExact = 1L << 53;

    private readonly decimal _tick;
    private readonly double _inverse;
    private readonly double _numerator;
    private readonly double _denominator;

    /// <summary>Rounding to a tick, quote currency; 0 for none.</summary>
    public TickRounding(decimal tick)
    {
        _tick = tick;
        if (tick <= 0m) return;
        var scale = 1m;
        while (decimal.Truncate(tick * scale) != tick * scale) scale *= 10m;
        (_inverse, _numerator, _denominator) = (1 / (double)tick, (double)(tick * scale), (double)scale);
    }

    /// <summary>The price nearest to <c>entry * factor</c> that is a multiple of the tick, halves to even.</summary>
    public double Round(decimal entry, double entryDouble, decimal factor, double factorDouble)
    {
        if (_inverse > 0)
        {
            var ticks = entryDouble * factorDouble * _inverse;
            var nearest = Math.Round(ticks);
            // Numerator and denominator are whole: their quotient is rounded once, as the decimal's own conversion is.
            if (Math.Abs(Math.Abs(ticks - nearest) - 0.5) > Doubt && Math.Abs(ticks) < 1e8 && nearest * _numerator < LargestExact)
                return nearest * _numerator / _denominator;
        }
        var price = entry * factor;
        return (double)(_tick > 0m ? Math.Round(price / _tick) * _tick : price);
    }
}
