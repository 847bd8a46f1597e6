using Backtests.Strategies.Parameters;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Signals;

/// <summary>
/// Buys when a fast exponential moving average of the price crosses above a slow one, and sells when it crosses below: the plainest entries
/// there are,
/// to have something to tune exits on.
/// </summary>
/// <remarks>
/// Parameters beside those of <see cref="SignalAlgorithm"/>: <c>fast-period</c> (12) and <c>slow-period</c> (26), numbers of prices;
/// <c>signal-minutes</c>
/// (15), minutes between two prices, counted from midnight UTC.
/// </remarks>
public class EmaSignalAlgorithm : SignalAlgorithm
{
    private readonly Dictionary<Symbol, Averages> _averages = [];
    private int _minutes;

    /// <inheritdoc />
    protected override void InitializeSignals()
    {
        var fast = Parameters.Whole("fast-period", 12, 1, 10_000);
        var slow = Parameters.Whole("slow-period", 26, 2, 10_000);
        if (fast >= slow) throw new ParameterException($"parameter fast-period: {fast} is not below slow-period {slow}");
        _minutes = Parameters.Whole("signal-minutes", 15, 1, 1_440);
        foreach (var perpetual in Perpetuals) _averages.Add(perpetual.Symbol, new Averages(fast, slow));
    }

    /// <inheritdoc />
    protected override void FindSignals(Slice slice)
    {
        if ((int)UtcTime.TimeOfDay.TotalMinutes % _minutes != 0) return;
        foreach (var perpetual in Perpetuals) Look(perpetual, _averages[perpetual.Symbol]);
    }

    private void Look(CryptoFuture perpetual, Averages averages)
    {
        if (perpetual.Price <= 0m) return;
        averages.Fast.Update(UtcTime, perpetual.Price);
        averages.Slow.Update(UtcTime, perpetual.Price);
        if (!averages.Slow.IsReady) return;
        var side = Math.Sign(averages.Fast.Current.Value - averages.Slow.Current.Value);
        if (side == 0) return;
        // The side on which it starts is no crossing.
        if (averages.Side != 0 && side != averages.Side) Signal(perpetual, side);
        averages.Side = side;
    }

    private sealed class Averages(int fast, int slow)
    {
        public ExponentialMovingAverage Fast { get; } = new(fast);

        public ExponentialMovingAverage Slow { get; } = new(slow);

        public int Side { get; set; }
    }
}
