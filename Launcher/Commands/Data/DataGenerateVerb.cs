using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary>Makes up a small market.</summary>
internal sealed class DataGenerateVerb : Verb
{
    private readonly Option<string> _to = DataVerbs.DataFolder("--to");
    private readonly Option<ulong?> _seed =
        Values.One<ulong?>("--seed", "NUMBER", "The same seed makes the same bytes on every machine", TrySeed, "a whole number");
    private readonly Option<DateOnly?> _start = Values.Day("--start", "First day (UTC)");
    private readonly Option<int?> _days = Values.One<int?>("--days", "DAYS", "How many days, 1 to 366", TryDays, "a whole number of days");
    private readonly Option<string[]> _symbols =
        DataVerbs.Symbols($"Perpetuals, of {string.Join(", ", MarketGenerator.Symbols)} [default: BTCUSDT,ETHUSDT]");
    private readonly Option<bool> _replace = Values.Flag("--replace", "Overwrite other data of the same days instead of refusing");
    private readonly Option<bool> _remove = Values.Flag("--remove", "Remove everything generated from the folder, and make nothing");
    private readonly Option<bool> _json = Values.Flag("--json", "Print what was made as JSON");

    public DataGenerateVerb(Terminal terminal)
        : base("generate", "Makes up a small deterministic market: trades, quotes, mark price, funding, open interest, forced orders; "
            + "one crash, one short squeeze.")
    {
        Examples =
        [
            ("backtests data generate", "two perpetuals, two weeks, into the data folder of config.json"),
            ("backtests data generate --remove", "before real data of the same days is imported"),
            ("backtests data generate --to /tmp/market --seed 7 --days 30", "another one, elsewhere"),
        ];
        Takes(_to, _seed, _start, _days, _symbols, _replace, _remove, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        if (parsed.GetValue(_remove)) return Remove(terminal, DataVerbs.FolderOf(parsed, _to));
        var options = new GeneratorOptions { DataFolder = DataVerbs.FolderOf(parsed, _to), Replace = parsed.GetValue(_replace) };
        if (parsed.GetValue(_seed) is { } seed) options = options with { Seed = seed };
        if (parsed.GetValue(_start) is { } start) options = options with { Start = start };
        if (parsed.GetValue(_days) is { } days) options = options with { Days = days };
        if (parsed.GetValue(_symbols) is { Length: > 0 } symbols) options = options with { Symbols = symbols };
        GeneratedMarket market;
        using (var bar = new ProgressBar(terminal, "generate", "symbols")) market = MarketGenerator.Run(options, new FileProgress(bar));
        DataVerbs.WriteMissing(options.DataFolder);
        if (parsed.GetValue(_json)) terminal.WriteJson(market);
        else
        {
            DataVerbs.PrintSeries(terminal, market.Outputs);
            terminal.WriteLine();
            terminal.WriteLine($"wick of the last price alone  {Show.Time(market.WickMinute)} UTC");
            terminal.WriteLine($"crash                         {Show.Time(market.CrashStart)} UTC");
            terminal.WriteLine($"short squeeze                 {Show.Time(market.SqueezeStart)} UTC");
            terminal.WriteLine($"written to {options.DataFolder}");
        }
        return ExitCode.Success;
    }

    private static int Remove(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder)) throw new UserErrorException($"{folder}: no such data folder; give --to FOLDER");
        terminal.WriteLine($"{GeneratedDays.Remove(folder)} generated files removed from {folder}");
        return ExitCode.Success;
    }

    private static bool TrySeed(string text, out ulong? value)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed);
        value = seed;
        return read;
    }

    private static bool TryDays(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days);
        value = days;
        return read;
    }
}
