using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>A warm-up at another resolution, followed by the run's own stream. What the second has at or before the first's last point is
/// dropped.</summary>
internal sealed class ConcatenatedStream : SubscriptionStream
{
    private readonly SubscriptionStream _second;
    private SubscriptionStream _current;
    private long _lastTicks = long.MinValue;

    /// <summary><paramref name="first"/>, then <paramref name="second"/>.</summary>
    public ConcatenatedStream(SubscriptionStream first, SubscriptionStream second) : base(second.Config)
    {
        _second = second;
        _current = first;
        Refresh();
    }

    /// <inheritdoc/>
    public override BaseData Take()
    {
        _lastTicks = NextTicks;
        var point = _current.Take();
        Refresh();
        return point;
    }

    private void Refresh()
    {
        if (_current.NextTicks == Finished && !ReferenceEquals(_current, _second))
        {
            _current = _second;
            while (_second.NextTicks <= _lastTicks)
            {
                _second.Take();
            }
        }

        NextTicks = _current.NextTicks;
    }
}
