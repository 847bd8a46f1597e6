namespace Backtests.Margin.Tests.Tiers;

public class TierImportTests
{
    private const string Ccxt = """
        {"BTC/USDT:USDT": [
           {"tier": 1, "currency": "USDT", "minNotional": 0, "maxNotional": 300000, "maintenanceMarginRate": 0.004, "maxLeverage": 150,
            "info": {"bracket": "1", "cum": "0.0"}},
           {"tier": 2, "currency": "USDT", "minNotional": 300000, "maxNotional": 1000000, "maintenanceMarginRate": 0.006, "maxLeverage": 75,
            "info": {"bracket": "2", "cum": "600.0"}}],
         "NEW/USDT:USDT": [{"tier": 1, "minNotional": 0, "maxNotional": 9223372036854775807, "maintenanceMarginRate": 0.02, "maxLeverage": 25, "info": {}}],
         "BTC/USDT:USDT-261225": [{"tier": 1, "minNotional": 0, "maxNotional": 5, "maintenanceMarginRate": 0.02, "maxLeverage": 25}]}
        """;

    private static readonly Venue Binance = BinanceUsdmVenue.Venue;

    [Fact]
    public void Unified_tiers_become_the_venues_own()
    {
        var import = TierImport.Parse("tiers.json", Ccxt, Binance);
        Assert.Equal((TierFileFormat.Ccxt, 2), (import.Format, import.Tables.Count));
        Assert.Equal(["BTC/USDT:USDT-261225"], import.PassedOver);
        Assert.Equal(("BTCUSDT", new RiskTier<decimal>(300_000m, 1_000_000m, 0.006m, 600m, 75m)), (import.Tables[0].Symbol, import.Tables[0].Tiers[1]));
        Assert.Equal(("NEWUSDT", null), (import.Tables[1].Symbol, import.Tables[1].Tiers[0].Cap));
    }

    [Fact]
    public void Exchanges_own_answers_are_told_apart_and_read()
    {
        // Binance: leverageBracket. Bybit: rates in per cent, no deduction: 2 M * 0.005 = 10,000. Gate: risk_limit_tiers.
        var binance = TierImport.Parse("b.json", """
            [{"symbol": "ETHUSDT", "notionalCoef": 1.5, "brackets": [
              {"bracket": 1, "initialLeverage": 75, "notionalCap": 10000, "notionalFloor": 0, "maintMarginRatio": 0.0065, "cum": 0},
              {"bracket": 2, "initialLeverage": 50, "notionalCap": 50000, "notionalFloor": 10000, "maintMarginRatio": 0.01, "cum": 35}]}]
            """, Binance);
        Assert.Equal((TierFileFormat.Binance, "ETHUSDT", 35m), (binance.Format, binance.Tables[0].Symbol, binance.Tables[0].Tiers[1].MaintenanceAmount));

        const string bybit = """
            {"retCode": 0, "result": {"category": "linear", "list": [
              {"id": 2, "symbol": "BTCUSDT", "riskLimitValue": "4000000", "maintenanceMargin": "1", "initialMargin": "2", "maxLeverage": "50.00", "mmDeduction": ""},
              {"id": 1, "symbol": "BTCUSDT", "riskLimitValue": "2000000", "maintenanceMargin": "0.5", "initialMargin": "1", "maxLeverage": "100.00"}]}}
            """;
        var percent = TierImport.Parse("y.json", bybit, VenueFiles.Load("bybit-linear"));
        Assert.Equal((TierFileFormat.Bybit, new RiskTier<decimal>(2_000_000m, 4_000_000m, 0.01m, 10_000m, 50m)), (percent.Format, percent.Tables[0].Tiers[1]));
        var fraction = TierImport.Parse("y.json", bybit.Replace("\"1\", \"initialMargin\": \"2\"", "\"0.01\", \"initialMargin\": \"0.02\"", StringComparison.Ordinal)
            .Replace("\"0.5\", \"initialMargin\": \"1\"", "\"0.005\", \"initialMargin\": \"0.01\"", StringComparison.Ordinal), VenueFiles.Load("bybit-linear"));
        Assert.Equal(percent.Tables[0].Tiers, fraction.Tables[0].Tiers);

        var gate = TierImport.Parse("g.json", """
            [{"tier": 1, "risk_limit": "500000", "initial_rate": "0.005", "maintenance_rate": "0.003", "leverage_max": "200", "deduction": "0", "contract": "BTC_USDT"},
             {"tier": 2, "risk_limit": "1000000", "initial_rate": "0.006666", "maintenance_rate": "0.0035", "leverage_max": "150.01", "deduction": "250", "contract": "BTC_USDT"}]
            """, VenueFiles.Load("gate"));
        Assert.Equal((TierFileFormat.Gate, 250m), (gate.Format, gate.Tables[0].Tiers[1].MaintenanceAmount));
    }

