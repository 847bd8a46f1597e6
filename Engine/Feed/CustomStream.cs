using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>The points of a custom data type, each known at its EndTime.</summary>
internal sealed class CustomStream : FillForwardStream
{
    private readonly CustomDataReader _reader;
    private readonly ZoneClock _clock;
    private readonly StreamRange _range;
    private readonly DateTime _lastDay;
    private DateTime _day;
    private List<BaseData> _points = [];
    private int _index;

    /// <summary>The points of <paramref name="config"/> within <paramref name="range"/>.</summary>
    public CustomStream(SubscriptionDataConfig config, StreamRange range, FillForwardSpan step) : base(config, range, step)
    {
        _clock = new ZoneClock(config.DataTimeZone, config.ExchangeTimeZone);
        _range = range;
        _reader = new CustomDataReader(config);
        _day = new DateTime(_clock.UtcToData(range.First)).Date;
        _lastDay = new DateTime(_clock.UtcToData(range.Last)).Date;
        Start();
    }

    /// <summary>The first file that was asked for and doesn't exist; null when there was none.</summary>
    public string? FirstMissing => _reader.FirstMissing;

    /// <inheritdoc/>
    protected override long NextRaw()
    {
        while (true)
        {
            if (++_index >= _points.Count)
            {
                if (_day > _lastDay)
                {
                    return Finished;
                }

                _points = _reader.Read(_day);
                _day = _day.AddDays(1);
                _index = -1;
                continue;
            }

            var point = _points[_index];
            if (_clock.ExchangeToUtc(point.Time.Ticks) > _range.Last)
            {
                return Finished;
            }

            var end = _clock.ExchangeToUtc(point.EndTime.Ticks);
            if (end >= _range.First)
            {
                return end;
            }
        }
    }

    /// <inheritdoc/>
    protected override BaseData TakeRaw() => _points[_index];

    /// <inheritdoc/>
    protected override BaseData CopyForward(BaseData last, long endUtcTicks)
    {
        var copy = last.Clone(fillForward: true);
        var length = last.EndTime - last.Time;
        copy.Time = new DateTime(_clock.UtcToExchange(endUtcTicks)) - length;
        copy.EndTime = copy.Time + length;
        return copy;
    }
}
