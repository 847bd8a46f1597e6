using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Cluster;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>The options that say what Slurm is asked for.</summary>
internal sealed class BatchOptions
{
    private readonly Option<string> _partition = Values.Text("--partition", "NAME", "Slurm's partition [default: the cluster's]");
    private readonly Option<string> _time =
        Values.Text("--time", "TIME", "The longest a shard may take, as Slurm writes it: 30 (minutes), 2:00:00, 1-12");
    private readonly Option<string> _account = Values.Text("--account", "NAME", "The account that is charged");
    private readonly Option<int?> _processors = Positive("--cpus", "Processors of a shard");
    private readonly Option<string> _memory = Values.Text("--memory", "SIZE", "Memory of a shard, as Slurm writes it: 4G");
    private readonly Option<int?> _atOnce = Positive("--at-once", "How many shards may run at the same time");
    private readonly Option<string[]> _further = new("--sbatch")
    {
        HelpName = "OPTION", Description = "Any other option of sbatch, with =, as often as needed: --sbatch=--qos=low",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public BatchOptions() =>
        _further.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!token.Value.StartsWith('-'))
                    result.AddError($"--sbatch: '{token.Value}' is no option; write it as for sbatch, --sbatch=--qos=low");
        });

    public Option[] All => [_partition, _time, _account, _processors, _memory, _atOnce, _further];

    /// <summary>What is asked for now, and what was asked for before where nothing is said.</summary>
    public BatchResources Read(ParseResult parsed, BatchResources before) => new()
    {
        Partition = parsed.GetValue(_partition) ?? before.Partition,
        Time = parsed.GetValue(_time) ?? before.Time,
        Account = parsed.GetValue(_account) ?? before.Account,
        Processors = parsed.GetValue(_processors) ?? before.Processors,
        Memory = parsed.GetValue(_memory) ?? before.Memory,
        AtOnce = parsed.GetValue(_atOnce) ?? before.AtOnce,
        Further = parsed.GetValue(_further) is { Length: > 0 } further ? further : before.Further,
    };

    public static Option<int?> Positive(string name, string description) =>
        Values.One<int?>(name, "NUMBER", description, TryPositive, "a whole number above 0");

    private static bool TryPositive(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        value = number;
        return read;
    }
}
