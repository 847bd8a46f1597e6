using System.Globalization;
using System.Text;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace Backtests.Engine.Feed;

/// <summary>
/// Reads custom data the way its class says: <see cref="BaseData.GetSource(SubscriptionDataConfig, DateTime, bool)"/> names a file for each
/// date, <c>Reader</c> makes a point of each line. A source that is named for several dates in a row is read once.
/// </summary>
internal sealed class CustomDataReader
{
    private readonly SubscriptionDataConfig _config;
    private readonly BaseData _factory;
    private readonly bool _readsStream;
    private readonly ZoneClock _clock;
    private SubscriptionDataSource? _last;

    /// <summary>A reader for <paramref name="config"/>.</summary>
    /// <exception cref="BacktestException">The data type has no constructor without parameters.</exception>
    public CustomDataReader(SubscriptionDataConfig config)
    {
        _config = config;
        _clock = new ZoneClock(config.DataTimeZone, config.ExchangeTimeZone);
        _factory = Create(config.Type);
        _readsStream = config.Type.GetMethod(nameof(BaseData.Reader),
            [typeof(SubscriptionDataConfig), typeof(StreamReader), typeof(DateTime), typeof(bool)])?.DeclaringType != typeof(BaseData);
    }

    /// <summary>The first file that was asked for and doesn't exist; null when there was none.</summary>
    public string? FirstMissing { get; private set; }

    /// <summary>The points of the file for <paramref name="date"/>, times in the exchange's zone; none when it has no file or the one
    /// before.</summary>
    /// <exception cref="BacktestException">The source can't be read or a line makes the reader fail.</exception>
    public List<BaseData> Read(DateTime date)
    {
        var points = new List<BaseData>();
        var source = Source(date);
        if (source is null || source.Equals(_last))
        {
            return points;
        }

        _last = source;
        var (path, entry) = Split(source.Source);
        if (!File.Exists(path))
        {
            FirstMissing ??= path;
            return points;
        }

        if (_readsStream)
        {
            ReadFromStream(path, entry, date, points);
        }
        else
        {
            ReadLines(path, entry, date, source, points);
        }

        foreach (var point in points)
        {
            ToExchangeZone(point);
        }

        if (source.Sort)
        {
            // A stable sort: points of one instant stay in the order of the file.
            var sorted = points.OrderBy(p => p.EndTime).ToList();
            return sorted;
        }

        RequireOrder(points, path);
        return points;
    }

    private static BaseData Create(Type type)
    {
        try
        {
            return (BaseData)Activator.CreateInstance(type)!;
        }
        catch (Exception e) when (e is MissingMethodException or MemberAccessException or InvalidCastException)
        {
            throw new BacktestException($"custom data {type.FullName}: needs a public constructor without parameters and BaseData as its base", e);
        }
    }

    private SubscriptionDataSource? Source(DateTime date)
    {
        var source = _factory.GetSource(_config, date, false);
        if (source is null || string.IsNullOrEmpty(source.Source))
        {
            return null;
        }

        if (source.TransportMedium != SubscriptionTransportMedium.LocalFile)
        {
            throw new BacktestException(
                $"custom data {_config.Type.Name}: source '{source.Source}' is of kind {source.TransportMedium}; a backtest reads LocalFile only");
        }

        if (source.Format is not (FileFormat.Csv or FileFormat.UnfoldingCollection or FileFormat.FoldingCollection))
        {
            throw new BacktestException(
                $"custom data {_config.Type.Name}: format {source.Format} of '{source.Source}' isn't read; use Csv or UnfoldingCollection");
        }

        return source;
    }

    private static (string Path, string? Entry) Split(string source)
    {
        var hash = source.LastIndexOf('#');
        return hash < 0 || !source.AsSpan(0, hash).EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? (source, null)
            : (source[..hash], source[(hash + 1)..]);
    }

    private static byte[] ReadBytes(string path, string? entry)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return ZipEntryBytes.Read(path, entry);
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BacktestException($"{path}: can't be read: {e.Message}", e);
        }
    }

    private void ReadLines(string path, string? entry, DateTime date, SubscriptionDataSource source, List<BaseData> points)
    {
        var row = 0;
        using var reader = new StreamReader(new MemoryStream(ReadBytes(path, entry)), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            row++;
            BaseData? point;
            try
            {
                point = _factory.Reader(_config, line, date, false);
            }
            catch (Exception e) when (e is not BacktestException)
            {
                throw new BacktestException($"{path}, row {row}: {_config.Type.Name} can't read '{Shorten(line)}': {Shorten(e.Message)}", e);
            }

            Collect(point, source.Format, points);
        }
    }

    private void ReadFromStream(string path, string? entry, DateTime date, List<BaseData> points)
    {
        using var reader = new StreamReader(new MemoryStream(ReadBytes(path, entry)), Encoding.UTF8);
        while (!reader.EndOfStream)
        {
            try
            {
                Collect(_factory.Reader(_config, reader, date, false), FileFormat.Csv, points);
            }
            catch (Exception e) when (e is not BacktestException)
            {
                throw new BacktestException($"{path}: {_config.Type.Name} can't read it after {points.Count} points: {Shorten(e.Message)}", e);
            }
        }
    }

    private static void Collect(BaseData? point, FileFormat format, List<BaseData> points)
    {
        if (point is null)
        {
            return;
        }

        if (format != FileFormat.Csv && point is BaseDataCollection collection)
        {
            points.AddRange(collection.Data);
            return;
        }

        points.Add(point);
    }

    private void ToExchangeZone(BaseData point)
    {
        var time = point.Time;
        var end = point.EndTime;
        var exchangeTime = new DateTime(_clock.DataToExchange(time.Ticks));
        if (exchangeTime == time)
        {
            return;
        }

        point.Time = exchangeTime;
        point.EndTime = new DateTime(_clock.DataToExchange(end.Ticks));
    }

    private static void RequireOrder(List<BaseData> points, string path)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].EndTime < points[i - 1].EndTime)
            {
                throw new BacktestException(string.Create(CultureInfo.InvariantCulture,
                    $"{path}, point {i + 1}: ends at {points[i].EndTime:yyyy-MM-dd HH:mm:ss.fff}, before the point above it; sort the file or set Sort on its source"));
            }
        }
    }

    private static string Shorten(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return line.Length > 120 ? line[..120] + "…" : line;
    }
}
