using System.CommandLine;
using System.Text;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>Writes a sweep's lanes in another form.</summary>
internal sealed class SweepExportVerb : Verb
{
    public SweepExportVerb(Terminal terminal)
        : base("export", "All lanes of a sweep as csv, in the order of rung and lane, numbers in full precision.")
    {
        Examples = [("backtests sweep export csv results/EmaSignalAlgorithm-sweep.db --output ema.csv", "into a file; without --output on the screen")];
        var form = new Argument<string>("form") { HelpName = "csv", Description = "csv" };
        var file = SweepFiles.Argument();
        var output = Values.Text("--output", "FILE", "Where to write [default: the output]");
        Add(form);
        Add(file);
        Takes(output);
        SetAction(parsed =>
        {
            if (parsed.GetValue(form) != "csv") throw new UserErrorException($"sweep export: '{parsed.GetValue(form)}' is no form; give csv");
            using var store = SweepFiles.Open(parsed.GetValue(file)!);
            if (parsed.GetValue(output) is { } path) Write(store, path);
            else store.WriteCsv(terminal.Out);
            return ExitCode.Success;
        });
    }

    private static void Write(SweepStore store, string path)
    {
        var temporary = path + ".tmp";
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false))) store.WriteCsv(writer);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }
}
