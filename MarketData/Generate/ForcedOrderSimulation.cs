namespace Backtests.MarketData;

/// <summary>
/// Forced orders of one perpetual, as the exchange's throttled stream shows them: at most one a second, sizes with a heavy tail, the
/// order's limit some 40 basis points beyond its execution.
/// </summary>
internal sealed class ForcedOrderSimulation(PerpetualProfile profile, Prng random)
{
    private const int SecondsPerMinute = 60;
    private const int MostPerMinute = 55;
    private const double OrdersPerForcedReturn = 1700;
    private const double QuietChance = 0.015;
    private const double ChancePerReturn = 120;
    private const int QuietDraws = 3;
    private const double SmallestValue = 120;
    private const double CascadeValue = 9_000;
    private const double LargestValue = 2_500_000;

    private readonly bool[] _seconds = new bool[SecondsPerMinute];

    /// <param name="time">Start of the minute.</param>
    /// <param name="bar">Its bar; executions lie inside it.</param>
    /// <param name="last">Last price at the minute's steps.</param>
    /// <param name="forced">The return that liquidations make in this minute.</param>
    /// <param name="orders">Receives the orders.</param>
    public void Live(long time, in TradeRow bar, double[] last, double forced, List<Sourced<ForcedOrderRow>> orders)
    {
        var move = (double)(bar.Close / bar.Open) - 1;
        var cascade = forced != 0;
        var sell = cascade ? forced < 0 : move < 0;
        var count = cascade ? Math.Min(MostPerMinute, (int)(OrdersPerForcedReturn * Math.Abs(forced)) + 1) : 0;
        for (var i = 0; i < QuietDraws; i++)
            if (random.Uniform() < QuietChance + ChancePerReturn * Math.Abs(move) / QuietDraws) count++;
        count = Math.Min(count, MostPerMinute);
        if (count == 0) return;

        Array.Clear(_seconds);
        for (var i = 0; i < count;)
        {
            var second = random.Integer(SecondsPerMinute);
            if (_seconds[second]) continue;
            _seconds[second] = true;
            i++;
        }
        for (var second = 0; second < SecondsPerMinute; second++)
        {
            if (!_seconds[second]) continue;
            var instant = time + second * TimeText.Second + random.Integer((int)TimeText.Second);
            orders.Add(new(Order(instant, second, sell, cascade, bar, last), orders.Count + 1));
        }
    }

    private ForcedOrderRow Order(long time, int second, bool sell, bool cascade, in TradeRow bar, double[] last)
    {
        var near = last[second * Scenario.Steps / SecondsPerMinute] * (1 + 0.0002 * random.Normal());
        var executed = Math.Clamp(profile.Round(near), bar.Low, bar.High);
        var beyond = 0.0025 + 0.0034 * random.Uniform();
        var limit = profile.Round((double)executed * (sell ? 1 - beyond : 1 + beyond));
        // One over a uniform number: half of the orders below twice the least, and a few that are most of the volume.
        var value = (cascade ? CascadeValue : SmallestValue) / (1 - random.Uniform());
        return new(time, sell, limit, executed, profile.Lots(Math.Min(value, LargestValue) / (double)executed));
    }
}
