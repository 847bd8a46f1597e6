using Backtests.Engine.Feed.Cache;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace Backtests.Engine.Feed;

/// <summary>The streams of a run: opened when the algorithm subscribes, closed when it unsubscribes, merged into time steps.</summary>
internal sealed class DataFeed
{
    private readonly QCAlgorithm _algorithm;
    private readonly string _dataFolder;
    private readonly BarCache? _cache;
    private readonly StreamMerger _merger = new();
    private readonly FillForwardSpan _fillForward = new();
    private readonly List<SubscriptionDataConfig> _toOpen = [];
    private readonly HashSet<Symbol> _checked = [];
    private readonly List<string> _missing = [];
    private readonly DateTime _startUtc;
    private readonly DateTime _endUtc;
    private bool _hasBars;

    /// <summary>A feed from <paramref name="dataFolder"/> for <paramref name="algorithm"/>, which has been initialized.</summary>
    public DataFeed(QCAlgorithm algorithm, string dataFolder, BarCache? cache)
    {
        _cache = cache;
        _algorithm = algorithm;
        _dataFolder = dataFolder;
        _startUtc = algorithm.StartUtc;
        _endUtc = algorithm.EndUtc;
    }

    /// <summary>How many data points were handed out.</summary>
    public int DataPoints => _merger.DataPoints;

    /// <summary>When the next point is known, UTC ticks; <see cref="SubscriptionStream.Finished"/> at the end.</summary>
    public long NextTicks => _merger.NextTicks;

    /// <summary>Notes a subscription; it is opened at the next step.</summary>
    public void Subscribe(SubscriptionDataConfig config) => _toOpen.Add(config);

    /// <summary>Opens the hourly prices of the benchmark, from one bar before the start on, so that its first value isn't zero.</summary>
    public void SubscribeBenchmark(SubscriptionDataConfig config, Security security)
    {
        var range = StreamRange.Run(_algorithm.UtcTime - config.Increment, _endUtc);
        var stream = StreamFactory.Open(config, _dataFolder, _cache, range, _fillForward);
        stream.Security = security;
        _merger.Add(stream);
    }

    /// <summary>Closes a subscription.</summary>
    public void Unsubscribe(SubscriptionDataConfig config)
    {
        _toOpen.Remove(config);
        _merger.Remove(config);
        UpdateFillForward();
    }

    /// <summary>Opens what was subscribed since the last step, and takes all points that are known at <paramref name="utc"/>.</summary>
    /// <exception cref="BacktestException">Market data is bad or missing.</exception>
    public void Take(DateTime utc, List<DataPacket> packets)
    {
        if (_toOpen.Count > 0)
        {
            Open(utc);
        }

        _merger.Take(utc.Ticks, packets);
    }

    private void Open(DateTime utc)
    {
        var configs = _toOpen.ToArray();
        _toOpen.Clear();
        UpdateFillForward(configs);
        RequireData(configs);
        foreach (var config in configs)
        {
            var stream = OpenStream(config, utc);
            stream.Security = _algorithm.Securities.TryGetValue(config.Symbol, out var security) ? security : null;
            if (stream is CustomStream { NextTicks: SubscriptionStream.Finished, FirstMissing: { } missing })
            {
                // Not an error: a strategy may do without. But a misspelt path must not go unnoticed.
                _algorithm.Debug($"{config.Symbol.Value}: {config.Type.Name} has no data in this run; {missing} doesn't exist");
            }

            _merger.Add(stream);
        }
    }

    private SubscriptionStream OpenStream(SubscriptionDataConfig config, DateTime utc)
    {
        var warmUpResolution = _algorithm.Settings.WarmupResolution;
        if (utc >= _startUtc || config.IsCustomData || warmUpResolution is not { } resolution || resolution == config.Resolution)
        {
            return StreamFactory.Open(config, _dataFolder, _cache, StreamRange.Run(utc, _endUtc), _fillForward);
        }

        var warmUp = new SubscriptionDataConfig(config, resolution: resolution);
        var warmUpStep = new FillForwardSpan { Ticks = resolution.ToTimeSpan().Ticks };
        var first = StreamFactory.Open(warmUp, _dataFolder, _cache, StreamRange.Run(utc, _startUtc.AddTicks(-1)), warmUpStep);
        var second = StreamFactory.Open(config, _dataFolder, _cache, StreamRange.Run(_startUtc, _endUtc), _fillForward);
        return new ConcatenatedStream(first, second);
    }

    private void UpdateFillForward(params SubscriptionDataConfig[] added)
    {
        var least = long.MaxValue;
        foreach (var stream in _merger.Streams)
        {
            least = Math.Min(least, FillForwardTicks(stream.Config));
        }

        foreach (var config in added)
        {
            least = Math.Min(least, FillForwardTicks(config));
        }

        _fillForward.Ticks = least == long.MaxValue ? TimeSpan.TicksPerMinute : least;
    }

    private static long FillForwardTicks(SubscriptionDataConfig config) =>
        config.IsInternalFeed || config.IsCustomData || !config.FillDataForward || config.Type == typeof(MarginInterestRate)
            || config.Resolution == Resolution.Tick
            ? long.MaxValue
            : config.Increment.Ticks;

    // A run in which no symbol has prices is a mistake. One that lacks those of some symbol is not: the algorithm may do without.
    private void RequireData(SubscriptionDataConfig[] configs)
    {
        string? first = null;
        foreach (var config in configs)
        {
            if (config.IsInternalFeed || config.IsCustomData || config.Type != typeof(TradeBar) || !_checked.Add(config.Symbol))
            {
                continue;
            }

            if (DataInventory.Missing(_dataFolder, config, _startUtc, _endUtc) is not { } missing)
            {
                _hasBars = true;
                continue;
            }

            first ??= missing;
            _missing.Add(missing);
        }

        if (first is null)
        {
            return;
        }

        if (!_hasBars)
        {
            throw new BacktestException(first);
        }

        foreach (var missing in _missing)
        {
            _algorithm.Debug(missing);
        }

        _missing.Clear();
    }
}
