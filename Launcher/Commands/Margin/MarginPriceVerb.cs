using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;
using Spectre.Console;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Calculates what one position needs and where it dies.</summary>
internal sealed class MarginPriceVerb : Verb
{
    private readonly VenueOptions _venue = new();
    private readonly Option<string> _symbol = Values.Text("--symbol", "SYMBOL", "The contract, e.g. BTCUSDT");
    private readonly Option<PositionSide> _side =
        Values.Choice("--side", "Direction", ("long", PositionSide.Long), ("short", PositionSide.Short));
    private readonly Option<decimal?> _quantity = Values.Number("--quantity", "BASE", "Size in base currency");
    private readonly Option<decimal?> _notional = Values.Number("--notional", "QUOTE", "Size in quote currency, instead of --quantity");
    private readonly Option<decimal?> _entry = Values.Number("--entry", "PRICE", "Entry price");
    private readonly Option<decimal?> _leverage = Values.Number("--leverage", "X", "Chosen leverage, e.g. 25");
    private readonly Option<MarginMode> _mode =
        Values.Choice("--mode", "Margin mode [default: isolated]", ("isolated", MarginMode.Isolated), ("cross", MarginMode.Cross));
    private readonly Option<decimal?> _wallet = Values.Number("--wallet", "QUOTE", "Wallet balance behind a cross position; in coin for inverse contracts");
    private readonly Option<decimal?> _extra =
        Values.Number("--extra-margin", "QUOTE", "Margin added to an isolated position; in coin for inverse contracts [default: 0]");
    private readonly Option<decimal?> _tick =
        Values.Number("--tick", "PRICE", "Tick to which the venue's display is rounded [default: not rounded]");
    private readonly Option<DateOnly?> _date = Values.Day("--date", "Day (UTC) whose tiers apply [default: the newest table]");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the answer as JSON");

    public MarginPriceVerb(Terminal terminal)
        : base("price", "Margin, liquidation price and bankruptcy price of one position, as if it were opened now.")
    {
        Examples =
        [
            ("backtests margin price --symbol BTCUSDT --side long --quantity 1 --entry 60000 --leverage 25",
                "isolated, by the newest tiers"),
            ("backtests margin price --symbol ETHUSDT --side short --notional 5e5 --entry 3000 --leverage 10 --mode cross --wallet 8e4",
                "cross: the whole wallet stands behind it"),
        ];
        foreach (var option in (Option[])[_symbol, _side, _entry, _leverage]) option.Required = true;
        Takes(_symbol, _side, _quantity, _notional, _entry, _leverage, _mode, _wallet, _extra, _tick, _date, _venue.Venue,
            _venue.DataFolder, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var venue = _venue.Load(parsed);
        var tiers = venue.TiersOf(parsed.GetRequiredValue(_symbol));
        var entry = parsed.GetValue(_entry)!.Value;
        var query = new PositionQuery
        {
            Symbol = tiers.Symbol,
            Date = parsed.GetValue(_date) ?? tiers.Versions[^1].EffectiveDate,
            Side = parsed.GetValue(_side),
            Quantity = QuantityOf(parsed, entry, venue.ContractType),
            EntryPrice = entry,
            Leverage = parsed.GetValue(_leverage)!.Value,
            Mode = parsed.GetValue(_mode),
            WalletBalance = parsed.GetValue(_wallet),
            ExtraMargin = parsed.GetValue(_extra) ?? 0m,
            TickSize = parsed.GetValue(_tick) ?? 0m,
        };
        if (query.TickSize < 0m) throw new UserErrorException($"--tick: {Show.Amount(query.TickSize)} is negative");
        var answer = new MarginCalculator(venue).Calculate(query);
        if (parsed.GetValue(_json)) terminal.WriteJson(new { Venue = venue.Name, Position = query, Margin = Document(answer) });
        else Print(terminal, venue, query, answer);
        return ExitCode.Success;
    }

    // An inverse contract is sized in quote currency, a linear one in base currency; either can be given.
    private decimal QuantityOf(ParseResult parsed, decimal entry, ContractType type)
    {
        var (quantity, notional) = (parsed.GetValue(_quantity), parsed.GetValue(_notional));
        if (quantity is null == notional is null)
            throw new UserErrorException("margin price: give the size either as --quantity or as --notional");
        if (notional is not null && entry <= 0m) throw new UserErrorException($"--entry: {Show.Amount(entry)} is not above 0");
        if (type == ContractType.Inverse) return notional ?? quantity!.Value * entry;
        return quantity ?? notional!.Value / entry;
    }

    private static object Document(PositionMargin answer) => new
    {
        TiersSince = answer.Version.EffectiveDate, answer.Notional, answer.TierNumber, answer.Tier, answer.InitialMargin,
        answer.MaintenanceMargin, answer.Wallet, answer.MarginRatio, answer.LiquidationPrice, answer.DisplayedLiquidationPrice,
            answer.TierNumberAtLiquidation,
        answer.BankruptcyPrice, answer.DistanceToLiquidation, answer.MaxLeverage, answer.MaxNotional,
    };

    private static void Print(Terminal terminal, Venue venue, PositionQuery query, PositionMargin answer)
    {
        var position = $"{Show.Lower(query.Side)} {Show.Amount(query.Quantity)} {query.Symbol} at {Show.Price(query.EntryPrice)}";
        terminal.WriteLine($"{position}, {Show.Leverage(query.Leverage)} {Show.Lower(query.Mode)}, "
            + $"{venue.Title}, tiers since {Show.Day(answer.Version.EffectiveDate)}");
        // Two decimals of a coin would hide thousands.
        Func<decimal, string> money = venue.ContractType == ContractType.Inverse ? value => Show.Amount(value) : value => Show.Money(value);
        var table = Tables.New("", ">");
        table.HideHeaders();
        table.Row("Notional", money(answer.Notional));
        table.Row("Tier", $"{answer.TierNumber}");
        table.Row("Initial margin", money(answer.InitialMargin));
        table.Row("Maintenance margin", money(answer.MaintenanceMargin));
        table.Row(query.Mode == MarginMode.Cross ? "Wallet behind it" : "Margin behind it", money(answer.Wallet));
        table.Row("Margin ratio at entry", answer.MarginRatio is { } ratio ? Show.Ratio(ratio) : Show.None);
        table.Row(new Style(decoration: Decoration.Bold), "Liquidation price", Show.Price(answer.LiquidationPrice));
        if (query.TickSize > 0m) table.Row("as the venue shows it", Show.Price(answer.DisplayedLiquidationPrice));
        table.Row("Distance from entry", Show.Percent(answer.DistanceToLiquidation));
        if (answer.TierNumberAtLiquidation is { } tier && tier != answer.TierNumber) table.Row("Tier at liquidation", $"{tier}");
        table.Row("Bankruptcy price", Show.Price(answer.BankruptcyPrice));
        table.Row("Highest leverage at this notional", Show.Leverage(answer.MaxLeverage));
        table.Row("Largest notional at this leverage", answer.MaxNotional is { } most ? Show.Amount(most) : Show.None);
        terminal.Write(table);
        if (answer.LiquidationPrice is not null) return;
        terminal.WriteLine();
        terminal.WriteLine("No price liquidates it: its margin covers the whole move.");
    }
}
