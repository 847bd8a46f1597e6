using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>Hands out a subscription's bars a file at a time, decoded into columns. Files that don't exist are passed over.</summary>
internal sealed class BarFiles
{
    private readonly string _dataFolder;
    private readonly SubscriptionDataConfig _config;
    private readonly DateTime _lastDay;
    private DateTime _day;

    /// <summary>The files from <paramref name="firstDay"/> to <paramref name="lastDay"/>, dates in the data's zone.</summary>
    public BarFiles(string dataFolder, SubscriptionDataConfig config, DateTime firstDay, DateTime lastDay)
    {
        _dataFolder = dataFolder;
        _config = config;
        _day = firstDay.Date;
        _lastDay = DataPaths.IsDaily(config.Resolution) ? lastDay.Date : firstDay.Date;
    }

    /// <summary>The bars of the next file that exists; null when there is none left.</summary>
    /// <exception cref="BacktestException">The file is damaged or a row is bad.</exception>
    public BarColumns? Next()
    {
        while (_day <= _lastDay)
        {
            var day = _day;
            _day = _day.AddDays(1);
            var path = DataPaths.Bars(_dataFolder, _config.Symbol, _config.Resolution, _config.TickType, day);
            if (!File.Exists(path))
            {
                continue;
            }

            var bytes = ZipEntryBytes.Read(path);
            long? midnight = DataPaths.IsDaily(_config.Resolution) ? day.Ticks : null;
            return _config.TickType == TickType.Quote
                ? BarDecoder.DecodeQuotes(bytes, path, midnight)
                : BarDecoder.DecodeTrades(bytes, path, midnight);
        }

        return null;
    }
}
