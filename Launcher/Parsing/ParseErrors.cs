using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Parsing;

/// <summary>What is wrong with a command line, in one line.</summary>
internal static class ParseErrors
{
    /// <summary>The line, or null when nothing is wrong.</summary>
    public static string? Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0 || AsksForHelp(parsed)) return null;
        var command = parsed.CommandResult.Command;
        var path = PathOf(parsed.CommandResult);
        // A value that couldn't be read is better news than the words that follow from it.
        var own = parsed.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult or ArgumentResult);
        if (parsed.UnmatchedTokens.Count > 0) return $"{path}: {Unknown(command, parsed.UnmatchedTokens[0])}";
        if (own is not null) return $"{path}: {OneLine(own.Message)}";
        if (command.Subcommands.Count > 0)
            return $"{path}: say what to do: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}; see {path} --help";
        return $"{path}: {OneLine(parsed.Errors[0].Message)}";
    }

    /// <summary>The line for a word that the command doesn't know.</summary>
    public static string Unknown(Command command, string word)
    {
        if (word.StartsWith('-')) return $"unknown option '{word}'{NearMiss.Hint(word, OptionsOf(command))}";
        return command.Subcommands.Count > 0
            ? $"unknown verb '{word}'{NearMiss.Hint(word, command.Subcommands.Select(verb => verb.Name))}"
            : $"'{word}' is one word too many; see --help";
    }

    private static IEnumerable<string> OptionsOf(Command command) => command.Options.Select(option => option.Name);

    private static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpAction or Commands.HelpWithExamples;

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : result.Command.Name;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.');
}
