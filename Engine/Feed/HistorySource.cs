using Backtests.Engine.Feed.Cache;
using NodaTime;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>
/// History out of the data folder: what ended after the request's start and no later than its end, merged in order of time. A request
/// never reaches beyond the clock of the run, because the algorithm asks for times up to now.
/// </summary>
internal sealed class HistorySource : IHistorySource
{
    private readonly string _dataFolder;
    private readonly BarCache? _cache;

    /// <summary>History out of <paramref name="dataFolder"/>, or of <paramref name="cache"/> where it holds the same.</summary>
    public HistorySource(string dataFolder, BarCache? cache)
    {
        _dataFolder = dataFolder;
        _cache = cache;
    }

    /// <inheritdoc/>
    public int DataPointCount { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<Slice> GetHistory(IEnumerable<HistoryRequest> requests, DateTimeZone sliceTimeZone)
    {
        var merger = new StreamMerger();
        foreach (var request in requests)
        {
            merger.Add(Open(request));
        }

        return Slices(merger, sliceTimeZone);
    }

    private IEnumerable<Slice> Slices(StreamMerger merger, DateTimeZone zone)
    {
        var packets = new List<DataPacket>();
        for (var ticks = merger.NextTicks; ticks != SubscriptionStream.Finished; ticks = merger.NextTicks)
        {
            merger.Take(ticks, packets);
            var data = DataPackets.Points(packets, withInternal: true);
            DataPointCount += data.Length;
            var utc = new DateTime(ticks, DateTimeKind.Utc);
            yield return Slice.Owning(utc.ConvertFromUtc(zone), data, utc);
        }
    }

    private SubscriptionStream Open(HistoryRequest request)
    {
        var config = new SubscriptionDataConfig(request.DataType, request.Symbol, request.Resolution, request.DataTimeZone,
            request.ExchangeHours.TimeZone, request.FillForwardResolution.HasValue, request.IncludeExtendedMarketHours,
            isInternalFeed: false, request.IsCustomData, request.TickType, isFilteredSubscription: true, request.DataNormalizationMode);
        var step = new FillForwardSpan { Ticks = (request.FillForwardResolution ?? request.Resolution).ToTimeSpan().Ticks };
        var range = new StreamRange(request.StartTimeUtc.Ticks, request.EndTimeUtc.Ticks, request.EndTimeUtc.Ticks);
        return new WindowStream(StreamFactory.Open(config, _dataFolder, _cache, range, step), request.StartTimeUtc.Ticks, request.EndTimeUtc.Ticks);
    }

    /// <summary>Of a stream, what ends after one instant and no later than another.</summary>
    private sealed class WindowStream : SubscriptionStream
    {
        private readonly SubscriptionStream _inner;
        private readonly long _until;

        public WindowStream(SubscriptionStream inner, long after, long until) : base(inner.Config)
        {
            _inner = inner;
            _until = until;
            while (inner.NextTicks <= after)
            {
                inner.Take();
            }

            Refresh();
        }

        public override BaseData Take()
        {
            var point = _inner.Take();
            Refresh();
            return point;
        }

        private void Refresh() => NextTicks = _inner.NextTicks <= _until ? _inner.NextTicks : Finished;
    }
}