    [Fact]
    public void Tiers_by_contracts_are_turned_into_base_currency()
    {
        // 1,000 contracts of 0.01 BTC are 10 BTC; the next tier begins with contract 1,001 or a tenth of it.
        var okx = TierImport.Parse("o.json", """
            {"code": "0", "data": [
              {"instFamily": "BTC-USDT", "tier": "1", "minSz": "0", "maxSz": "1000", "mmr": "0.004", "imr": "0.01", "maxLever": "100"},
              {"instFamily": "BTC-USDT", "tier": "2", "minSz": "1000.1", "maxSz": "2000", "mmr": "0.006", "imr": "0.02", "maxLever": "50"}]}
            """, VenueFiles.Load("okx"));
        Assert.Equal("BTC-USDT-SWAP", okx.Tables[0].Symbol);
        Assert.Equal([new(0m, 10m, 0.004m, 0m, 100m), new RiskTier<decimal>(10m, 20m, 0.006m, 0m, 50m)], okx.Tables[0].Tiers);
    }

    [Theory]
    [InlineData("\"minNotional\": 300000", "\"minNotional\": 300001", "tiers.json: BTC/USDT:USDT: tier 2: floor 300001 should be 300000, the cap of the tier below")]
    [InlineData("600.0", "601.5", "tiers.json: BTC/USDT:USDT: tier 2: maintenance amount 601.5 should be 600.000 (floor * (rate - rate of the tier below) + amount of the tier below)")]
    [InlineData("\"maxLeverage\": 75", "\"maxLeverage\": 175", "tiers.json: BTC/USDT:USDT: tier 2: maximum leverage 175 is above that of the tier before, 150")]
    [InlineData("0.006", "1.2", "tiers.json: BTC/USDT:USDT: tier 2: maintenance rate 1.2 is not a fraction above 0 and up to 1 (0.004 means 0.4%)")]
    [InlineData("0.004", "0", "tiers.json: BTC/USDT:USDT: tier 1: maintenance rate 0 is not a fraction above 0 and up to 1 (0.004 means 0.4%)")]
    [InlineData("\"600.0\"", "\"x\"", "tiers.json: ['BTC/USDT:USDT'][1].info.cum: 'x' is not a number")]
    [InlineData("NEW/USDT:USDT", "NEW/USDT:BTC", null)]
    [InlineData("\"NEW/USDT:USDT\"", "\"BTC/USDT:BTC\"", null)]
    public void Wrong_tier_is_refused_with_file_symbol_tier_and_value(string found, string replaced, string? message)
    {
        var text = Ccxt.Replace(found, replaced, StringComparison.Ordinal);
        if (message is null) Assert.Single(TierImport.Parse("tiers.json", text, Binance).Tables);
        else Assert.Equal(message, Assert.Throws<MarginException>(() => TierImport.Parse("tiers.json", text, Binance)).Message);
    }

