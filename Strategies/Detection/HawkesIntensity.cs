namespace Backtests.Strategies.Detection;

/// <summary>
/// Self-exciting intensity of one side's forced orders, by the recursion of an exponential kernel: between events the excitation decays by
/// exp(-decay * seconds); an event of notional m adds excitation * (m / typical notional)^markExponent. Events per second, without the
/// baseline.
/// Source of the form: Hawkes (1971), Biometrika 58(1); the exponential recursion is Ogata's (1981).
/// </summary>
internal sealed class HawkesIntensity(double excitation, double decayPerSecond, double markExponent)
{
    private double _value, _typicalNotional;
    private DateTime _last = DateTime.MinValue;

    public double At(DateTime time) => time <= _last ? _value : _value * Math.Exp(-decayPerSecond * (time - _last).TotalSeconds);

    public double Add(DateTime time, double notional)
    {
        // The typical size follows the stream slowly, so that a burst is measured against what came before it.
        _typicalNotional = _typicalNotional == 0 ? notional : _typicalNotional + 0.01 * (notional - _typicalNotional);
        _value = At(time) + excitation * Math.Pow(notional / _typicalNotional, markExponent);
        if (time > _last) _last = time;
        return _value;
    }
}
