using System.Globalization;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Lean;
using Backtests.Launcher.Output;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>A sweep that is ready to run.</summary>
/// <param name="Run">The run.</param>
internal sealed record SweepJob(SweepRun Run)
{
    private const string DefaultVenue = "binance-usdm";

    /// <summary>Prepares a sweep on the embedded engine: records the signals, chooses the path, and looks at all inputs.</summary>
    public static SweepJob Embedded(
        RunConfig config, SweepPlan plan, (int Number, int Of)? shard, bool splitsCash, bool wholeRuns, Terminal terminal)
    {
        var options = RunOptions.ForEngine(config, terminal);
        PathChoice choice;
        using (var bar = new ProgressBar(terminal, "record", "runs"))
            choice = PathChooser.Choose(options, plan, splitsCash, wholeRuns, fraction => bar.Report(fraction, 2 * fraction));
        var (path, subject) = (choice.Path, choice.Subject);
        var type = AlgorithmType.Find(config.AlgorithmLocation, config.AlgorithmTypeName);
        var algorithm = (type.Name, Build: type.Module.ModuleVersionId.ToString());
        // Only the tape matters to the kernel of what an algorithm has seen before the first day.
        var data = DataFiles.Hash(
            config.DataFolder, choice.Symbols, path is KernelPath ? subject.FirstDay : null, subject.LastDay, VenueOf(config.Parameters));
        var inputs = SweepInputs.Collect(plan, path.Name, algorithm, config.Parameters, [.. data, .. Plugins(config)], path.Accounts, choice.Tape);
        var header = Header(config, plan, shard, path, inputs, splitsCash, wholeRuns) with
        {
            Algorithm = type.Name,
            FirstDay = Day(subject.FirstDay),
            LastDay = Day(subject.LastDay),
            InitialCash = (double)subject.InitialCash,
            Reason = choice.Reason,
        };
        var isSignal = type.IsAssignableTo(typeof(SignalAlgorithm));
        return new SweepJob(new SweepRun(plan, path, header, inputs, choice.Tape, config.Parameters, subject.Days, isSignal));
    }

    /// <summary>Prepares a sweep on a Lean build; null when the algorithm doesn't fit it, of which the error output has a line
    /// each.</summary>
    public static SweepJob? OnLean(
        RunConfig config, SweepPlan plan, (int Number, int Of)? shard, LeanFolder lean, LeanRun run, Terminal terminal)
    {
        DataFolders.Require(config.DataFolder);
        var assemblies = StagedAssemblies.Collect(lean, [config.AlgorithmLocation, .. config.Plugins]);
        foreach (var problem in assemblies.Problems) terminal.Error.WriteLine(problem);
        if (assemblies.Problems.Count > 0) return null;

        var (first, last) = (DayOf(config, "start-date"), DayOf(config, "end-date"));
        var days = first is { } from && last is { } to && to >= from ? (to - from).Days + 1 : 0;
        if (days == 0 && plan.Rungs > 1) throw new UserErrorException("--search halving on Lean: give the parameters start-date and end-date");
        var symbols = config.Parameters.TryGetValue("symbols", out var list)
            ? list.Split([',', ';', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : null;
        var account = symbols is null ? "all" : string.Join('+', symbols.Order(StringComparer.Ordinal));
        var path = new LeanPath(run, config, account, first);
        var data = DataFiles.Hash(config.DataFolder, symbols, null, last ?? DateTime.MaxValue, VenueOf(config.Parameters));
        var name = config.AlgorithmTypeName[(config.AlgorithmTypeName.LastIndexOf('.') + 1)..];
        var build = assemblies.Files.First(file => file.File == config.AlgorithmLocation).Mvid.ToString();
        var inputs = SweepInputs.Collect(plan, $"lean {lean.Version}", (name, build), config.Parameters, [.. data, .. Plugins(config)], path.Accounts, []);
        var header = Header(config, plan, shard, path, inputs, splitsCash: false, wholeRuns: false) with
        {
            Algorithm = name,
            FirstDay = first is { } start ? Day(start) : "",
            LastDay = last is { } end ? Day(end) : "",
            Reason = $"Lean {lean.Version} was asked for",
        };
        return new SweepJob(new SweepRun(plan, path, header, inputs, [], config.Parameters, days, fillsUsual: false));
    }

    private static SweepHeader Header(
        RunConfig config, SweepPlan plan, (int Number, int Of)? shard, ILanePath path, SweepInputs inputs, bool splitsCash, bool wholeRuns) => new()
    {
        Id = inputs.Id,
        Command = string.Join(' ', Words(config, plan, path, splitsCash, wholeRuns)),
        Algorithm = "",
        FirstDay = "",
        LastDay = "",
        InitialCash = config.Parameters.TryGetValue("initial-cash-usdt", out var text) && Parsing.Values.TryNumber(text, out decimal cash) ? (double)cash : 0d,
        Search = plan.Search.ToString().ToLowerInvariant(),
        Path = path.Name,
        Reason = "",
        Rungs = plan.Rungs,
        Lanes = SweepRun.LanesOf(plan, path.Accounts.Count),
        Shard = shard,
    };

    private static IEnumerable<string> Words(RunConfig config, SweepPlan plan, ILanePath path, bool splitsCash, bool wholeRuns)
    {
        yield return $"backtests sweep --algorithm-type-name {config.AlgorithmTypeName}";
        if (config.Parameters.Count > 0)
        {
            var parameters = config.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value}");
            yield return $"--parameters {string.Join(',', parameters)}";
        }
        foreach (var word in SweepOptions.Write(plan)) yield return word;
        if (splitsCash) yield return "--split-cash";
        if (wholeRuns) yield return "--whole-runs";
        if (path is LeanPath) yield return "--engine lean";
    }

    private static IEnumerable<SweepInput> Plugins(RunConfig config) =>
        config.Plugins.Select(plugin => new SweepInput("program", Path.GetFileName(plugin), AssemblyFacts.TryRead(plugin)?.Mvid.ToString() ?? ""));

    private static string VenueOf(IReadOnlyDictionary<string, string> parameters) =>
        parameters.TryGetValue("venue", out var venue) && venue.Length > 0 ? venue : DefaultVenue;

    private static DateTime? DayOf(RunConfig config, string parameter) =>
        config.Parameters.TryGetValue(parameter, out var text)
        && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string Day(DateTime day) => Show.Day(day);
}
