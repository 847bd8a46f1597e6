using Backtests.Margin.Accounts;
using Backtests.Margin.Checks;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using Backtests.Tests;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin.Tests.Venues;

/// <summary>What the venue files that come with the project claim of themselves.</summary>
public class ShippedVenueTests
{
    public static TheoryData<string> Names => [.. VenueFiles.Catalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_block_is_there_and_what_it_lacks_is_said_to_be_unknown(string name)
    {
        var file = JObject.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(BinanceUsdmVenue.Path)!, name + ".json")));
        foreach (var unknown in VenueFiles.Load(name).Unknown)
        {
            var parts = unknown.Split('.');
            Assert.True(parts.Length == 2, $"{name} has no block {unknown}");
            Assert.True(file[parts[0]]!["unknown"]?.Values<string>().Contains(parts[1]), $"{name}: {unknown} is neither given nor said to be unknown");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_block_has_a_source_and_every_field_says_how_it_was_verified(string name)
    {
        var venue = VenueFiles.Load(name);
        FactSource[] sources =
        [
            venue.Contract.Source, venue.HedgeMode.Source, venue.Collateral.Source, venue.MaintenanceSource, venue.FundingSource,
            venue.MarkPriceSource, venue.LiquidationSource, venue.Rounding.Source, venue.LeverageChange.Source, venue.PositionLimits.Source,
            venue.InsuranceFund.Source, venue.Adl.Source, venue.SocialisedLoss.Source,
        ];
        Assert.All(sources, source => Assert.NotEqual("", source.Source));
        Assert.Equal(VenueFields.All, venue.Verified.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_that_is_named_exists(string name)
    {
        var venue = VenueFiles.Load(name);
        Assert.NotNull(LiquidationEngine.Of(venue, new ConstantSlippageFill(0m)));
        Assert.NotNull(MarketRules.Of(venue));
        Assert.NotNull(AccountRules.Of(venue, venue.TopUp.Automatic == AutomaticTopUp.Optional));
        if (venue.DefaultFunding.Formula is { } formula) Assert.NotNull(FundingFormulas.BuiltIn().Create(formula));
    }

    [Fact]
    public void What_is_not_known_is_not_said_to_be_verified()
    {
        // Field by field: the block it is about, and the fact without which nothing was verified.
        (string Field, string Fact)[] pairs =
        [
            ("funding_debit", "funding.debit"), ("hedge_mode", "hedge_mode.offered"), ("collateral", "collateral.multi_asset"),
            ("top_up", "top_up.automatic"), ("rounding", "rounding.liquidation_price"), ("position_limits", "position_limits.by"),
        ];
        foreach (var venue in VenueFiles.Catalog.Names.Select(VenueFiles.Load))
            foreach (var (field, fact) in pairs)
                Assert.True(venue.Unknown.Contains(fact) == (venue.VerificationOf(field).By == VerifiedBy.Unknown), $"{venue.Name}: {field}");
    }

    [SkippableFact]
    public void Examples_that_files_call_their_verification_exist_and_pass()
    {
        var report = VectorCheck.Run(Repository.RequireShared("venues", "vectors.json"), catalog: VenueFiles.Catalog);
        var groups = report.Results.ToLookup(result => $"{result.Venue}/{result.Kind}");
        var claimed = VenueFiles.Catalog.Names.Select(VenueFiles.Load).SelectMany(venue => venue.Verified.Values).SelectMany(one => one.Vectors).ToHashSet();
        Assert.True(claimed.Count > 30, $"{claimed.Count} groups");
        foreach (var group in claimed)
        {
            Assert.True(groups.Contains(group), $"no example is of {group}");
            Assert.All(groups[group], result => Assert.Equal(VectorOutcome.Passed, result.Outcome));
        }
    }

    [Fact]
    public void Position_can_be_calculated_on_the_first_symbol_of_every_venue()
    {
        foreach (var venue in VenueFiles.Catalog.Names.Select(VenueFiles.Load))
        {
            var symbol = venue.RiskTiers.Keys.First();
            var mode = venue.MarginModes[0];
            var inverse = venue.ContractType == ContractType.Inverse;
            var answer = new MarginCalculator(venue).Calculate(new()
            {
                Symbol = symbol, Date = venue.TiersOf(symbol).Versions[^1].EffectiveDate, Side = PositionSide.Long, Mode = mode,
                Quantity = inverse ? 10_000m : 1m, EntryPrice = 1_000m, Leverage = 5m, WalletBalance = inverse ? 3m : 300m,
            });
            Assert.InRange(answer.LiquidationPrice!.Value, 600m, 950m);
            Assert.True(answer.BankruptcyPrice < answer.LiquidationPrice, venue.Name);
        }
    }

    [Fact]
    public void Recursion_gives_the_tier_of_gate_that_was_not_captured()
    {
        // Captured: tier 3 to 1.5 M at 0.4% with 750, tier 5 to 3 M at 0.5% with 2,500. 750 + 1.5 M * 0.0005 = 1,500; 1,500 + 2 M * 0.0005
        // = 2,500.
        var tiers = VenueFiles.Load("gate").TermsOf("BTC_USDT", new(2026, 9, 1)).Tiers;
        Assert.Equal([0m, 250m, 750m, 1_500m, 2_500m], tiers.Select(tier => tier.MaintenanceAmount));
    }

    [Fact]
    public void Size_that_counts_decides_the_tier_of_okx_and_of_krakens_inverse_contracts()
    {
        // OKX ADA 2023: 150,000 ADA at 0.5%, 150,001 at 0.75%, at any price. Kraken: 500,000 USD at 1%, 500,001 at 2%.
        var ada = VenueFiles.Load("okx").TermsOf("ADA-USDT-SWAP", new(2024, 1, 1));
        Assert.Equal((0.0055m, 0.008m), (ada.Schedule(new(150_000m, 0m, 0.3m))[0].Rate, ada.Schedule(new(150_001m, 0m, 3m))[0].Rate));
        var btc = VenueFiles.Load("kraken-futures").TermsOf("PI_XBTUSD", new(2024, 1, 1));
        Assert.Equal((0.01m, 0.02m), (btc.Schedule(new(10m, 0m, 50_000m))[0].Rate, btc.Schedule(new(500_001m / 50_000m, 0m, 50_000m))[0].Rate));
    }
}
