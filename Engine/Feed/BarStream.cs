using System.Runtime.InteropServices;
using Backtests.Engine.Feed.Cache;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace Backtests.Engine.Feed;

/// <summary>Trade or quote bars out of Lean's zip files.</summary>
internal sealed class BarStream : FillForwardStream
{
    private readonly BarFiles _files;
    private readonly ZoneClock _clock;
    private readonly StreamRange _range;
    private readonly TimeSpan _period;
    private readonly Symbol _symbol;
    private readonly SecurityExchangeHours? _hours;
    private readonly bool _isPlain;
    private BarColumns? _columns;
    private int _index;

    /// <summary>The bars of <paramref name="config"/> within <paramref name="range"/>.</summary>
    public BarStream(SubscriptionDataConfig config, string dataFolder, StreamRange range, FillForwardSpan step, BarCache? cache = null)
        : this(config, dataFolder, range, step, cache, HoursOf(config))
    {
    }

    private BarStream(SubscriptionDataConfig config, string dataFolder, StreamRange range, FillForwardSpan step, BarCache? cache,
        SecurityExchangeHours? hours)
        : base(config, range, step, hours)
    {
        _hours = hours;
        _clock = new ZoneClock(config.DataTimeZone, config.ExchangeTimeZone);
        _range = range;
        _period = config.Increment;
        _symbol = config.Symbol;
        _isPlain = config.Type == typeof(TradeBar) || config.Type == typeof(QuoteBar);
        var firstDay = new DateTime(_clock.UtcToData(range.First)).Date;
        var lastDay = new DateTime(_clock.UtcToData(range.Last)).Date;
        _files = new BarFiles(dataFolder, config, firstDay, lastDay, cache, Make);
        Start();
    }

    /// <inheritdoc/>
    protected override long NextRaw()
    {
        while (true)
        {
            if (_columns is null || ++_index >= _columns.Count)
            {
                _columns = _files.Next();
                _index = -1;
                if (_columns is null)
                {
                    return Finished;
                }

                continue;
            }

            var startTicks = _clock.DataToExchange(_columns.StartTicks[_index]);
            var start = _clock.ExchangeToUtc(startTicks);
            var end = _clock.ExchangeToUtc(startTicks + _period.Ticks);
            if (start > _range.Last)
            {
                return Finished;
            }

            if (end >= _range.First && IsOpen(startTicks))
            {
                return end;
            }
        }
    }

    /// <inheritdoc/>
    protected override BaseData TakeRaw() => _columns!.Bars is { } bars ? bars[_index] : Make(_columns, _index);

    private BaseData Make(BarColumns columns, int i)
    {
        var time = new DateTime(_clock.DataToExchange(columns.StartTicks[i]));
        if (columns is TradeColumns trade)
        {
            return new TradeBar(time, _symbol, trade.Open[i], trade.High[i], trade.Low[i], trade.Close[i], trade.Volume[i], _period)
            {
                IsWhole = _isPlain && !(IsZero(trade.Open[i]) || IsZero(trade.High[i]) || IsZero(trade.Low[i]) || IsZero(trade.Close[i])
                    || IsZero(trade.Volume[i])),
            };
        }

        var quote = (QuoteColumns)columns;
        var bar = QuoteBar.Owning(time, _symbol, Side(quote.Bid, i), quote.Bid.Size[i], Side(quote.Ask, i), quote.Ask.Size[i], _period);
        bar.IsWhole = _isPlain && IsWhole(quote.Bid, i) && IsWhole(quote.Ask, i);
        return bar;
    }

    private static bool IsWhole(QuoteSide side, int i) => side.Present[i] && !(IsZero(side.Open[i]) || IsZero(side.High[i]) || IsZero(side.Low[i])
        || IsZero(side.Close[i]) || IsZero(side.Size[i]));

    // In memory a decimal is its flags, 32 high and 64 low bits.
    private static bool IsZero(in decimal value)
    {
        var words = MemoryMarshal.Cast<decimal, ulong>(new ReadOnlySpan<decimal>(in value));
        return words[1] == 0 && words[0] >> 32 == 0;
    }

    /// <inheritdoc/>
    protected override BaseData CopyForward(BaseData last, long endUtcTicks)
    {
        var copy = last.Clone(fillForward: true);
        copy.Time = new DateTime(_clock.UtcToExchange(endUtcTicks) - _period.Ticks);
        copy.EndTime = copy.Time + _period;
        return copy;
    }

    private bool IsOpen(long startTicks) => _hours is null
        || _hours.IsOpen(new DateTime(startTicks), new DateTime(startTicks + _period.Ticks), Config.ExtendedMarketHours);

    // Coins never close: nothing is asked of their hours.
    private static SecurityExchangeHours? HoursOf(SubscriptionDataConfig config) => config.SecurityType == SecurityType.Forex
        && MarketHoursDatabase.FromDataFolder().GetExchangeHours(config) is { IsMarketAlwaysOpen: false } hours
            ? hours
            : null;

    private static Bar? Side(QuoteSide side, int i) =>
        side.Present[i] ? new Bar(side.Open[i], side.High[i], side.Low[i], side.Close[i]) : null;
}
