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
