using System.Runtime.InteropServices;

namespace Backtests.MarketData;

/// <summary>A row and the line of the source file it came from, for messages.</summary>
internal readonly record struct Sourced<TRow>(TRow Row, int Line) where TRow : struct, ISeriesRow<TRow>;

/// <summary>What storing rows did.</summary>
/// <param name="Added">Rows that were not there before.</param>
/// <param name="AlreadyThere">Rows that were there with the same values.</param>
/// <param name="FilesWritten">Files that are new or changed.</param>
/// <param name="FilesUnchanged">Files that already held all of it.</param>
internal readonly record struct StoreResult(int Added, int AlreadyThere, int FilesWritten, int FilesUnchanged);

/// <summary>Merges rows of one series into the files of a data folder.</summary>
/// <param name="folder">Where to.</param>
/// <param name="replace">
/// Whether what was stored before gives way: for bars all of every day that the new rows touch, for events the time from the first to the
/// last new row. What this instance stored itself stays, so that files which share a day complete each other.
/// </param>
/// <param name="compress">Whether zips are deflated; uncompressed ones have the same bytes on every machine.</param>
internal sealed class SeriesFiles(StagedFolder folder, bool replace, bool compress)
{
    private readonly RowBuffer _text = new();
    private readonly Dictionary<string, List<(long From, long Until)>> _replaced = new(StringComparer.Ordinal);

    /// <param name="id">The series.</param>
    /// <param name="rows">In order, without repetitions.</param>
    /// <param name="bar">Length of a bar in milliseconds; 0 for events.</param>
    /// <param name="source">What messages call the source of the rows.</param>
    /// <exception cref="MarketDataException">A stored file is damaged, has other values at the same time, or holds bars of another
    /// length.</exception>
    public StoreResult Store<TRow>(SeriesId id, IReadOnlyList<Sourced<TRow>> rows, long bar, string source)
        where TRow : struct, ISeriesRow<TRow>
    {
        if (!id.HasFilePerDay) return StoreFile(id, null, rows, 0, rows.Count, bar, source);
        var total = default(StoreResult);
        for (var start = 0; start < rows.Count;)
        {
            var day = TimeText.DayOf(rows[start].Row.Time);
            var next = TimeText.StartOf(day) + TimeText.Day;
            var end = start;
            while (end < rows.Count && rows[end].Row.Time < next) end++;
            var part = StoreFile(id, day, rows, start, end, bar, source);
            total = new(total.Added + part.Added, total.AlreadyThere + part.AlreadyThere,
                total.FilesWritten + part.FilesWritten, total.FilesUnchanged + part.FilesUnchanged);
            start = end;
        }
        return total;
    }

    private StoreResult StoreFile<TRow>(SeriesId id, DateOnly? day, IReadOnlyList<Sourced<TRow>> rows, int start, int end, long bar,
        string source)
        where TRow : struct, ISeriesRow<TRow>
    {
        var path = DataLayout.PathOf(id, day);
        var before = folder.Read(path);
        var span = Span(rows[start].Row.Time, rows[end - 1].Row.Time, bar);
        var stored = before is null ? [] : Stored<TRow>(id, day, path, before, span);
        if (replace) Own(path).Add(span);
        if (bar > 0) CheckBarLength(stored, id.Resolution, folder.FullPath(path), bar, source);
        var merged = Merge(stored, rows, start, end, folder.FullPath(path), source, out var added);

        SeriesText.Write<TRow>(_text, id, CollectionsMarshal.AsSpan(merged));
        var entry = DataLayout.EntryOf(id, day);
        var bytes = entry.Length == 0 ? _text.Written.ToArray() : SingleEntryZip.Write(entry, _text.Written, compress);
        var same = before is not null && bytes.AsSpan().SequenceEqual(before);
        if (!same) folder.Write(path, bytes);
        return new(added, end - start - added, same ? 0 : 1, same ? 1 : 0);
    }

    private static (long From, long Until) Span(long first, long last, long bar) => bar == 0
        ? (first, last + 1)
        : (first - first % TimeText.Day, last - last % TimeText.Day + TimeText.Day);

    private List<TRow> Stored<TRow>(SeriesId id, DateOnly? day, string path, byte[] bytes, (long From, long Until) span)
        where TRow : struct, ISeriesRow<TRow>
    {
        var own = replace ? Own(path) : [];
        // A whole day that gives way need not be readable.
        if (replace && own.Count == 0 && day is not null && span.Until - span.From == TimeText.Day) return [];
        var file = folder.FullPath(path);
        var text = DataLayout.EntryOf(id, day).Length == 0 ? bytes : SingleEntryZip.Read(bytes, file).Content;
        var rows = SeriesText.Read<TRow>(text, id, day, file);
        if (replace) rows.RemoveAll(row => Within(row.Time, span) && !own.Exists(kept => Within(row.Time, kept)));
        return rows;
    }

    private List<(long From, long Until)> Own(string path)
    {
        if (!_replaced.TryGetValue(path, out var own)) _replaced.Add(path, own = []);
        return own;
    }

    private static bool Within(long time, (long From, long Until) span) => time >= span.From && time < span.Until;

    // Five-minute bars among one-minute bars would look like five-minute candles that each happened within one minute.
    private static void CheckBarLength<TRow>(List<TRow> stored, DataResolution resolution, string path, long bar, string source)
        where TRow : struct, ISeriesRow<TRow>
    {
        if (stored.Count < 2) return;
        var shortest = long.MaxValue;
        for (var i = 1; i < stored.Count; i++) shortest = Math.Min(shortest, stored[i].Time - stored[i - 1].Time);
        var finer = shortest % bar != 0;
        // A stored series of longer bars has all its rows at the last unit of such a bar; one that merely has gaps does not.
        var unit = BarLength.Unit(resolution);
        var coarser = shortest > bar && stored.Count > 2 && stored.TrueForAll(row => (row.Time + unit) % shortest == 0);
        if (finer || coarser)
            throw new MarketDataException(path, $"holds bars of {BarLength.Show(shortest)}, '{source}' has bars of {BarLength.Show(bar)}; "
                + "choose one with --interval, give --replace to keep only the new ones of a day, or import into another data folder");
    }

    private static List<TRow> Merge<TRow>(List<TRow> stored, IReadOnlyList<Sourced<TRow>> rows, int start, int end, string path,
        string source, out int added)
        where TRow : struct, ISeriesRow<TRow>
    {
        var merged = new List<TRow>(stored.Count + end - start);
        added = 0;
        var at = 0;
        for (var i = start; i < end; i++)
        {
            var row = rows[i].Row;
            while (at < stored.Count && TRow.Compare(stored[at], row) < 0) merged.Add(stored[at++]);
            if (at < stored.Count && TRow.Compare(stored[at], row) == 0)
            {
                if (!stored[at].Equals(row))
                    throw new MarketDataException(source, rows[i].Line, TimeText.Show(row.Time),
                        $"'{path}' has other values at {TimeText.Show(row.Time)}; give --replace if this file is right");
                at++;
            }
            else added++;
            merged.Add(row);
        }
        for (; at < stored.Count; at++) merged.Add(stored[at]);
        return merged;
    }
}
