using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using Backtests.Plugins;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Commands.Run;

/// <summary>What is shown of a run's liquidations, whether they come from the run itself or from its liquidation file.</summary>
internal sealed record LiquidationView
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
    });

    public required string Venue { get; init; }

    public required string? Currency { get; init; }

    public required IReadOnlyList<LiquidationRecord> Records { get; init; }

    public required IReadOnlyList<MarginWarning> Warnings { get; init; }

    /// <summary>Margin ratio at which a warning is raised.</summary>
    public required decimal WarningRatio { get; init; }

    public required MarginApproach? ClosestApproach { get; init; }

    public required IReadOnlyDictionary<string, TriggerPrice> Triggers { get; init; }

    public required IReadOnlyDictionary<string, TriggerTally> TriggerCounts { get; init; }

    public required IReadOnlyList<LeverageSample> Leverage { get; init; }

    /// <summary>What the insurance fund took in.</summary>
    public required decimal FundReceived { get; init; }

    /// <summary>What the insurance fund paid out.</summary>
    public required decimal FundPaid { get; init; }

    /// <summary>What it could not pay.</summary>
    public required decimal FundShortfall { get; init; }

    /// <summary>What it held at the start.</summary>
    public decimal? FundStart { get; init; }

    /// <summary>How its balance changed, in order.</summary>
    public IReadOnlyList<FundEntry> FundHistory { get; init; } = [];

    /// <summary>Positions of the run's traders that were auto-deleveraged, in order.</summary>
    public IReadOnlyList<AdlEvent> Deleveraged { get; init; } = [];

    /// <summary>Losses that neither fund nor deleveraging bore.</summary>
    public decimal SharedLoss { get; init; }

    /// <summary>What traders of the run paid of them.</summary>
    public decimal SharedLossPaid { get; init; }

    /// <summary>How many positions of other traders were liquidated.</summary>
    public int OthersLiquidated { get; init; }

    /// <summary>What was added to isolated positions by themselves.</summary>
    public decimal ToppedUp { get; init; }

    /// <summary>Funding received less paid.</summary>
    public required decimal Funding { get; init; }

    public static LiquidationView Of(VenueSession session) => new()
    {
        Venue = session.Venue.Title,
        Currency = session.CollateralCurrency,
        Records = session.Records,
        Warnings = session.Warnings,
        WarningRatio = session.Options.WarningRatio,
        ClosestApproach = session.ClosestApproach,
        Triggers = session.Triggers,
        TriggerCounts = session.TriggerCounts.ToDictionary(
            pair => pair.Key, pair => new TriggerTally(pair.Value.Marks, pair.Value.Proxies, pair.Value.MarkGaps)),
        Leverage = session.Leverage,
        FundReceived = session.Account.Fund.Received,
        FundPaid = session.Account.Fund.Paid,
        FundShortfall = session.Account.Fund.Shortfall,
        Funding = session.Account.Flows.Net(Party.Trader, FlowKind.Funding),
        FundStart = session.Market.History.Start,
        FundHistory = session.Market.History.Entries,
        Deleveraged = session.Market.Deleveraged,
        SharedLoss = session.Market.SharedLosses.Total,
        SharedLossPaid = session.Market.SharedLosses.Paid,
        OthersLiquidated = session.OthersLiquidated.Count,
        ToppedUp = session.ToppedUp,
    };

    /// <summary>Reads what <see cref="LiquidationReport"/> has written.</summary>
    /// <exception cref="RunFailedException">Something is missing in it, or is of another kind.</exception>
    public static LiquidationView Read(JObject report)
    {
        try
        {
            var summary = Required<JObject>(report, "summary");
            var market = Required<JObject>(report, "market");
            var losses = Required<JObject>(market, "sharedLosses");
            return new LiquidationView
            {
                Venue = Required<string>(report, "venueTitle"),
                Currency = (string?)report["currency"],
                Records = Required<LiquidationRecord[]>(report, "liquidations"),
                Warnings = Required<MarginWarning[]>(report, "warnings"),
                WarningRatio = Required<decimal>(report, "warningRatio"),
                ClosestApproach = report["closestApproach"]?.ToObject<MarginApproach>(Serializer),
                Triggers = Required<Dictionary<string, TriggerPrice>>(report, "triggers"),
                TriggerCounts = Required<Dictionary<string, TriggerTally>>(report, "triggerCounts"),
                Leverage = Required<LeverageSample[]>(report, "leverage"),
                FundReceived = Required<decimal>(summary, "insuranceFundReceived"),
                FundPaid = Required<decimal>(summary, "insuranceFundPaid"),
                FundShortfall = Required<decimal>(summary, "insuranceFundShortfall"),
                Funding = Required<decimal>(summary, "funding"),
                FundStart = Required<decimal>(market, "fundStart"),
                FundHistory = Required<FundEntry[]>(market, "fundHistory"),
                Deleveraged = Required<AdlEvent[]>(market, "deleveraged"),
                SharedLoss = Required<decimal>(losses, "total"),
                SharedLossPaid = Required<decimal>(losses, "paid"),
                OthersLiquidated = Required<JArray>(market, "othersLiquidated").Count,
                ToppedUp = Required<decimal>(summary, "toppedUp"),
            };
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException or InvalidCastException)
        {
            throw new RunFailedException($"the liquidation file can't be read: {UserErrors.LineOf(failure)}");
        }
    }

    private static T Required<T>(JObject json, string name) =>
        json[name] is { Type: not JTokenType.Null } token
            ? token.ToObject<T>(Serializer)!
            : throw new FormatException($"\"{name}\" is missing");
}

/// <summary>How many bars of which price a contract was judged on.</summary>
internal sealed record TriggerTally(long Marks, long Proxies, long MarkGaps);
