using Backtests.Engine.Feed.Cache;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>
/// Hands out a subscription's bars a file at a time, decoded into columns. Files that don't exist are passed over. Once a second file is
/// asked for, the next ones are inflated and decoded beside the run; they are handed out in the order of their days, and what is wrong
/// with one is said when its turn comes, so that a run is the same as if nothing was read ahead.
/// </summary>
internal sealed class BarFiles
{
    private const int MaxAhead = 4;

    private readonly string _dataFolder;
    private readonly SubscriptionDataConfig _config;
    private readonly DateTime _lastDay;
    private readonly BarCache? _cache;
    private readonly Func<BarColumns, int, BaseData>? _make;
    private readonly Queue<Task<BarColumns>> _ahead = new();
    private readonly Stack<BarColumns> _spare = new();
    private DateTime _day;
    private BarPack? _pack;
    private int _packMonth;
    private BarColumns? _current;
    private int _depth;

    [ThreadStatic]
    private static ColumnWriter? _writer;

    /// <summary>
    /// The files from <paramref name="firstDay"/> to <paramref name="lastDay"/>, dates in the data's zone; <paramref name="make"/> makes a
    /// bar of the
    /// columns, and is called by other threads.
    /// </summary>
    public BarFiles(string dataFolder, SubscriptionDataConfig config, DateTime firstDay, DateTime lastDay, BarCache? cache = null,
        Func<BarColumns, int, BaseData>? make = null)
    {
        _cache = cache;
        _make = make;
        _dataFolder = dataFolder;
        _config = config;
        _day = firstDay.Date;
        _lastDay = DataPaths.IsDaily(config.Resolution) ? lastDay.Date : firstDay.Date;
    }

    /// <summary>The bars of the next file that exists; null when there is none left. They stand until the next call.</summary>
    /// <exception cref="BacktestException">The file is damaged or a row is bad.</exception>
    public BarColumns? Next()
    {
        if (_current is not null)
        {
            _current.Bars = null;
            _spare.Push(_current);
        }

        while (_ahead.Count < _depth && Find() is { } file)
        {
            var columns = Spare();
            _ahead.Enqueue(Task.Run(() => WithBars(Decode(file, columns))));
        }

        if (_ahead.TryDequeue(out var task))
        {
            _current = task.GetAwaiter().GetResult();
        }
        else
        {
            _current = Find() is { } next ? Decode(next, Spare()) : null;
        }

        // A request for history is mostly over with its first file.
        _depth = Environment.ProcessorCount == 1 ? 0 : Math.Min(MaxAhead, _depth + 1);
        return _current;
    }

    private BarColumns? Spare() => _spare.TryPop(out var columns) ? columns : null;

    private BarFile? Find()
    {
        while (_day <= _lastDay)
        {
            var day = _day;
            _day = _day.AddDays(1);
            var path = DataPaths.Bars(_dataFolder, _config.Symbol, _config.Resolution, _config.TickType, day);
            if (File.Exists(path))
            {
                return new BarFile(path, DataPaths.IsDaily(_config.Resolution) ? day.Ticks : null, PackOf(day));
            }
        }

        LeavePack();
        return null;
    }

    // The loop has enough to do: what can be done ahead of it is.
    private BarColumns WithBars(BarColumns columns)
    {
        if (_make is not null)
        {
            var bars = new BaseData[columns.Count];
            for (var i = 0; i < bars.Length; i++)
            {
                bars[i] = _make(columns, i);
            }

            columns.Bars = bars;
        }

        return columns;
    }

    private BarPack? PackOf(DateTime day)
    {
        if (_cache is null)
        {
            return null;
        }

        var month = day.Year * 100 + day.Month;
        if (month != _packMonth)
        {
            LeavePack();
            _packMonth = month;
            _pack = _cache.Use(_config, day);
        }

        _pack?.Use();
        return _pack;
    }

    private void LeavePack()
    {
        _pack?.Release();
        _pack = null;
        _packMonth = 0;
    }

    private BarColumns Decode(BarFile file, BarColumns? columns)
    {
        try
        {
            return file is { Pack: { } pack, Midnight: { } midnight }
                ? DecodeCached(file.Path, midnight, pack, columns)
                : Decode(ZipEntryBytes.ReadShared(file.Path), file.Path, file.Midnight, columns);
        }
        finally
        {
            file.Pack?.Release();
        }
    }

    private BarColumns DecodeCached(string path, long midnight, BarPack pack, BarColumns? columns)
    {
        var source = ZipEntryBytes.ReadFileShared(path);
        var hash = XxHash64.Compute(source);
        columns ??= _config.TickType == TickType.Quote ? new QuoteColumns() : new TradeColumns();
        if (source.IsEmpty || !pack.TryRead(midnight, source, hash, columns))
        {
            var decoded = Decode(ZipEntryBytes.ReadShared(path, source), path, midnight, columns);
            if (!source.IsEmpty)
            {
                pack.Add(midnight, source, hash, (_writer ??= new ColumnWriter()).Write(decoded, midnight));
            }
        }

        return columns;
    }

    private BarColumns Decode(ReadOnlySpan<byte> csv, string path, long? midnight, BarColumns? columns) => _config.TickType == TickType.Quote
        ? BarDecoder.DecodeQuotes(csv, path, midnight, (QuoteColumns?)columns)
        : BarDecoder.DecodeTrades(csv, path, midnight, (TradeColumns?)columns);

    private readonly record struct BarFile(string Path, long? Midnight, BarPack? Pack);
}
