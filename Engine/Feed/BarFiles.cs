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
    private readonly Queue<Task<BarColumns>> _ahead = new();
    private readonly Stack<BarColumns> _spare = new();
    private DateTime _day;
    private BarColumns? _current;
    private int _depth;

    /// <summary>The files from <paramref name="firstDay"/> to <paramref name="lastDay"/>, dates in the data's zone.</summary>
    public BarFiles(string dataFolder, SubscriptionDataConfig config, DateTime firstDay, DateTime lastDay)
    {
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
            _spare.Push(_current);
        }

        while (_ahead.Count < _depth && Find() is { } file)
        {
            var columns = Spare();
            _ahead.Enqueue(Task.Run(() => Decode(file, columns)));
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

    private (string Path, long? Midnight)? Find()
    {
        while (_day <= _lastDay)
        {
            var day = _day;
            _day = _day.AddDays(1);
            var path = DataPaths.Bars(_dataFolder, _config.Symbol, _config.Resolution, _config.TickType, day);
            if (File.Exists(path))
            {
                return (path, DataPaths.IsDaily(_config.Resolution) ? day.Ticks : null);
            }
        }

        return null;
    }

    private BarColumns Decode((string Path, long? Midnight) file, BarColumns? columns)
    {
        var bytes = ZipEntryBytes.ReadShared(file.Path);
        return _config.TickType == TickType.Quote
            ? BarDecoder.DecodeQuotes(bytes, file.Path, file.Midnight, (QuoteColumns?)columns)
            : BarDecoder.DecodeTrades(bytes, file.Path, file.Midnight, (TradeColumns?)columns);
    }
}
