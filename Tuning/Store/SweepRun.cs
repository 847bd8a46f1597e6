using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;

namespace Backtests.Tuning.Store;

/// <summary>
/// Runs a sweep into its file. What is under way is in the file with <c>.part</c> behind its name, which the next run of the same sweep
/// goes on with;
/// the file itself is there only when all lanes are, and its bytes are the same however often the way was interrupted.
/// </summary>
public sealed class SweepRun
{
    /// <summary>Behind the name of a file that isn't whole yet.</summary>
    public const string Unfinished = ".part";

    private readonly SweepPlan _plan;
    private readonly ILanePath _path;
    private readonly IReadOnlyDictionary<string, string> _common;
    private readonly IReadOnlyList<TradeSignal> _tape;
    private readonly bool _fillsUsual;
    private readonly int _days;

    /// <summary>Makes a run.</summary>
    /// <param name="plan">What is swept.</param>
    /// <param name="path">How.</param>
    /// <param name="header">What the store says of it; its lanes are those of the whole sweep.</param>
    /// <param name="inputs">What it depends on.</param>
    /// <param name="tape">The recorded signals.</param>
    /// <param name="common">Parameters that all lanes share.</param>
    /// <param name="days">Days of the period.</param>
    /// <param name="fillsUsual">Whether an axis that isn't swept has the value that signal algorithms take by themselves.</param>
    /// <exception cref="TuningException">A halving is to be done on several accounts or in shards.</exception>
    public SweepRun(
        SweepPlan plan, ILanePath path, SweepHeader header, SweepInputs inputs, IReadOnlyList<TradeSignal> tape,
        IReadOnlyDictionary<string, string> common, int days, bool fillsUsual)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(inputs);
        (_plan, _path, Header, Inputs, _tape, _common, _days, _fillsUsual) = (plan, path, header, inputs, tape, common, days, fillsUsual);
        if (plan.Rungs == 1) return;
        if (header.Shard is not null)
            throw new TuningException("--shard: a halving compares all its lanes with each other; run it in one process, or take another search");
        if (path.Accounts.Count > 1) throw new TuningException("--search halving: takes one account; leave --split-cash out, or name one symbol");
        plan.DaysOn(0, days);
    }

    /// <summary>What the store says of the sweep.</summary>
    public SweepHeader Header { get; }

    /// <summary>What it depends on.</summary>
    public SweepInputs Inputs { get; }

    /// <summary>Lanes that this process has to see to.</summary>
    public long Lanes => _plan.Rungs > 1 ? LanesOf(_plan, _path.Accounts.Count) : Part.End - Part.Start;

    /// <summary>Lanes of a whole sweep, over all accounts and rungs.</summary>
    public static long LanesOf(SweepPlan plan, int accounts)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Enumerable.Range(0, plan.Rungs).Sum(rung => (long)plan.CountOn(rung)) * accounts;
    }

    /// <summary>The lanes of a shard: from, and up to but without, of all lanes in order.</summary>
    public static (long Start, long End) PartOf(long lanes, (int Number, int Of)? shard) =>
        shard is not var (number, of) ? (0, lanes) : (lanes * number / of, lanes * (number + 1) / of);

    private (long Start, long End) Part => PartOf((long)_plan.Count * _path.Accounts.Count, Header.Shard);

    /// <summary>Runs what is missing.</summary>
    /// <param name="file">The sweep's file.</param>
    /// <param name="threads">Lanes at a time; 0 for one a processor.</param>
    /// <param name="say">Told in a sentence when it goes on with earlier work, or starts anew.</param>
    /// <param name="progress">Told the lanes done in all, and those done by this process; one thread at a time.</param>
    /// <param name="cancellation">Ends it; what is done is kept.</param>
    /// <returns>How many lanes were run now.</returns>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public long Run(string file, int threads, Action<string> say, Action<double, double> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(say);
        var working = file + Unfinished;
        using var alone = SweepLock.Take(file);
        if (IsDone(file, say))
        {
            SweepStore.Delete(working);
            return 0;
        }
        using var store = Resume(working, say) ?? SweepStore.Create(working, Header, Inputs, _tape);
        var told = new Told(store.Count(), progress);
        if (_plan.Rungs == 1) RunLanes(store, 0, _days, Missing(store, 0, Numbers(Part)), threads, told, cancellation);
        else RunRungs(store, threads, told, cancellation);
        store.Publish(file);
        store.Dispose();
        SweepStore.Delete(working);
        return told.Now;
    }

    private static IEnumerable<int> Numbers((long Start, long End) part) =>
        Enumerable.Range((int)part.Start, (int)(part.End - part.Start));

    private bool IsDone(string file, Action<string> say)
    {
        if (!File.Exists(file)) return false;
        // What is no sweep's file is somebody's: that is an error, not a reason to write over it.
        using (var store = SweepStore.Open(file))
        {
            var header = store.Header();
            if (header.Id == Header.Id && header.Shard == Header.Shard) return true;
            if (header.Id == Header.Id)
            {
                throw new TuningException($"{file}: holds {(header.Shard is var (k, n) ? $"shard {k}/{n}" : "the whole")} of this sweep; "
                    + "give every shard a file of its own with --output");
            }
            say($"{file} is made anew: {Differences(store)}");
            return false;
        }
    }

    private SweepStore? Resume(string working, Action<string> say)
    {
        if (!File.Exists(working)) return null;
        SweepStore store;
        try
        {
            store = SweepStore.Open(working, toWrite: true);
        }
        catch (TuningException failure) when (!failure.Message.Contains("another sweep", StringComparison.Ordinal))
        {
            return null;
        }
        try
        {
            var header = store.Header();
            if (header.Id == Header.Id && header.Shard == Header.Shard)
            {
                if (store.Count() is > 0 and var count) say(FormattableString.Invariant($"{count:N0} of {Lanes:N0} lanes are there from an earlier run"));
                return store;
            }
            say($"what an earlier run left unfinished is not used: {Differences(store)}");
        }
        catch (TuningException)
        {
            // It was killed before it had told what it was.
        }
        store.Dispose();
        return null;
    }

    private string Differences(SweepStore store)
    {
        var all = Inputs.DifferencesFrom(store.Inputs());
        if (all.Count == 0) return "it is another shard";
        return string.Join("; ", all.Take(3)) + (all.Count > 3 ? $"; and {all.Count - 3} more" : "");
    }

    private void RunRungs(SweepStore store, int threads, Told told, CancellationToken cancellation)
    {
        IReadOnlyList<int> lanes = [.. Enumerable.Range(0, _plan.Count)];
        for (var rung = 0; rung < _plan.Rungs; rung++)
        {
            RunLanes(store, rung, _plan.DaysOn(rung, _days), Missing(store, rung, lanes), threads, told, cancellation);
            if (rung == _plan.Rungs - 1) break;
            var rows = store.Rows($"WHERE rung = {rung} ORDER BY end_equity DESC, lane LIMIT {_plan.CountOn(rung + 1)}");
            lanes = [.. rows.Select(row => row.Lane).Order()];
        }
    }

    private static List<int> Missing(SweepStore store, int rung, IEnumerable<int> wanted)
    {
        var there = store.LanesOf(rung).ToHashSet();
        return [.. wanted.Where(lane => !there.Contains(lane))];
    }

    private void RunLanes(SweepStore store, int rung, int days, List<int> lanes, int threads, Told told, CancellationToken cancellation)
    {
        var most = _path.LanesAtATime(threads);
        for (var start = 0; start < lanes.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var account = lanes[start] / _plan.Count;
            var end = start;
            while (end < lanes.Count && end - start < most && lanes[end] / _plan.Count == account) end++;
            var batch = lanes.GetRange(start, end - start);
            SweepPoint[] points = [.. batch.Select(lane => _plan[lane % _plan.Count])];
            var outcomes = _path.Run(account, days, points, threads, told.More, cancellation);
            store.Add([.. batch.Select((lane, n) => new LaneRow(rung, lane, _path.Accounts[account], ValuesOf(points[n]), outcomes[n]))]);
            told.Done(batch.Count);
            start = end;
        }
    }

    private decimal?[] ValuesOf(SweepPoint point) =>
    [
        .. SweepAxis.All.Select(axis => point.TryGet(axis, out var value) ? value
            : _fillsUsual || _common.ContainsKey(axis.Parameter) ? axis.ByParameters(_common) : null),
    ];

    private sealed class Told(long before, Action<double, double> progress)
    {
        private readonly Lock _lock = new();
        private readonly long _before = before;
        private double _parts;

        public long Now { get; private set; }

        public void More(double lanes)
        {
            lock (_lock)
            {
                _parts += lanes;
                progress(_before + _parts, _parts);
            }
        }

        // Parts add up to whole lanes, but for rounding.
        public void Done(int lanes)
        {
            lock (_lock)
            {
                Now += lanes;
                _parts = Now;
            }
        }
    }
}
