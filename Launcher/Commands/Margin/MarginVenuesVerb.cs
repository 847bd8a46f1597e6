using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Lists the venues, what they charge, and how far each field was verified; or tells all about one.</summary>
internal sealed class MarginVenuesVerb : Verb
{
    private const int WidthOfAllColumns = 112;

    public MarginVenuesVerb(Terminal terminal)
        : base("venues", "The venues whose rules are known, and what of them is verified by what; all about one when it is named.")
    {
        Examples =
        [
            ("backtests margin venues", "names to give as --venue, or as the parameter venue of a strategy"),
            ("backtests margin venues hyperliquid", "every field of one venue with its source"),
        ];
        var name = new Argument<string?>("venue")
        {
            HelpName = "VENUE", Description = "A venue, or a venue file of your own", Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new VenueOptions();
        var json = Values.Flag("--json", "Print the venues as JSON");
        Add(name);
        Takes(options.DataFolder, json);
        SetAction(parsed =>
        {
            var catalog = options.Catalog(parsed);
            if (parsed.GetValue(name) is { } one) ShowOne(terminal, catalog.Load(one), parsed.GetValue(json));
            else ShowAll(terminal, [.. catalog.Names.Select(catalog.Load)], parsed.GetValue(json));
            return ExitCode.Success;
        });
    }

    private static void ShowAll(Terminal terminal, Venue[] venues, bool asJson)
    {
        if (asJson)
        {
            terminal.WriteJson(venues.Select(VenueDocument.Of));
            return;
        }
        PrintTerms(terminal, venues);
        PrintVerified(terminal, venues);
        var calculatedOnly = venues.Where(venue => venue.Lacks().Count > 0).Select(venue => venue.Name).ToArray();
        if (calculatedOnly.Length == 0) return;
        terminal.WriteLine();
        terminal.WriteLine("Calculated only; a backtest on them is refused and says what is missing:");
        terminal.WriteParagraph("", string.Join(", ", calculatedOnly), 0);
    }

    private static void PrintTerms(Terminal terminal, Venue[] venues)
    {
        var isWide = terminal.Width >= WidthOfAllColumns;
        var table = isWide
            ? Tables.Densest(">#", "Venue", "Contract", "Margin", ">Symbols", "Tiers of", ">Maker", ">Taker", ">Liq. fee", ">Funding")
            : Tables.Densest(">#", "Venue", "Margin", ">Sym.", "Tiers of", ">Taker", ">Liq.", ">Fund.");
        for (var n = 0; n < venues.Length; n++)
        {
            var (venue, dates, fees) = (venues[n], VenueDocument.TierDates(venues[n]), venues[n].Fees);
            var (number, symbols) = ((n + 1).ToString(CultureInfo.InvariantCulture), Show.Count(venue.RiskTiers.Count));
            var modes = string.Join(", ", venue.MarginModes.Select(mode => mode == MarginMode.Isolated ? "iso" : "cross"));
            var (maker, taker, liquidation) =
                (Show.Rate(fees.Maker.Value), Show.Rate(fees.Taker.Value), Show.Rate(fees.Liquidation.Value));
            var (newest, funding) = (Show.Day(dates[^1]), $"{venue.DefaultFunding.IntervalHours} h");
            if (isWide)
                table.Row(number, venue.Name, Show.Lower(venue.ContractType), modes, symbols, newest, maker, taker, liquidation, funding);
            else table.Row(number, venue.Name, modes, symbols, newest, taker, liquidation, funding);
        }
        terminal.Write(table);
    }

    private static void PrintVerified(Terminal terminal, Venue[] venues)
    {
        terminal.WriteLine();
        terminal.WriteLine("What is verified, by the best check that there is:");
        terminal.WriteParagraph("", "V by the venue's own examples, which our formulas reproduce; D read in a document, an answer or the code of "
            + "the venue; 3 read elsewhere only; - assumed, no source was seen; ? not known, so that nothing is assumed.", 0);
        var table = Tables.Dense(["Field", .. venues.Select((_, n) => $">{n + 1}")]);
        foreach (var field in VenueFields.All)
            table.Row([VenueFields.Words(field), .. venues.Select(venue => VenueWords.Letter(venue.VerificationOf(field).By))]);
        terminal.Write(table);
    }

    private static void ShowOne(Terminal terminal, Venue venue, bool asJson)
    {
        if (asJson)
        {
            terminal.WriteJson(VenueDocument.Of(venue));
            return;
        }
        const int indent = 19;
        terminal.WriteLine($"{venue.Title} ({venue.Name})");
        if (venue.Note.Length > 0) terminal.WriteParagraph("", venue.Note, 0);
        terminal.WriteLine();
        foreach (var (field, value, source) in VenueWords.Of(venue))
        {
            var check = venue.VerificationOf(field);
            terminal.WriteParagraph(VenueFields.Words(field), $"{value} [{Checked(check)}]", indent);
            if (source.Source.Length > 0)
                terminal.WriteParagraph("", (source.Date is { } day ? $"{Show.Day(day)}: " : "") + source.Source, indent);
            foreach (var (fact, from) in source.OfFact) terminal.WriteParagraph("", $"{VenueFields.Words(fact)}: {from}", indent);
            foreach (var note in (string[])[source.Note, check.Note])
                if (note.Length > 0) terminal.WriteParagraph("", $"({note})", indent);
        }
        if (venue.Unknown.Count > 0)
        {
            terminal.WriteLine();
            terminal.WriteParagraph("not known", string.Join(", ", venue.Unknown), indent);
        }
        terminal.WriteLine();
        terminal.WriteLine(venue.Lacks() is { Count: > 0 } lacks
            ? $"Calculated only; a backtest would need: {string.Join("; ", lacks)}"
            : "Backtests can be run on it.");
    }

    private static string Checked(Verification check) => check.By == VerifiedBy.Vectors
        ? $"vectors: {string.Join(", ", check.Vectors)}"
        : VenueWords.Words(check.By);
}
