namespace Backtests.Margin.Tests;

public class VenueFileTests
{
    private const string Small = """
        {
          "name": "small", "title": "A small venue", "contract_type": "linear", "margin_modes": ["isolated"],
          "maintenance": { "rule": "marginal" },
          "fees": {
            "maker": { "rate": -0.0001, "date": "2025-01-01", "source": "s" },
            "taker": { "rate": 0.0005, "date": "2025-01-01", "source": "s" },
            "liquidation": { "rate": 0.0125, "date": "2025-01-01", "source": "s" }
          },
          "funding": { "interval_hours": 8, "interest_rate": 0.0001, "clamp": 0.0005, "cap": 0.02,
                       "symbols": { "AUSDT": { "interval_hours": 4 } } },
          "mark_price": { "definition": "median" },
          "liquidation": { "steps": ["cancel-orders", { "step": "reduce", "settings": { "fraction": 0.2 } }], "remainder": "fee-only" },
          "risk_tiers": {
            "columns": ["floor", "cap", "maintenance_rate", "maintenance_amount", "max_leverage"],
            "versions": { "v1": { "effective": "2025-01-01", "source": "s" } },
            "symbols": { "AUSDT": { "v1": [[0, 10000, 0.01, 0, 50], [10000, 50000, 0.025, 150, 20]] } }
          }
        }
        """;

