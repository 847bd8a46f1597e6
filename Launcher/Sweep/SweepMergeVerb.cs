using System.CommandLine;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>Joins the shards of a sweep.</summary>
internal sealed class SweepMergeVerb : Verb
{
    public SweepMergeVerb(Terminal terminal)
        : base("merge", "Joins the shards of a sweep to the file that one machine would have made, byte for byte. Names what is missing, and writes "
            + "nothing then.")
    {
        Examples = [("backtests sweep merge shared/shard-*.sqlite --output ema.db", "in any order; a shard that was run twice does no harm")];
        var files = new Argument<string[]>("files") { HelpName = "FILE", Description = "The shards' files", Arity = ArgumentArity.OneOrMore };
        var output = Values.Text("--output", "FILE", "The whole sweep's file");
        output.Required = true;
        var json = Values.Flag("--json", "Print the outcome as JSON");
        Add(files);
        Takes(output, json);
        SetAction(parsed =>
        {
            var file = Path.GetFullPath(parsed.GetRequiredValue(output));
            try
            {
                SweepMerge.Run(parsed.GetValue(files)!, file);
            }
            catch (MissingShardsException missing)
            {
                terminal.Error.WriteLine(missing.Message);
                return ExitCode.Failed;
            }
            using var store = SweepStore.Open(file);
            if (parsed.GetValue(json)) terminal.WriteJson(SweepReport.Document(store));
            else terminal.WriteLine($"{Show.Count(store.Count())} lanes: {file}");
            return SweepReport.ExitCodeOf(terminal, store);
        });
    }
}
