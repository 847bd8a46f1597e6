using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Margin.Liquidation;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>What a venue file says of each field, in words; what it does not say is said to be unknown.</summary>
internal static class VenueWords
{
    private const string NotKnown = "not known";

    /// <summary>Fields in the order of <see cref="VenueFields.All"/> with what is known and where it is from.</summary>
    public static IEnumerable<(string Field, string Value, FactSource Source)> Of(Venue venue) =>
        VenueFields.All.Select(field => Describe(venue, field)).Select((row, n) => (VenueFields.All[n], row.Value, row.Source));

    /// <summary>The letter of a check in the table of all venues.</summary>
    public static string Letter(VerifiedBy by) => by switch
    {
        VerifiedBy.Vectors => "V", VerifiedBy.Document => "D", VerifiedBy.ThirdParty => "3", VerifiedBy.NotVerified => "-", _ => "?",
    };

    /// <summary>A check in words.</summary>
    public static string Words(VerifiedBy by) => by switch
    {
        VerifiedBy.Vectors => "vectors", VerifiedBy.Document => "document", VerifiedBy.ThirdParty => "third party",
        VerifiedBy.NotVerified => "not verified", _ => "unknown",
    };

    private static (string Value, FactSource Source) Describe(Venue venue, string field) => field switch
    {
        "contract" => ($"{Show.Lower(venue.ContractType)}, settled in {venue.Contract.Settlement ?? NotKnown}{Size(venue.Contract)}",
            venue.Contract.Source),
        "tiers" => (Tiers(venue), FactSource.None),
        "maintenance" => ($"{venue.MaintenanceRuleName}, valued at the {Price(venue.MaintenanceValuedAt)}{Closing(venue)}",
            venue.MaintenanceSource),
        "liquidation_price" => ("solved from the maintenance rule, again where the tier changes on the way", FactSource.None),
        "fees" => ($"maker {Show.Rate(venue.Fees.Maker.Value)}, taker {Show.Rate(venue.Fees.Taker.Value)} (lowest level)", Of(venue.Fees.Taker)),
        "liquidation_fee" => ($"{Show.Rate(venue.Fees.Liquidation.Value)}, to {Recipient(venue.InsuranceFund.FeeTo)}", Of(venue.Fees.Liquidation)),
        "mark_price" => (venue.MarkPriceDefinition, venue.MarkPriceSource),
        "funding" => (Funding(venue.DefaultFunding), venue.FundingSource),
        "funding_debit" => (venue.DefaultFunding.Debit switch
        {
            FundingSource.PositionMargin => "from the margin of the position",
            FundingSource.AvailableBalanceFirst => "from the available balance, from the margin only what is missing",
            FundingSource.Wallet => "from the wallet",
            _ => NotKnown,
        }, FactSource.None),
        "leverage" => ("by tier, up to " + Show.Leverage(venue.RiskTiers.Values.Max(tiers => tiers.Versions[^1].Tiers.MaxLeverage))
            + (venue.NewAccountMaxLeverage is { } young ? $"; new accounts {Show.Leverage(young)}" : ""), FactSource.None),
        "leverage_change" => (Change(venue), venue.LeverageChange.Source),
        "position_limits" => (Limits(venue.PositionLimits), venue.PositionLimits.Source),
        "margin_modes" => (string.Join(", ", venue.MarginModes.Select(Show.Lower)), FactSource.None),
        "hedge_mode" => (venue.HedgeMode.IsOffered switch
        {
            true => "offered" + (venue.HedgeMode.SharesCrossLiquidation is true ? "; cross legs share one liquidation price" : ""),
            false => "not offered",
            null => NotKnown,
        }, venue.HedgeMode.Source),
        "collateral" => (Collateral(venue), venue.Collateral.Source),
        "isolated_margin" => (Isolated(venue), venue.IsolatedMargin.Source),
        "top_up" => (TopUp(venue), venue.TopUp.Source),
        "rounding" => (Rounding(venue.Rounding), venue.Rounding.Source),
        "process" => (Process(venue), venue.LiquidationSource),
        "remainder" => (venue.Remainder == LiquidationRemainder.FundKeeps ? "the fund keeps it" : "the trader keeps what the fee leaves",
            FactSource.None),
        "insurance_fund" => (Rule(venue.InsuranceFund.Rule) + (venue.InsuranceFund.Scope is { } scope ? $"; {scope}" : ""),
            venue.InsuranceFund.Source),
        "adl" => ($"ranked by {Rule(venue.Adl.Ranking)}; at {Rule(venue.Adl.Price)}; when {Rule(venue.Adl.Trigger)}", venue.Adl.Source),
        "socialised_loss" => (Rule(venue.SocialisedLoss.Rule), venue.SocialisedLoss.Source),
        _ => (NotKnown, FactSource.None),
    };

    private static string Size(ContractFacts contract) => contract.Default is { } one
        ? $"; one is {Show.Amount(one.Size)} of {(one.Unit == ContractUnit.Base ? "base" : "quote")} currency"
            + (contract.Symbols.Count > 0 ? $", {contract.Symbols.Count} differ" : "")
        : "; size not known";

