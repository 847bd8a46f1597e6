using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
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
    };

    /// <summary>Reads what <see cref="LiquidationReport"/> has written.</summary>
    /// <exception cref="RunFailedException">Something is missing in it, or is of another kind.</exception>
    public static LiquidationView Read(JObject report)
    {
        try
        {
            var summary = Required<JObject>(report, "summary");
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
