using System.Globalization;
using System.Text;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Engine.Feed.Cache;

/// <summary>
/// Decoded minute bars on disk, a file per subscription and month, for the runs that come after. A day is used only if it was decoded from
/// a
/// source file of the same bytes and is itself undamaged; else it is decoded as if there were no cache. What can't be read or written there
/// never fails a run.
/// </summary>
internal sealed class BarCache
{
    /// <summary>How much the cache may hold before the oldest files go, bytes.</summary>
    public const long DefaultLimit = 4L << 30;

    private static readonly TimeSpan UnfinishedFor = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly string _dataFolder;
    private readonly long _limit;
    private readonly Dictionary<string, BarPack> _open = new(StringComparer.Ordinal);
    private readonly List<Task> _writing = [];
    private volatile bool _isBroken;

    private BarCache(string folder, string dataFolder, long limit)
    {
        _folder = folder;
        _dataFolder = dataFolder;
        _limit = limit;
    }

    /// <summary>The cache in <paramref name="folder"/> for a data folder.</summary>
    public static BarCache Open(string folder, string dataFolder, long limit = DefaultLimit)
    {
        var root = Path.GetFullPath(dataFolder);
        var name = XxHash64.Compute(Encoding.UTF8.GetBytes(root)).ToString("x16", CultureInfo.InvariantCulture);
        return new BarCache(Path.Combine(Path.GetFullPath(folder), "bars", name), root, limit);
    }

    /// <summary>Memory for what is to be written.</summary>
    public SectionBuffers Buffers { get; } = new();

    /// <summary>Whether an error only means that the cache can't be used.</summary>
    public static bool IsNoMatter(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>The month of <paramref name="day"/>, with one user; null when such bars aren't cached.</summary>
    public BarPack? Use(SubscriptionDataConfig config, DateTime day)
    {
        if (config.Resolution != Resolution.Minute || _isBroken)
        {
            return null;
        }

        var bars = DataPaths.Bars(_dataFolder, config.Symbol, config.Resolution, config.TickType, day);
        var folder = Path.GetRelativePath(_dataFolder, Path.GetDirectoryName(bars)!);
        var kind = config.TickType == TickType.Quote ? "quote" : "trade";
        var path = Path.Combine(_folder, folder, string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMM}_{kind}.bars"));
        lock (_open)
        {
            if (!_open.TryGetValue(path, out var pack))
            {
                pack = new BarPack(this, path);
                _open[path] = pack;
            }

            pack.Use();
            return pack;
        }
    }

    /// <summary>Writes and closes a month that has no user any more, beside the run.</summary>
    public void Close(BarPack pack)
    {
        lock (_open)
        {
            if (pack.IsUsed || !_open.TryGetValue(pack.Path, out var open) || !ReferenceEquals(open, pack))
            {
                return;
            }

            _open.Remove(pack.Path);
            if (pack.HasNew)
            {
                _writing.Add(Task.Run(() => Finish(pack)));
                return;
            }
        }

        pack.Finish();
    }

    /// <summary>Waits until all that was collected is written, and keeps the cache within its size.</summary>
    public void Complete()
    {
        Task[] writing;
        lock (_open)
        {
            writing = [.. _writing];
            _writing.Clear();
        }

        Task.WaitAll(writing);
        if (writing.Length > 0 && !_isBroken)
        {
            KeepWithinLimit();
        }
    }

    private void Finish(BarPack pack)
    {
        try
        {
            pack.Finish();
        }
        catch (Exception e) when (IsNoMatter(e))
        {
            _isBroken = true;
        }
    }

    // Of all data folders together, the files that were written longest ago go first; and what a killed run left unfinished.
    private void KeepWithinLimit()
    {
        try
        {
            var root = new DirectoryInfo(Path.GetDirectoryName(_folder)!);
            var files = root.GetFiles("*", SearchOption.AllDirectories);
            Array.Sort(files, static (a, b) => b.LastWriteTimeUtc.CompareTo(a.LastWriteTimeUtc));
            var total = 0L;
            var newest = files.Length > 0 ? files[0].LastWriteTimeUtc : default;
            foreach (var file in files)
            {
                total += file.Length;
                var isLeftOver = file.Name.EndsWith(CachedFile.Unfinished, StringComparison.Ordinal) && newest - file.LastWriteTimeUtc > UnfinishedFor;
                if (total > _limit || isLeftOver)
                {
                    file.Delete();
                }
            }
        }
        catch (Exception e) when (IsNoMatter(e))
        {
            // Another run may be tidying up at the same time, or the folder may not be ours to tidy.
        }
    }
}
