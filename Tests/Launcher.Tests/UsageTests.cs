using Backtests.Launcher.Output;

namespace Backtests.Launcher.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("backtests: unknown verb 'margn'; did you mean 'margin'?", "margn")]
    [InlineData("backtests margin: unknown verb 'prise'; did you mean 'price'?", "margin", "prise")]
    [InlineData("backtests margin price: unknown option '--notinal'; did you mean '--notional'?", "margin", "price", "--notinal", "5")]
    [InlineData("backtests margin price: Option '--side' is required", "margin", "price", "--symbol", "BTCUSDT")]
    [InlineData("backtests margin: say what to do: price, tiers, venues, check, adl; see backtests margin --help", "margin")]
    [InlineData("backtests margin check: 'b.json' is one word too many; see --help", "margin", "check", "a.json", "b.json")]
    [InlineData("backtests margin tiers: --date: '3/3/2025' is not a day, e.g. 2025-03-03", "margin", "tiers", "--symbol", "BTCUSDT",
        "--date", "3/3/2025")]
    public void A_mistake_on_the_command_line_is_one_line_that_says_what_was_meant(string line, params string[] arguments) =>
        Assert.Equal(line, Cli.Run(arguments).BadInput());

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void Every_verb_teaches_with_an_example_that_starts_with_its_own_name(string verb)
    {
        var help = Cli.Run([.. verb.Split(' ').Skip(1), "--help"]).Succeeds();

        Assert.Contains("Examples:", help.Out, StringComparison.Ordinal);
        Assert.Contains(help.Lines, line => line.StartsWith(verb, StringComparison.Ordinal));
        Assert.All(help.Out.Split('\n'), line => Assert.True(line.Length <= 132, line));
    }

    /// <summary>Every verb that does something, by its whole name.</summary>
    public static TheoryData<string> AllVerbs()
    {
        var verbs = new TheoryData<string>();
        Add(Commands.CommandTree.Create(new Terminal(TextWriter.Null, TextWriter.Null)), "");
        return verbs;

        void Add(System.CommandLine.Command command, string parents)
        {
            var name = (parents + " " + command.Name).TrimStart();
            if (command.Subcommands.Count == 0) verbs.Add(name);
            foreach (var child in command.Subcommands) Add(child, name);
        }
    }
}
