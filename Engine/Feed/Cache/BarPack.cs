using Microsoft.Win32.SafeHandles;

namespace Backtests.Engine.Feed.Cache;

/// <summary>
/// One month of a subscription in the cache, open for a run. Days are read as they are asked for and collected as they are decoded; when
/// nobody needs the month any more, and something was collected, it is written anew. May be used by several threads.
/// </summary>
internal sealed class BarPack
{
    [ThreadStatic]
    private static byte[]? _buffer;

    private readonly BarCache _cache;
    private readonly Dictionary<long, (PackEntry Entry, byte[] Bytes)> _added = [];
    private readonly PackEntry[] _entries;
    private readonly SafeFileHandle? _file;
    private int _users;

    /// <summary>The pack at <paramref name="path"/>, which need not be there.</summary>
    public BarPack(BarCache cache, string path)
    {
        _cache = cache;
        Path = path;
        _entries = [];
        try
        {
            if (File.Exists(path))
            {
                // It may be replaced by another run at any time: what was opened stays readable.
                _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
                _entries = PackFile.ReadDirectory(_file);
            }
        }
        catch (Exception e) when (BarCache.IsNoMatter(e))
        {
            _file?.Dispose();
            _file = null;
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Whether somebody still reads it.</summary>
    public bool IsUsed => Volatile.Read(ref _users) > 0;

    /// <summary>Whether a day was added that the file doesn't hold.</summary>
    public bool HasNew
    {
        get
        {
            lock (_added)
            {
                return _added.Count > 0;
            }
        }
    }

    /// <summary>Notes a user; each calls <see cref="Release"/> once.</summary>
    public void Use() => Interlocked.Increment(ref _users);

    /// <summary>Notes that a user has finished. The last one writes what was collected.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _cache.Close(this);
        }
    }

    /// <summary>Fills <paramref name="columns"/> with a day that was decoded from a file of these very bytes. False: there is none, or it
    /// is damaged.</summary>
    public bool TryRead(long day, ReadOnlySpan<byte> source, ulong sourceHash, BarColumns columns)
    {
        if (_file is null)
        {
            return false;
        }

        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (entry.Day == day && entry.SourceHash == sourceHash && entry.SourceLength == source.Length)
            {
                return TryRead(entry, columns);
            }
        }

        return false;
    }

    /// <summary>Keeps a day that was decoded from a file with this hash.</summary>
    public void Add(long day, ReadOnlySpan<byte> source, ulong sourceHash, ReadOnlySpan<byte> bytes)
    {
        var entry = new PackEntry(day, sourceHash, source.Length, 0, bytes.Length, XxHash64.Compute(bytes));
        var kept = _cache.Buffers.Take(bytes.Length);
        bytes.CopyTo(kept);
        lock (_added)
        {
            _added[day] = (entry, kept);
        }
    }

    /// <summary>Writes the month if a day was added, and closes the file.</summary>
    public void Finish()
    {
        if (_added.Count > 0)
        {
            CachedFile.Write(Path, stream => PackFile.Write(stream, Days()));
            foreach (var (_, bytes) in _added.Values)
            {
                _cache.Buffers.Return(bytes);
            }
        }

        _file?.Dispose();
    }

    // What the file held stays in it as it was, its checksum too: a damaged day is found when it is read.
    private List<(PackEntry Entry, byte[] Bytes)> Days()
    {
        var days = _added.Values.ToList();
        foreach (var entry in _entries)
        {
            byte[] bytes = [];
            if (days.Count < PackFile.MaxDays && !_added.ContainsKey(entry.Day) && PackFile.TryReadDay(_file!, entry, ref bytes))
            {
                days.Add((entry, bytes));
            }
        }

        days.Sort(static (a, b) => a.Entry.Day.CompareTo(b.Entry.Day));
        return days;
    }

    private bool TryRead(in PackEntry entry, BarColumns columns)
    {
        try
        {
            _buffer ??= [];
            return PackFile.TryReadDay(_file!, entry, ref _buffer)
                && new ColumnReader(_buffer.AsSpan(0, (int)entry.Length)).TryRead(columns, entry.Day);
        }
        catch (Exception e) when (BarCache.IsNoMatter(e))
        {
            return false;
        }
    }
}
