using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Engine.Feed;

/// <summary>Funding rates out of Lean's csv. They are points in time and aren't filled forward.</summary>
internal sealed class RateStream : SubscriptionStream
{
    private readonly RateColumns? _rates;
    private readonly StreamRange _range;
    private readonly ZoneClock _clock;
    private int _index = -1;

    /// <summary>The rates of <paramref name="config"/> within <paramref name="range"/>. A contract without a funding file has
    /// none.</summary>
    public RateStream(SubscriptionDataConfig config, string dataFolder, StreamRange range) : base(config)
    {
        _range = range;
        _clock = new ZoneClock(NodaTime.DateTimeZone.Utc, config.ExchangeTimeZone);
        var path = DataPaths.MarginInterest(dataFolder, config.Symbol);
        if (File.Exists(path))
        {
            _rates = RateDecoder.Decode(ReadBytes(path), path);
            Advance();
        }
    }

    /// <inheritdoc/>
    public override BaseData Take()
    {
        var time = new DateTime(_clock.UtcToExchange(NextTicks));
        var point = new MarginInterestRate { Symbol = Config.Symbol, Time = time, InterestRate = _rates!.Rates[_index] };
        Advance();
        return point;
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BacktestException($"{path}: can't be read: {e.Message}", e);
        }
    }

    private void Advance()
    {
        do
        {
            _index++;
        }
        while (_index < _rates!.Ticks.Length && _rates.Ticks[_index] < _range.First);

        NextTicks = _index < _rates.Ticks.Length && _rates.Ticks[_index] <= _range.Last ? _rates.Ticks[_index] : Finished;
    }
}
