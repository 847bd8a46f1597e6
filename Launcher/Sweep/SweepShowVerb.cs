using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;

namespace Backtests.Launcher.Sweep;

/// <summary>Tells what a sweep's file is.</summary>
internal sealed class SweepShowVerb : Verb
{
    private const int Indent = 10;

    public SweepShowVerb(Terminal terminal)
        : base("show", "What a sweep's file holds: algorithm, days, axes, path, inputs, and how many lanes are done.")
    {
        Examples = [("backtests sweep show results/EmaSignalAlgorithm-sweep.db", "a finished sweep, or how far one is")];
        var file = SweepFiles.Argument();
        var json = Values.Flag("--json", "Print it as JSON, with the hash of every input");
        Add(file);
        Takes(json);
        SetAction(parsed =>
        {
            using var store = SweepFiles.Open(parsed.GetValue(file)!);
            if (parsed.GetValue(json)) terminal.WriteJson(SweepReport.Document(store));
            else Print(terminal, store);
            return ExitCode.Success;
        });
    }

    private static void Print(Terminal terminal, Tuning.Store.SweepStore store)
    {
        var (header, inputs) = (store.Header(), store.Inputs().All);
        SweepReport.PrintHeader(terminal, header, header.Lanes);
        terminal.WriteLine();
        terminal.WriteParagraph("sweep", header.Id, Indent);
        terminal.WriteParagraph("made by", header.Command, Indent);
        foreach (var axis in inputs.Where(input => input.Kind == "axis")) terminal.WriteParagraph(axis.Name.Length < Indent ? axis.Name : axis.Name + " ",
            axis.Value.Replace(",", ", ", StringComparison.Ordinal), Math.Max(Indent, axis.Name.Length + 1));
        var failures = store.Failures();
        terminal.WriteParagraph("done", $"{Show.Count(store.Count())} lanes{(failures > 0 ? $", of which {Show.Count(failures)} failed" : "")}", Indent);
        if (store.Tape().Count is > 0 and var signals) terminal.WriteParagraph("signals", Show.Count(signals), Indent);
        terminal.WriteParagraph("inputs", string.Join(", ",
            inputs.GroupBy(input => input.Kind).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}"))
            + "; --json lists them with their hashes", Indent);
    }
}
