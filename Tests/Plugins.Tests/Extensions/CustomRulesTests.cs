using Backtests.Margin;
using Backtests.Tests;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>A venue whose rule, step and fill model come out of Samples/CustomRules, loaded as config.json would load it.</summary>
public sealed class CustomRulesTests
{
    [Fact]
    public void A_venue_file_may_name_a_rule_and_a_step_and_an_option_a_fill_model_of_a_user_s_assembly()
    {
        // Twice the maintenance margin: 0.8 %. 1 BTC from 50,000 at 10x: at 45,300 equity 300 against 362.4; the venue itself would bear
        // it.
        // A quarter is sold, 0.25 BTC, at the worst price of the bar, 45,300: left 0.75 BTC, equity 300 - fee against 271.8.
        // The fee of 0.2 % on 11,325 is 22.65: 277.35 is enough.
        var dip = new Move(10, 50_000m, 50_000m, 45_300m, 46_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, dip).Marks(Btc, 50_000m, dip);
        PluginAssemblies.Load([CustomRulesSample.Path]);
        var venue = Path.Combine(Repository.Root, "Samples", "CustomRules", "my-venue.json");
        File.Copy(venue, Path.Combine(market.Folder, "venues", "my-venue.json"));

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("my-venue", MarginMode.Isolated, 10m, new VenueOptions { ForcedFillName = "CustomRules.WorstPriceFill" });
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 1m)));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(362.4m, record.MaintenanceMargin);
        Assert.Equal(["cancel-orders", "halve"], record.Steps);
        var fill = Assert.Single(record.Fills);
        Assert.Equal(-0.25m, fill.Quantity);
        Assert.Equal(45_300m, fill.Price);
        Assert.Equal(22.65m, fill.Fee);
        Assert.True(record.IsResolved);
        Assert.Equal(0.75m, run.Portfolio[run.Perp(Btc)].Quantity);
    }
}
