using Backtests.Engine;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;
using Backtests.Tuning.Store;
using Backtests.Tuning.Tests.Sweep;
using QuantConnect.Algorithm;

namespace Backtests.Tuning.Tests.Store;

/// <summary>Sweeps on a <see cref="WildMarket"/> of two days.</summary>
internal static class SweepSubjects
{
    public static BacktestOptions Options<T>(WildMarket market, params (string Name, string Value)[] parameters) where T : QCAlgorithm, new() => new()
    {
        DataFolder = market.Path,
        Factory = () => new T(),
        Parameters = new Dictionary<string, string>(
            ((string Name, string Value)[])
                [("symbols", "BTCUSDT"), ("start-date", "2025-03-03"), ("end-date", "2025-03-04"), ("initial-cash-usdt", "10000"), .. parameters]
                is var all ? all.DistinctBy(pair => pair.Name).Select(pair => KeyValuePair.Create(pair.Name, all.Last(each => each.Name == pair.Name).Value)) : []),
    };

    public static SweepPlan Plan(params string[] axes) => new(Grid(axes));

    public static SweepGrid Grid(params string[] axes) => new(axes.Select(text =>
        AxisValues.Parse(SweepAxis.Of(text.Split('=')[0], ""), text.Split('=')[1], text)));

    public static SweepRun Run(
        PathChoice choice, SweepPlan plan, (int Number, int Of)? shard = null, IReadOnlyList<SweepInput>? data = null, ILanePath? path = null)
    {
        var inputs = SweepInputs.Collect(
            plan, choice.Path.Name, (nameof(EmaSignalAlgorithm), "build"), choice.Subject.Options.Parameters, data ?? [], choice.Path.Accounts, choice.Tape);
        var header = new SweepHeader
        {
            Id = inputs.Id, Command = "sweep", Algorithm = nameof(EmaSignalAlgorithm), FirstDay = "2025-03-03", LastDay = "2025-03-04",
            InitialCash = (double)choice.Subject.InitialCash, Search = "grid", Path = choice.Path.Name, Reason = choice.Reason, Rungs = plan.Rungs,
            Lanes = SweepRun.LanesOf(plan, choice.Path.Accounts.Count), Shard = shard,
        };
        return new SweepRun(plan, path ?? choice.Path, header, inputs, choice.Tape, choice.Subject.Options.Parameters, choice.Subject.Days, true);
    }

    public static string Csv(string file)
    {
        using var store = SweepStore.Open(file);
        using var text = new StringWriter();
        store.WriteCsv(text);
        return text.ToString();
    }
}
