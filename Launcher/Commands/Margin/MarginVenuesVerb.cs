using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Lists the venues and what they charge.</summary>
internal sealed class MarginVenuesVerb : Verb
{
    public MarginVenuesVerb(Terminal terminal)
        : base("venues", "The venues whose rules are known: fees, funding, symbols, dates of their tier tables.")
    {
        Examples = [("backtests margin venues", "names to give as --venue, or as the parameter venue of a strategy")];
        var options = new VenueOptions();
        var json = Values.Flag("--json", "Print the venues as JSON");
        Takes(options.DataFolder, json);
        SetAction(parsed =>
        {
            var catalog = options.Catalog(parsed);
            var venues = catalog.Names.Select(catalog.Load).ToArray();
            if (parsed.GetValue(json)) terminal.WriteJson(venues.Select(Document));
            else Print(terminal, venues);
            return ExitCode.Success;
        });
    }

    private static object Document(Venue venue) => new
    {
        venue.Name, venue.Title, venue.ContractType, venue.MarginModes, venue.Fees, Funding = venue.DefaultFunding,
        venue.MarkPriceDefinition,
        LiquidationSteps = venue.LiquidationSteps.Select(step => step.Name), Symbols = venue.RiskTiers.Keys.Order(StringComparer.Ordinal),
        TierDates = TierDates(venue), Missing = venue.Lacks(),
    };

    private static void Print(Terminal terminal, Venue[] venues)
    {
        var table = Tables.New("Venue", "Margin", ">Symbols", "Tiers since", ">Maker", ">Taker", ">Liq. fee", "Funding");
        foreach (var venue in venues)
        {
            var dates = TierDates(venue);
            table.Row(venue.Name, string.Join(", ", venue.MarginModes).ToLowerInvariant(), Show.Count(venue.RiskTiers.Count),
                Show.Day(dates[0]), Show.Rate(venue.Fees.Maker.Value), Show.Rate(venue.Fees.Taker.Value),
                    Show.Rate(venue.Fees.Liquidation.Value),
                $"{venue.DefaultFunding.IntervalHours} h");
        }
        terminal.Write(table);
        var calculatedOnly = venues.Where(venue => venue.Lacks().Count > 0).Select(venue => venue.Name).ToArray();
        if (calculatedOnly.Length == 0) return;
        terminal.WriteLine();
        terminal.WriteLine("Calculated only; a backtest on them is refused and says what is missing:");
        terminal.WriteLine(string.Join(", ", calculatedOnly));
    }

    private static DateOnly[] TierDates(Venue venue) =>
        [.. venue.RiskTiers.Values.SelectMany(tiers => tiers.Versions).Select(version => version.EffectiveDate).Distinct().Order()];
}
