using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary>Tells what is wrong with a data folder.</summary>
internal sealed class DataValidateVerb : Verb
{
    public DataValidateVerb(Terminal terminal)
        : base("validate", "What is wrong with the data folder: damaged files, rows that can't be true, gaps, missing mark prices. "
            + "Exit code 1 when data is wrong.")
    {
        Examples =
        [
            ("backtests data validate", "every problem with its file, row and value"),
            ("backtests data validate --json", "the same for a program"),
        ];
        var folder = DataVerbs.DataFolder();
        var json = Values.Flag("--json", "Print the problems as JSON");
        Takes(folder, json);
        SetAction(parsed =>
        {
            IReadOnlyList<DataProblem> problems;
            using (var bar = new ProgressBar(terminal, "read", "series"))
                problems = DataValidate.Run(DataVerbs.FolderOf(parsed, folder), null, new FileProgress(bar), terminal.Cancellation);
            if (parsed.GetValue(json)) terminal.WriteJson(problems);
            else Print(terminal, problems);
            return Errors(problems) == 0 ? ExitCode.Success : ExitCode.Failed;
        });
    }

    private static void Print(Terminal terminal, IReadOnlyList<DataProblem> problems)
    {
        foreach (var problem in problems)
            terminal.WriteLine($"{(problem.Severity == ProblemSeverity.Error ? "error  " : "warning")}  {problem.Message}");
        var errors = Errors(problems);
        terminal.WriteLine($"{Plural(errors, "error")}, {Plural(problems.Count - errors, "warning")}");
    }

    private static int Errors(IReadOnlyList<DataProblem> problems) => problems.Count(problem => problem.Severity == ProblemSeverity.Error);

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{Show.Count(count)} {word}s";
}
