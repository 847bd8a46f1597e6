using Backtests.Margin.Accounts;

namespace Backtests.Margin.Tests.Venues;

public class TiersBySizeTests
{
    private static MarginTerms Terms(TierMeasure measure) => new("X", new RiskTierVersion(new(2025, 1, 1), "v", "s", "",
        StepTiers.Table<decimal>("X", [(10m, 0.004m, 100m), (20m, 0.006m, 75m), (30m, 0.01m, 50m)])) { Measure = measure }, new WholePositionRule());

    [Fact]
    public void Size_in_base_currency_decides_whatever_it_is_worth()
    {
        // 15 BTC are in the second tier at 20,000 and at 200,000: 0.6% of 300,000 and of 3,000,000.
        var terms = Terms(TierMeasure.Base);
        Assert.True(terms.DependsOnState);
        Assert.Equal(1_800m, terms.Schedule(new(15m, 0m, 20_000m)).Margin(300_000m));
        Assert.Equal(18_000m, terms.Schedule(new(15m, 0m, 200_000m)).Margin(3_000_000m));
        Assert.Equal(18_000d, terms.ScheduleDouble(new(15d, 0d, 200_000d)).Margin(3_000_000d), 6);
        Assert.Equal(200_000m, terms.TiersAt(20_000m)[0].Cap);
        Assert.Equal(2_000_000m, terms.TiersAt(200_000m)[0].Cap);
    }

    [Fact]
    public void Size_in_quote_currency_decides_for_an_inverse_contract()
    {
        // 15 USD are in the second tier: at 5 they are 3 coins, at 50 they are 0.3.
        var terms = Terms(TierMeasure.Quote);
        Assert.Equal(0.018m, terms.Schedule(new(3m, 0m, 5m)).Margin(3m));
        Assert.Equal(0.0018m, terms.Schedule(new(0.3m, 0m, 50m)).Margin(0.3m));
        Assert.Equal((2m, 4m), (terms.TiersAt(5m)[0].Cap, terms.TiersAt(5m)[1].Cap));
    }

    [Fact]
    public void Caps_and_lower_tiers_of_an_account_follow_the_mark()
    {
        var terms = new ContractTerms(Terms(TierMeasure.Base));
        Assert.Equal((2, 200_000m), (terms.Tier(300_000m, 20_000m), terms.LowerTierCap(300_000m, 20_000m)));
        Assert.Equal((1, null), (terms.Tier(300_000m, 200_000m), terms.LowerTierCap(300_000m, 200_000m)));
        Assert.Equal(90m, terms.MaintenanceMargin(15m, 1_000m));
    }

    [Fact]
    public void File_says_in_what_its_tiers_are_measured()
    {
        var text = VenueBlockTests.Whole.Replace("\"columns\"", "\"measured_in\": \"quote\", \"columns\"", StringComparison.Ordinal);
        Assert.Equal(TierMeasure.Quote, VenueFile.Parse("whole.json", text).TermsOf("BTCUSD", new(2025, 2, 1)).Measure);
        Assert.Equal("whole.json: risk_tiers.measured_in: 'qoute' is not known; did you mean 'quote'?", Assert.Throws<MarginException>(
            () => VenueFile.Parse("whole.json", text.Replace("\"measured_in\": \"quote\"", "\"measured_in\": \"qoute\"", StringComparison.Ordinal))).Message);
    }

    [Fact]
    public void Rate_grows_with_the_root_of_the_size()
    {
        // 3%, factor 0.0001, 10,000 units: max(3%, 2.4% + 0.0001 * 100) = 3.4%. A small position is below: 2.4% + 0.0001 * 10 = 2.5%.
        var tiers = new RiskTierTable<decimal>("SOL-PERP", [new RiskTier<decimal>(0m, null, 0.03m, 0m, 20m) { RootFactor = 0.0001m }]);
        var rule = new RootInSizeRule();
        Assert.Equal(0.034m, rule.Schedule(tiers, new MaintenanceState<decimal>(10_000m, 0m, 100m))[0].Rate, 15);
        Assert.Equal(0.03m, rule.Schedule(tiers, new MaintenanceState<decimal>(100m, 0m, 100m))[0].Rate);
        Assert.StartsWith("SOL-PERP: root factor 0.0001 in a table of the rule 'whole-position'", Assert.Throws<MarginException>(
            () => new WholePositionRule().Schedule(tiers, default(MaintenanceState<decimal>))).Message, StringComparison.Ordinal);
    }
}