    [Fact]
    public void Binance_file_holds_the_known_facts()
    {
        var venue = BinanceUsdmVenue.Venue;
        Assert.Equal("binance-usdm", venue.Name);
        Assert.IsType<MarginalRule>(venue.MaintenanceRule);
        Assert.Equal(0.0002m, venue.Fees.Maker.Value);
        Assert.Equal(0.0005m, venue.Fees.Taker.Value);
        Assert.Equal(0.0125m, venue.Fees.Liquidation.Value);
        Assert.Equal([MarginMode.Isolated, MarginMode.Cross], venue.MarginModes);
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], venue.LiquidationSteps.Select(step => step.Name));
        Assert.Equal(LiquidationRemainder.FundKeeps, venue.Remainder);
        Assert.Equal(0.003m, venue.FundingOf("btcusdt").Cap);
        Assert.Equal(0.02m, venue.FundingOf("WIFUSDT").Cap);
        Assert.Equal(20m, venue.NewAccountMaxLeverage);
        Assert.True(new FileInfo(BinanceUsdmVenue.Path).Length < 500_000);
    }

    [Fact]
    public void Small_file_is_read_whole()
    {
        var venue = VenueFile.Parse("small.json", Small);
        Assert.Equal(-0.0001m, venue.Fees.Maker.Value);
        Assert.Equal(new FundingTerms(4, 0.0001m, 0.0005m, 0.02m), venue.FundingOf("AUSDT"));
        Assert.Equal(0.2m, venue.LiquidationSteps[1].Settings.Number("fraction"));
        Assert.Equal(LiquidationRemainder.FeeOnly, venue.Remainder);
        Assert.Equal(20m, venue.TermsOf("AUSDT", new(2025, 5, 5)).Tiers[1].MaxLeverage);
        Assert.Null(venue.NewAccountMaxLeverage);
    }

    [Theory]
    [InlineData("\"marginal\"", "\"marginl\"", "small.json: maintenance: 'marginl' is no IMaintenanceRule; did you mean 'marginal'?*")]
    [InlineData("\"remainder\"", "\"remander\"", "small.json: liquidation: 'remander' is not known here; did you mean 'remainder'?")]
    [InlineData("\"isolated\"", "\"isolate\"", "small.json: margin_modes[0]: 'isolate' is not known; did you mean 'isolated'?")]
    [InlineData("0.0125", "12.5", "small.json: fees.liquidation.rate: 12.5 is not a fraction from 0 to 1")]
    [InlineData("0.0125", "NaN", "small.json: line 7: not valid JSON: Cannot read NaN value*")]
    [InlineData("\"interval_hours\": 8", "\"interval_hours\": 2.5",
        "small.json: funding.interval_hours: 2.5 is not a whole number from 1 to 24")]
    [InlineData("\"effective\": \"2025-01-01\"", "\"effective\": \"1/1/2025\"",
        "small.json: risk_tiers.versions.v1.effective: '1/1/2025' is not a date as 2024-10-06")]
    [InlineData("\"v1\": [[", "\"v2\": [[",
        "small.json: risk_tiers.symbols.AUSDT.v2: version 'v2' is not under versions; did you mean 'v1'?")]
    [InlineData("150, 20", "151, 20", "small.json: risk_tiers.symbols.AUSDT.v1: AUSDT v1: tier 2: maintenance amount 151 should be 150*")]
    [InlineData(", 20]]", "]]", "small.json: risk_tiers.symbols.AUSDT.v1[1]: a tier has 5 numbers (floor, *")]
    [InlineData("[10000, 50000", "[1e99, 50000", "small.json: *")]
    [InlineData("\"title\": \"A small venue\",", "", "small.json: $: 'title' is missing")]
    [InlineData("\"name\": \"small\",", "\"name\": \"small\", \"name\": \"again\",", "small.json: line 2: not valid JSON: *name*")]
    public void Wrong_value_is_refused_with_file_place_value_and_reason(string found, string replaced, string expected)
    {
        var message = Assert.Throws<MarginException>(
            () => VenueFile.Parse("small.json", Small.Replace(found, replaced, StringComparison.Ordinal))).Message;
        var pattern = System.Text.RegularExpressions.Regex.Escape(expected).Replace("\\*", ".*", StringComparison.Ordinal);
        Assert.Matches($"^{pattern}$", message);
    }

    [Fact]
    public void Missing_file_is_named()
    {
        var failure = Assert.Throws<MarginException>(() => VenueFile.Load("/no/such/venue.json"));
        Assert.StartsWith("/no/such/venue.json: cannot be read: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalog_lists_loads_and_suggests()
    {
        var catalog = new VenueCatalog(Path.GetDirectoryName(BinanceUsdmVenue.Path)!);
        Assert.Contains("binance-usdm", catalog.Names);
        Assert.Equal("binance-usdm", catalog.Load("binance-usdm").Name);
        Assert.Equal("binance-usdm", catalog.Load(BinanceUsdmVenue.Path).Name);
        Assert.EndsWith("did you mean 'binance-usdm'?", Assert.Throws<MarginException>(() => catalog.Load("binance-usd")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("binance-coinm", ContractType.Inverse)]
    [InlineData("binance-usdm", ContractType.Linear)]
    [InlineData("bitmex", ContractType.Inverse)]
    [InlineData("bybit-inverse", ContractType.Inverse)]
    [InlineData("bybit-linear", ContractType.Linear)]
    [InlineData("deribit-inverse", ContractType.Inverse)]
    [InlineData("deribit-linear", ContractType.Linear)]
    [InlineData("drift", ContractType.Linear)]
    [InlineData("dydx-v4", ContractType.Linear)]
    [InlineData("gate", ContractType.Linear)]
    [InlineData("generic", ContractType.Linear)]
    [InlineData("hyperliquid", ContractType.Linear)]
    [InlineData("kraken-futures", ContractType.Inverse)]
    [InlineData("kraken-futures-linear", ContractType.Linear)]
    [InlineData("okx", ContractType.Linear)]
    public void Every_file_loads_and_can_be_run(string name, ContractType type)
    {
        var venue = VenueFiles.Load(name);
        Assert.Equal((name, type), (venue.Name, venue.ContractType));
        venue.RequireRunnable();
    }

    [Fact]
    public void No_file_is_without_a_test_of_its_own() => Assert.Equal(15, VenueFiles.Catalog.Names.Count);

    [Fact]
    public void Coin_margined_amounts_are_the_published_ones()
    {
        // FAQ ceccfcfb: level 5 has 1.81 BTC after 0.56; 12.5% has 11.81.
        var tiers = VenueFiles.Load("binance-coinm").TermsOf("BTCUSD_PERP", new(2021, 1, 1)).Tiers;
        Assert.Equal((0.56m, 1.81m, 11.81m), (tiers.At(50m).MaintenanceAmount, tiers.At(100m).MaintenanceAmount, tiers.At(300m).MaintenanceAmount));
    }

    [Fact]
    public void Amount_in_coin_that_is_off_by_little_is_refused()
    {
        // 0.005 BTC at 50,000 is 250 USD: less than a cent in number, and yet wrong.
        RiskTier<decimal>[] tiers = [new(0m, 10m, 0.004m, 0m, 125m), new(10m, null, 0.005m, 0.015m, 100m)];
        var message = Assert.Throws<MarginException>(
            () => new MarginalRule().Schedule(new RiskTierTable<decimal>("X", tiers), default(MaintenanceState<decimal>))).Message;
        Assert.StartsWith("X: tier 2: maintenance amount 0.015 should be 0.01", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_of_hyperliquid_are_half_the_inverse_of_the_leverage()
    {
        foreach (var tiers in VenueFiles.Load("hyperliquid").RiskTiers.Values.SelectMany(dated => dated.Versions).Select(one => one.Tiers))
        {
            var expected = LeverageTiers.Table<decimal>("x", [.. tiers.Select(tier => (tier.Floor, tier.MaxLeverage))]);
            Assert.All(tiers.Zip(expected), pair =>
            {
                Assert.Equal(pair.Second.MaintenanceRate, pair.First.MaintenanceRate, 12);
                Assert.Equal(pair.Second.MaintenanceAmount, pair.First.MaintenanceAmount, 4);
            });
        }
    }

    [Fact]
    public void Closing_fee_is_on_top_of_every_rate()
    {
        var text = Small.Replace("\"maker\":", "\"closing\": { \"rate\": 0.0005, \"date\": \"2025-01-01\", \"source\": \"s\" }, \"maker\":",
                StringComparison.Ordinal);
        var schedule = VenueFile.Parse("small.json", text).TermsOf("AUSDT", new(2025, 5, 5)).Schedule();
        Assert.Equal((0.0105m, 0.0255m), (schedule[0].Rate, schedule[1].Rate));
    }

    [Fact]
    public void Venue_without_steps_must_say_what_is_missing()
    {
        var none = Small.Replace("[\"cancel-orders\", { \"step\": \"reduce\", \"settings\": { \"fraction\": 0.2 } }]", "[]",
            StringComparison.Ordinal);
        Assert.Equal("small.json: liquidation.steps: at least one step is needed, or a list 'missing' that says why there is none",
            Assert.Throws<MarginException>(() => VenueFile.Parse("small.json", none)).Message);
        var venue = VenueFile.Parse("small.json", none.Replace("[],", "[], \"missing\": [\"an auction\"],", StringComparison.Ordinal));
        Assert.Equal("venue small cannot be run yet, only calculated; missing: an auction",
            Assert.Throws<MarginException>(venue.RequireRunnable).Message);
    }

    [Fact]
    public void Column_that_is_not_known_is_refused() => Assert.StartsWith(
        "small.json: risk_tiers.columns: the columns must be floor, cap, ", Assert.Throws<MarginException>(() => VenueFile.Parse("small.json",
            Small.Replace("\"max_leverage\"]", "\"max_leverage\", \"rate_per_coin\"]", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Mutated_files_load_or_are_refused_with_the_file_name()
    {
        var (loaded, refused) = (0, 0);
        foreach (var text in JsonMutations.Of(Small, Backtests.Tests.FuzzBudget.Inputs(6_000)))
        {
            try
            {
                VenueFile.Parse("small.json", text);
                loaded++;
            }
            catch (MarginException failure)
            {
                Assert.StartsWith("small.json: ", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', failure.Message);
                refused++;
            }
        }
        Assert.True(loaded > 100 && refused > 3_000, $"{loaded} loaded, {refused} refused");
    }
}
