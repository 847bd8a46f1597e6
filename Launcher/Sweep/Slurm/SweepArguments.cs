using System.CommandLine;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>Options of a sweep that are handed on to its tasks: looked at now, since a mistake in them would end every task.</summary>
internal static class SweepArguments
{
    private static readonly string[] Given = ["--shard", "--output"];

    /// <summary>The arguments, as they came.</summary>
    /// <exception cref="UserErrorException">One of them is wrong, or is given by the task itself.</exception>
    /// <exception cref="Tuning.TuningException">They describe no sweep that can be divided.</exception>
    public static IReadOnlyList<string> Check(IReadOnlyList<string> arguments, Verb submit)
    {
        foreach (var argument in arguments)
            if (Given.Contains(argument.Split('=', ':')[0]))
                throw new UserErrorException($"{argument}: every task is given its own; leave it out");
        var sweep = new SweepVerb(new Terminal(TextWriter.Null, TextWriter.Null));
        var parsed = sweep.Parse([.. arguments]);
        if (parsed.CommandResult.Command is var verb && verb != sweep)
            throw new UserErrorException($"backtests sweep submit: '{verb.Name}' is a verb; give options of `backtests sweep`");
        if (parsed.UnmatchedTokens is [var unknown, ..])
            throw new UserErrorException($"backtests sweep submit: unknown option '{unknown}'"
                + $"{NearMiss.Hint(unknown, Names(sweep, submit))}");
        if (ParseErrors.Of(parsed) is { } wrong) throw new UserErrorException(wrong);
        CheckPlan(arguments);
        return arguments;
    }

    private static void CheckPlan(IReadOnlyList<string> arguments)
    {
        var options = new SweepOptions();
        var command = new Command("sweep") { TreatUnmatchedTokensAsErrors = false };
        foreach (var option in options.All) command.Add(option);
        var plan = options.Plan(command.Parse([.. arguments]));
        if (plan.Rungs > 1) throw new UserErrorException(
            "--search halving: compares all lanes with each other, so that it can't be divided into shards; take another search");
    }

    private static IEnumerable<string> Names(params Command[] commands) =>
        commands.SelectMany(command => command.Options).Select(option => option.Name).Distinct();
}
