using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;
using Backtests.Tuning.Store;
using Backtests.Tuning.Tests.Sweep;

namespace Backtests.Tuning.Tests.Store;

public sealed class SweepRunTests : IDisposable
{
    private static readonly string[] Axes = ["leverage=3,25,75", "stop-loss=none,0.3,2", "take-profit=none,1", "margin=isolated,cross"];

    private readonly string _folder = Directory.CreateTempSubdirectory("backtests-store-").FullName;
    private readonly WildMarket _market = new(3);
    private readonly SweepPlan _plan = SweepSubjects.Plan(Axes);
    private readonly PathChoice _choice;
    private readonly List<string> _said = [];

    public SweepRunTests() => _choice = PathChooser.Choose(SweepSubjects.Options<EmaSignalAlgorithm>(_market, ("signal-minutes", "5")), _plan);

    public void Dispose()
    {
        _market.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_sweep_that_was_interrupted_at_any_lane_ends_with_the_same_bytes()
    {
        Run("whole");
        for (var lanes = 0; lanes < _plan.Count; lanes += 7)
        {
            var name = $"cut{lanes}";
            var path = new StopsPath(_choice.Path, lanes);
            Assert.Throws<OperationCanceledException>(() => SweepSubjects.Run(_choice, _plan, path: path).Run(
                File(name), 1, _ => { }, (_, _) => { }, path.Stop.Token));
            Assert.False(System.IO.File.Exists(File(name)));

            Assert.Equal(_plan.Count - lanes, Run(name));

            Assert.Equal(Bytes("whole"), Bytes(name));
            Assert.Equal([File(name)], Directory.GetFiles(_folder, name + "*"));
        }
        Assert.Equal("7 of 36 lanes are there from an earlier run", _said[0]);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_threads_and_a_second_run_has_nothing_to_do()
    {
        Run("one");
        SweepSubjects.Run(_choice, _plan).Run(File("two"), 2, _said.Add, (_, _) => { }, default);

        Assert.Equal(Bytes("one"), Bytes("two"));
        Assert.Equal(0, Run("two"));
        Assert.Empty(_said);
    }

    [Fact]
    public void A_changed_input_starts_anew_and_is_named()
    {
        Run("sweep", data: [new SweepInput("data", "bars 2025-03", "aa"), new SweepInput("venue", "binance-usdm.json", "bb")]);

        Assert.Equal(_plan.Count, Run("sweep", data: [new SweepInput("data", "bars 2025-03", "cc"), new SweepInput("venue", "binance-usdm.json", "bb")]));
        Assert.Equal(_plan.Count, Run("sweep", data: [new SweepInput("data", "bars 2025-03", "cc")]));

        Assert.Equal(
            [$"{File("sweep")} is made anew: data bars 2025-03 has changed from aa to cc", $"{File("sweep")} is made anew: venue binance-usdm.json is gone"],
            _said);
    }

    [Fact]
    public void A_file_that_is_no_sweep_is_never_written_over()
    {
        System.IO.File.WriteAllText(File("letter"), "Dear reader, this is no data base, and it is longer than a header of one would be. ".PadRight(2000, '.'));
        var before = Bytes("letter");

        var error = Assert.Throws<TuningException>(() => Run("letter")).Message;

        Assert.Equal($"{File("letter")}: is no sweep's file; name one that `backtests sweep` has made", error);
        Assert.Equal(before, Bytes("letter"));
    }

    [Fact]
    public void Two_at_once_on_one_file_do_each_other_no_harm()
    {
        Run("whole");
        string? second = null;
        var path = new StopsPath(_choice.Path, 7)
        {
            AtStop = () => second = Assert.Throws<TuningException>(() => Run("both")).Message,
        };
        SweepSubjects.Run(_choice, _plan, path: path).Run(File("both"), 1, _ => { }, (_, _) => { }, default);

        Assert.Equal($"{File("both")}: another sweep writes it at present; wait for its end, or give another --output", second);
        Assert.Equal(Bytes("whole"), Bytes("both"));
    }

    [Fact]
    public void Shards_join_to_the_bytes_of_one_machine_whatever_their_order_and_however_often_they_ran()
    {
        Run("whole");
        var files = Enumerable.Range(0, 5).Select(n => Shard(n, 5)).Reverse().ToList();
        System.IO.File.Copy(files[2], File("again"));
        Shard(2, 5);

        SweepMerge.Run([.. files, File("again")], File("merged"));

        Assert.Equal(Bytes("whole"), Bytes("merged"));
        Assert.False(System.IO.File.Exists(File("merged") + SweepRun.Unfinished));
    }

    [Fact]
    public void What_is_missing_is_named_and_nothing_is_written()
    {
        // 36 lanes: shard 1 of 4 has the lanes 9 to 17.
        string[] files = [Shard(0, 4), Shard(2, 4), Shard(3, 4)];
        Assert.Equal("missing: shard 1 of 4 (lanes 9 to 17)", Assert.Throws<MissingShardsException>(() => SweepMerge.Run(files, File("merged"))).Message);

        var path = new StopsPath(_choice.Path, 7);
        Assert.Throws<OperationCanceledException>(() => SweepSubjects.Run(_choice, _plan, (1, 4), path: path).Run(
            File("part"), 1, _ => { }, (_, _) => { }, path.Stop.Token));
        var part = File("part") + SweepRun.Unfinished;
        Assert.Equal(
            $"missing: lanes 16-17 of {part}", Assert.Throws<MissingShardsException>(() => SweepMerge.Run([.. files, part], File("merged"))).Message);
        Assert.False(System.IO.File.Exists(File("merged")));
    }

    [Fact]
    public void Shards_of_different_sweeps_or_divisions_are_refused()
    {
        var (first, other) = (Shard(0, 2), File("other"));
        SweepSubjects.Run(_choice, _plan, (1, 2), [new SweepInput("data", "bars", "x")]).Run(other, 1, _ => { }, (_, _) => { }, default);

        Assert.Equal($"{other}: is of another sweep than {first}: data bars is new",
            Assert.Throws<TuningException>(() => SweepMerge.Run([first, other], File("merged"))).Message);
        var third = Shard(1, 3);
        Assert.Equal($"{third}: is a shard of 3, {first} one of 2",
            Assert.Throws<TuningException>(() => SweepMerge.Run([first, third], File("merged"))).Message);
        Assert.Equal($"{first}: holds shard 0/2 of this sweep; give every shard a file of its own with --output",
            Assert.Throws<TuningException>(() => SweepSubjects.Run(_choice, _plan, (1, 2)).Run(first, 1, _ => { }, (_, _) => { }, default)).Message);
    }

    [Fact]
    public void A_halving_runs_the_best_third_of_the_first_day_on_both()
    {
        var plan = new SweepPlan(SweepSubjects.Grid(Axes), SweepSearch.Halving, rungs: 2);
        // A third of two days is none.
        Assert.Throws<TuningException>(() => SweepSubjects.Run(_choice, plan));

        using var market = new WildMarket(3, days: 3);
        var choice = PathChooser.Choose(SweepSubjects.Options<EmaSignalAlgorithm>(market, ("signal-minutes", "5"), ("end-date", "2025-03-05")), plan);
        Assert.Equal("kernel", choice.Path.Name);
        SweepSubjects.Run(choice, plan).Run(File("halving"), 1, _ => { }, (_, _) => { }, default);

        using var store = SweepStore.Open(File("halving"));
        Assert.Equal(48, store.Count());
        var firstDay = choice.Path.Run(0, 1, [.. Enumerable.Range(0, 36).Select(n => plan[n])], 1, _ => { }, default);
        var best = Enumerable.Range(0, 36).OrderByDescending(n => firstDay[n].EndEquity).ThenBy(n => n).Take(12).Order();
        Assert.Equal(best, store.LanesOf(1));
        var whole = choice.Path.Run(0, 3, [plan[store.LanesOf(1)[0]]], 1, _ => { }, default);
        Assert.Contains(store.Top(SweepRanking.EndEquity, 12), row => row.Rung == 1 && row.Lane == store.LanesOf(1)[0] && row.Outcome == whole[0]);
    }

    [Fact]
    public void The_best_are_ranked_and_the_csv_has_every_lane_in_order()
    {
        Run("sweep");
        using var store = SweepStore.Open(File("sweep"));
        var outcomes = _choice.Path.Run(0, 2, [.. Enumerable.Range(0, 36).Select(n => _plan[n])], 1, _ => { }, default);

        Assert.Equal(outcomes.Max(each => each.EndEquity), store.Top(SweepRanking.EndEquity, 1)[0].Outcome.EndEquity);
        Assert.Equal(outcomes.Max(each => each.Sharpe), store.Top(SweepRanking.Sharpe, 1)[0].Outcome.Sharpe);
        Assert.Equal(outcomes.Where(each => each.Trades > 0).Min(each => each.MaxDrawdown), store.Top(SweepRanking.Drawdown, 1)[0].Outcome.MaxDrawdown);
        var lines = SweepSubjects.Csv(File("sweep")).TrimEnd('\n').Split('\n');
        Assert.Equal(37, lines.Length);
        Assert.StartsWith("rung,lane,account,margin,leverage,stop_loss,take_profit,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("0,0,BTCUSDT,isolated,3,,,,,10,equity,0,0,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("0,35,BTCUSDT,cross,75,2,1,,,10,equity,0,0,", lines[36], StringComparison.Ordinal);
        Assert.Contains(outcomes[35].EndEquity!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), lines[36], StringComparison.Ordinal);
        Assert.Equal(_choice.Tape, store.Tape());
    }

    private string File(string name) => Path.Combine(_folder, name);

    private byte[] Bytes(string name) => System.IO.File.ReadAllBytes(File(name));

    private long Run(string name, IReadOnlyList<SweepInput>? data = null) =>
        SweepSubjects.Run(_choice, _plan, data: data).Run(File(name), 1, _said.Add, (_, _) => { }, default);

    private string Shard(int number, int of)
    {
        var file = File($"shard-{number}-of-{of}");
        SweepSubjects.Run(_choice, _plan, (number, of)).Run(file, 1, _ => { }, (_, _) => { }, default);
        return file;
    }

    // Seven lanes at a time; when so many are done, it does what it is told or cancels.
    private sealed class StopsPath(ILanePath inner, int after) : ILanePath
    {
        private int _done;

        public CancellationTokenSource Stop { get; } = new();

        public Action? AtStop { get; init; }

        public string Name => inner.Name;

        public IReadOnlyList<string> Accounts => inner.Accounts;

        public int LanesAtATime(int threads) => 7;

        public IReadOnlyList<LaneOutcome> Run(
            int account, int days, IReadOnlyList<SweepPoint> points, int threads, Action<double> done, CancellationToken cancellation)
        {
            if (_done == after)
            {
                if (AtStop is null) Stop.Cancel();
                else AtStop();
            }
            cancellation.ThrowIfCancellationRequested();
            _done += points.Count;
            return inner.Run(account, days, points, threads, done, cancellation);
        }
    }
}
