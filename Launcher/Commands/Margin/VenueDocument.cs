using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>A venue as <c>--json</c> prints it.</summary>
internal static class VenueDocument
{
    public static object Of(Venue venue) => new
    {
        venue.Name, venue.Title, venue.Note, venue.ContractType, venue.Contract, venue.MarginModes, venue.HedgeMode, venue.Collateral,
        IsolatedMargin = new { venue.IsolatedMargin.CanAdd, Removal = Rule(venue.IsolatedMargin.Removal), venue.IsolatedMargin.Source },
        TopUp = new { venue.TopUp.Automatic, Amount = Rule(venue.TopUp.Amount), venue.TopUp.Source },
        Maintenance = new { Rule = venue.MaintenanceRuleName, ValuedAt = venue.MaintenanceValuedAt, Source = venue.MaintenanceSource },
        venue.Fees, Funding = Funding(venue), venue.MarkPriceDefinition,
        LiquidationSteps = venue.LiquidationSteps.Select(Rule), venue.BelowInitialMargin, venue.LocksOut, venue.Remainder, venue.Rounding,
        venue.LeverageChange, venue.PositionLimits,
        InsuranceFund = new
        {
            Rule = Rule(venue.InsuranceFund.Rule), venue.InsuranceFund.FeeTo, venue.InsuranceFund.Scope, venue.InsuranceFund.Source,
        },
        Adl = new { Ranking = Rule(venue.Adl.Ranking), Price = Rule(venue.Adl.Price), Trigger = Rule(venue.Adl.Trigger), venue.Adl.Source },
        SocialisedLoss = new { Rule = Rule(venue.SocialisedLoss.Rule), venue.SocialisedLoss.Source },
        Symbols = venue.RiskTiers.Keys.Order(StringComparer.Ordinal), TierDates = TierDates(venue),
        Verified = VenueFields.All.ToDictionary(field => field, venue.VerificationOf), venue.Unknown, Missing = venue.Lacks(),
    };

    /// <summary>The days from which the venue's tier tables are known, ascending.</summary>
    public static DateOnly[] TierDates(Venue venue) =>
        [.. venue.RiskTiers.Values.SelectMany(tiers => tiers.Versions).Select(version => version.EffectiveDate).Distinct().Order()];

    private static object Funding(Venue venue) => new
    {
        venue.DefaultFunding.IntervalHours, venue.DefaultFunding.InterestRate, venue.DefaultFunding.Clamp, venue.DefaultFunding.Cap,
        Formula = Rule(venue.DefaultFunding.Formula), venue.DefaultFunding.Notional, venue.DefaultFunding.Debit,
        Source = venue.FundingSource,
    };

    private static object? Rule(PluginReference? rule) => rule is null
        ? null
        : new { rule.Name, Settings = rule.Settings.Names.ToDictionary(name => name, name => rule.Settings.Text(name)) };
}
