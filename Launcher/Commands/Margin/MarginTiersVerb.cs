using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Shows the risk tiers of a symbol as they stood on a day.</summary>
internal sealed class MarginTiersVerb : Verb
{
    private readonly VenueOptions _venue = new();
    private readonly Option<string> _symbol = Values.Text("--symbol", "SYMBOL", "The contract, e.g. BTCUSDT");
    private readonly Option<DateOnly?> _date = Values.Day("--date", "The day (UTC) [default: the newest table]");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the tiers as JSON");

    public MarginTiersVerb(Terminal terminal)
        : base("tiers", "The risk tiers of a symbol: how much leverage, and how much maintenance margin, at which notional.")
    {
        Examples =
        [
            ("backtests margin tiers --symbol BTCUSDT", "the newest table"),
            ("backtests margin tiers --symbol BTCUSDT --date 2020-09-01", "the table that was in force on that day"),
            ("backtests margin tiers import FILE --venue binance-usdm --date 2026-11-01 --source ccxt", "a new version from a file"),
        ];
        Verbs = [new TiersImportVerb(terminal)];
        Takes(_symbol, _date, _venue.Venue, _venue.DataFolder, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var venue = _venue.Load(parsed);
        var symbol = parsed.GetValue(_symbol) ?? throw new UserErrorException("margin tiers: --symbol is missing, e.g. --symbol BTCUSDT");
        var tiers = venue.TiersOf(symbol);
        var version = tiers.At(parsed.GetValue(_date) ?? DateOnly.MaxValue);
        if (parsed.GetValue(_json))
            terminal.WriteJson(Document(venue, tiers, version));
        else Print(terminal, venue, tiers, version);
        return ExitCode.Success;
    }

    private static object Document(Venue venue, DatedRiskTiers tiers, RiskTierVersion version) => new
    {
        Venue = venue.Name, tiers.Symbol, version.EffectiveDate, Version = version.Id, version.Source, version.Note, version.Tiers,
    };

    private static void Print(Terminal terminal, Venue venue, DatedRiskTiers tiers, RiskTierVersion version)
    {
        terminal.WriteLine($"{tiers.Symbol} on {venue.Title}: tiers in force since {Show.Day(version.EffectiveDate)}");
        var (above, unit) = version.Measure switch
        {
            TierMeasure.Base => (">Size above", " (base currency)"), TierMeasure.Quote => (">Size above", " (quote currency)"), _ => (">Notional above", ""),
        };
        if (unit.Length > 0) terminal.WriteLine($"tiers by size{unit}");
        var table = Tables.New(">Tier", above, ">up to", ">Max leverage", ">Maintenance rate", ">Maintenance amount");
        for (var n = 0; n < version.Tiers.Count; n++)
        {
            var tier = version.Tiers[n];
            var cap = tier.Cap is { } end ? Show.Amount(end) : Show.None;
            table.Row($"{n + 1}", Show.Amount(tier.Floor), cap, Show.Leverage(tier.MaxLeverage), Show.Rate(tier.MaintenanceRate),
                Show.Amount(tier.MaintenanceAmount));
        }
        terminal.Write(table);
        terminal.WriteLine();
        terminal.WriteLine($"source: {version.Source}");
        if (version.Note.Length > 0) terminal.WriteLine($"note: {version.Note}");
        terminal.WriteLine($"known tables: {string.Join(", ", tiers.Versions.Select(known => Show.Day(known.EffectiveDate)))}");
    }
}