    [Fact]
    public void Merge_adds_a_version_and_leaves_history_as_it_is()
    {
        using var folder = new Folder();
        var file = folder.Copy(BinanceUsdmVenue.Path);
        var import = TierImport.Parse("tiers.json", Ccxt, Binance);
        var merge = TierMerge.Plan(file, import, new(2026, 6, 1), "a test");
        Assert.Equal((1, 1, 0), (merge.Added.Count, merge.Changed.Count, merge.Unchanged.Count));
        Assert.Equal("NEWUSDT", merge.Added.Single());
        Assert.Equal("BTCUSDT", merge.Changed.Single());
        Assert.Contains("ETHUSDT", merge.NotInFile);
        merge.Write(file);

        var venue = VenueFile.Load(file);
        Assert.Equal(Binance.TiersOf("BTCUSDT").Versions.Count + 1, venue.TiersOf("BTCUSDT").Versions.Count);
        Assert.Equal((0.006m, "a test"), (venue.TermsOf("BTCUSDT", new(2026, 6, 1)).Tiers[1].MaintenanceRate, venue.TermsOf("BTCUSDT", new(2026, 6, 1)).Version.Source));
        foreach (var symbol in Binance.RiskTiers.Keys)
            Assert.Equal(Binance.TiersOf(symbol).At(new(2026, 5, 31), BeforeFirstTiers.ExtendEarliest).Tiers,
                venue.TiersOf(symbol).At(new(2026, 5, 31), BeforeFirstTiers.ExtendEarliest).Tiers);
        Assert.Equal([file], Directory.GetFiles(folder.Path));

        // The same again changes nothing, and a version of the same day is refused.
        Assert.Null(TierMerge.Plan(file, import, new(2026, 7, 1), "a test").Text);
        Assert.Equal($"{file}: version '2026-06-01' is of 2026-06-01 already; nothing is replaced. Import with another --date",
            Assert.Throws<MarginException>(() => TierMerge.Plan(file, import, new(2026, 6, 1), "a test")).Message);
    }

    [Fact]
    public void Version_between_two_known_ones_ends_where_the_next_begins()
    {
        // BTCUSDT did not change from 2025-07 to 2026-04 except for its leverage; SOLUSDC did not change from 2024-10 on.
        using var folder = new Folder();
        var file = folder.Copy(BinanceUsdmVenue.Path);
        var before = Binance.TermsOf("SOLUSDC", new(2025, 12, 1)).Tiers;
        var import = TierImport.Parse("tiers.json", Ccxt.Replace("NEW/USDT:USDT", "SOL/USDC:USDC", StringComparison.Ordinal), Binance);
        TierMerge.Plan(file, import, new(2025, 3, 1), "a test").Write(file);
        var venue = VenueFile.Load(file);
        Assert.Equal(0.02m, venue.TermsOf("SOLUSDC", new(2025, 3, 1)).Tiers[0].MaintenanceRate);
        Assert.Equal(0.02m, venue.TermsOf("SOLUSDC", new(2025, 6, 30)).Tiers[0].MaintenanceRate);
        Assert.Equal(before, venue.TermsOf("SOLUSDC", new(2025, 7, 1)).Tiers);
    }

    [Fact]
    public void Files_are_written_as_they_are_kept()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(BinanceUsdmVenue.Path)!, "*.json"))
            Assert.Equal(File.ReadAllText(file), VenueFile.Tidy(file, File.ReadAllText(file)));
    }

    [Fact]
    public void Mutated_tiers_are_read_or_refused_with_the_file_name()
    {
        var refused = 0;
        foreach (var text in JsonMutations.Of(Ccxt, Backtests.Tests.FuzzBudget.Inputs(4_000)))
        {
            try
            {
                TierImport.Parse("tiers.json", text, Binance);
            }
            catch (MarginException failure)
            {
                Assert.StartsWith("tiers.json: ", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', failure.Message);
                refused++;
            }
        }
        Assert.True(refused > 1_000, $"{refused} refused");
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("tiers").FullName;

        public string Copy(string file)
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file));
            File.Copy(file, copy);
            return copy;
        }

        public void Dispose() => Directory.Delete(Path, true);
    }
}