    private static string Tiers(Venue venue)
    {
        var dates = venue.RiskTiers.Values.SelectMany(tiers => tiers.Versions).Select(version => version.EffectiveDate).Distinct().Order();
        var measure = venue.RiskTiers.Values.First().Versions[0].Measure switch
        {
            TierMeasure.Base => ", by size in base currency", TierMeasure.Quote => ", by size in quote currency", _ => "",
        };
        return $"{Show.Count(venue.RiskTiers.Count)} symbol{(venue.RiskTiers.Count == 1 ? "" : "s")}{measure}; tables of "
            + string.Join(", ", dates.Select(Show.Day));
    }

    private static string Closing(Venue venue) =>
        venue.Fees.Closing is { } fee ? $", plus a fee to close of {Show.Rate(fee.Value)}" : "";

    private static string Price(PriceKind? kind) => kind switch
    {
        PriceKind.Fixed => "fixed value", null => $"price that is {NotKnown}", { } known => Show.Lower(known) + " price",
    };

    private static string Funding(FundingTerms terms) =>
        $"every {terms.IntervalHours} h, {Rule(terms.Formula)}, cap {(terms.Cap is { } cap ? Show.Rate(cap) : NotKnown)}, on the "
        + (terms.Notional is PriceKind.Fixed ? "fixed value" : $"value at the {Price(terms.Notional)}");

    private static string Change(Venue venue) => string.Join(", ", venue.MarginModes.Select(mode =>
    {
        var change = mode == MarginMode.Isolated ? venue.LeverageChange.Isolated : venue.LeverageChange.Cross;
        return $"{Show.Lower(mode)}: " + change switch
        {
            LeverageChange.Allowed => "allowed", LeverageChange.RaiseOnly => "may be raised only", LeverageChange.Refused => "refused",
            LeverageChange.NotChosen => "not chosen", _ => NotKnown,
        };
    }));

    private static string Limits(PositionLimitTerms limits) => limits.By switch
    {
        "largest-tier" => "the cap of the largest tier",
        "fixed" => limits.MaxNotional is { } most ? $"{Show.Amount(most)} a position" : $"fixed for {limits.Symbols.Count} symbols",
        "none" => "none",
        _ => NotKnown,
    };

    private static string Collateral(Venue venue) => venue.Collateral.IsMultiAsset switch
    {
        true => $"several assets; {venue.Collateral.Haircuts.Count} haircuts" + (venue.Collateral.OtherHaircut is { } other
            ? $", others {Show.Rate(other)}"
            : ""),
        false => "the settlement currency only",
        null => NotKnown,
    };

    private static string Isolated(Venue venue) => !venue.MarginModes.Contains(MarginMode.Isolated)
        ? "no isolated margin"
        : venue.IsolatedMargin.CanAdd is { } canAdd
            ? $"{(canAdd ? "may be added" : "may not be added")}; removal: {Rule(venue.IsolatedMargin.Removal)}"
            : NotKnown;

    private static string TopUp(Venue venue) => !venue.MarginModes.Contains(MarginMode.Isolated)
        ? "no isolated margin"
        : venue.TopUp.Automatic switch
        {
            AutomaticTopUp.None => "none",
            AutomaticTopUp.Optional => $"optional, {Rule(venue.TopUp.Amount)}",
            _ => NotKnown,
        };

    private static string Rounding(RoundingTerms rounding) => rounding.LiquidationPrice is { } price
        ? "liquidation price: " + price switch
        {
            PriceRounding.TowardEntry => "toward the entry", PriceRounding.AwayFromEntry => "away from the entry",
            PriceRounding.OneTickTowardEntry => "one tick toward the entry", PriceRounding.None => "full precision", _ => Show.Lower(price),
        }
        : NotKnown;

    private static string Process(Venue venue) => string.Join(" → ", venue.LiquidationSteps.Select(step => step.Name)) switch
    {
        "" => $"not there: {string.Join("; ", venue.Missing)}",
        var steps => venue.Missing.Count == 0 ? Beginning(venue) + steps + (venue.LocksOut ? "; no orders are taken meanwhile" : "") : $"{steps}; missing: {string.Join("; ", venue.Missing)}",
    };

    private static string Beginning(Venue venue) => venue.BelowInitialMargin switch
    {
        OrderCancellation.RiskIncreasing => "below the initial margin, orders that add risk are cancelled; then ",
        OrderCancellation.All => "below the initial margin, orders are cancelled; then ",
        _ => "",
    };

    private static string Recipient(LiquidationFeeRecipient? recipient) => recipient switch
    {
        LiquidationFeeRecipient.InsuranceFund => "the insurance fund", LiquidationFeeRecipient.Venue => "the venue",
        LiquidationFeeRecipient.Liquidator => "the liquidator", LiquidationFeeRecipient.None => "no one", _ => $"whom is {NotKnown}",
    };

    private static string Rule(PluginReference? rule)
    {
        if (rule is null) return NotKnown;
        var settings = string.Join(", ", rule.Settings.Names.Select(name => $"{name} {rule.Settings.Text(name)}"));
        return settings.Length == 0 ? rule.Name : $"{rule.Name} ({settings})";
    }

    private static FactSource Of(SourcedRate rate) => new(rate.Date, rate.Source, "");
}
