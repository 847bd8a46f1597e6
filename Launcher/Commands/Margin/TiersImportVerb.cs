using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Adds a dated version of leverage tiers to a venue file, out of the files that people have.</summary>
internal sealed class TiersImportVerb : Verb
{
    private const int MostNamed = 12;

    private readonly VenueOptions _venue = new();
    private readonly Argument<string> _file = new("file") { HelpName = "FILE", Description = "Leverage tiers as JSON" };
    private readonly Option<TierFileFormat> _format = Values.Choice("--format", "Form of the file [default: auto]", ("auto", TierFileFormat.Auto),
        ("ccxt", TierFileFormat.Ccxt), ("binance", TierFileFormat.Binance), ("bybit", TierFileFormat.Bybit), ("okx", TierFileFormat.Okx),
        ("gate", TierFileFormat.Gate));

    private readonly Option<DateOnly?> _date = Values.Day("--date", "First day (UTC) on which the tiers hold");
    private readonly Option<string> _source = Values.Text("--source", "TEXT", "Where they are from; the venue file will say it");
    private readonly Option<string> _output =
        Values.Text("--output", "FILE", "Where to write the venue file [default: over the venue's own]");

    private readonly Option<bool> _dryRun = Values.Flag("--dry-run", "Say what would change and write nothing");
    private readonly Option<bool> _json = Values.Flag("--json", "Print what changes as JSON");

    public TiersImportVerb(Terminal terminal)
        : base("import", "Adds a dated version of leverage tiers to a venue file, from ccxt's leverage tiers or the exchange's own answer. "
            + "Everything is checked before anything is written; older versions stay.")
    {
        Examples =
        [
            ("backtests margin tiers import tiers.json --venue binance-usdm --date 2026-11-01 --source \"ccxt fetchLeverageTiers\"",
                "a new version in the venue's file"),
            ("backtests margin tiers import risk-limit.json --venue bybit-linear --date 2026-11-01 --source API --dry-run", "what would change"),
        ];
        foreach (var option in (Option[])[_venue.Venue, _date, _source]) option.Required = true;
        Add(_file);
        Takes(_venue.Venue, _date, _source, _format, _output, _dryRun, _venue.DataFolder, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var path = _venue.Catalog(parsed).PathOf(parsed.GetRequiredValue(_venue.Venue));
        var venue = VenueFile.Load(path);
        var import = TierImport.Load(parsed.GetRequiredValue(_file), venue, parsed.GetValue(_format));
        var merge = TierMerge.Plan(path, import, parsed.GetValue(_date)!.Value, parsed.GetRequiredValue(_source));
        var target = parsed.GetValue(_output) ?? path;
        var isWritten = merge.Text is not null && !parsed.GetValue(_dryRun);
        if (isWritten) merge.Write(target);
        if (parsed.GetValue(_json))
        {
            terminal.WriteJson(new
            {
                Venue = venue.Name, import.Format, merge.Version, merge.Added, merge.Changed, Unchanged = merge.Unchanged.Count, merge.NotInFile,
                import.PassedOver, Written = isWritten ? target : null,
            });
        }
        else Print(terminal, import, merge, isWritten ? target : null);
        return ExitCode.Success;
    }

    private static void Print(Terminal terminal, TierImport import, TierMerge merge, string? target)
    {
        terminal.WriteLine($"{Show.Count(import.Tables.Count)} symbols read as {Show.Lower(import.Format)}, checked; version {merge.Version}");
        List(terminal, "added", merge.Added);
        List(terminal, "changed", merge.Changed);
        List(terminal, "unchanged", merge.Unchanged);
        List(terminal, "not in the file", merge.NotInFile);
        List(terminal, "passed over", import.PassedOver);
        terminal.WriteLine(target is not null
            ? $"written to {target}"
            : merge.Text is null ? "nothing to write: these are the tables that are in force" : "nothing written (--dry-run)");
    }

    private static void List(Terminal terminal, string what, IReadOnlyList<string> symbols)
    {
        if (symbols.Count == 0) return;
        var more = symbols.Count > MostNamed ? $" and {symbols.Count - MostNamed} more" : "";
        terminal.WriteParagraph($"{Show.Count(symbols.Count),6} {what}", string.Join(", ", symbols.Take(MostNamed)) + more, 24);
    }
}
