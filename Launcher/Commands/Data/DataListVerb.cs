using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary>Tells what is in a data folder.</summary>
internal sealed class DataListVerb : Verb
{
    public DataListVerb(Terminal terminal) : base("list", "What is in the data folder: symbols, kinds, days, rows, missing minutes.")
    {
        Examples =
        [
            ("backtests data list", "every series"),
            ("backtests data list --data-folder /data/lean --json", "another folder, for a program"),
        ];
        var folder = DataVerbs.DataFolder();
        var json = Values.Flag("--json", "Print the list as JSON");
        Takes(folder, json);
        SetAction(parsed =>
        {
            var path = DataVerbs.FolderOf(parsed, folder);
            IReadOnlyList<SeriesSummary> list;
            using (var bar = new ProgressBar(terminal, "read", "series"))
                list = DataList.Run(path, new FileProgress(bar), terminal.Cancellation);
            if (parsed.GetValue(json)) terminal.WriteJson(list);
            else Print(terminal, list, path);
            return ExitCode.Success;
        });
    }

    private static void Print(Terminal terminal, IReadOnlyList<SeriesSummary> list, string folder)
    {
        if (list.Count == 0)
        {
            terminal.WriteLine($"{folder} holds no market data yet: {DataFolders.HowToFill}");
            return;
        }
        var table = Tables.New("Market", "Symbol", "Kind", "Bars", "First day", "Last day", ">Days", ">Rows", ">Missing min");
        foreach (var series in list)
            table.Row(series.Series.Market, series.Series.Symbol, DataVerbs.NameOf(series.Series.Kind), series.Interval,
                DayOf(series.FirstDay), DayOf(series.LastDay), Show.Count(series.Days), Show.Count(series.Rows),
                series.MissingMinutes is { } missing ? Show.Count(missing) : "");
        terminal.WriteLine(folder);
        terminal.Write(table);
        if (list.Sum(series => series.UnreadableFiles) is not (> 0 and var unreadable)) return;
        terminal.WriteLine();
        terminal.WriteLine($"files that can't be read: {Show.Count(unreadable)}; `backtests data validate` says why");
    }

    private static string DayOf(DateOnly? day) => day is { } known ? Show.Day(known) : Show.None;
}
