using System.Globalization;
using Backtests.Tests;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin.Tests;

public class DatedRiskTiersTests
{
    private static readonly Venue Binance = BinanceUsdmVenue.Venue;

    [Theory]
    [InlineData("2020-01-01", "2020")]
    [InlineData("2021-03-25", "2020")]
    [InlineData("2021-03-26", "2021-03")]
    [InlineData("2023-07-31", "2021-03")]
    [InlineData("2023-08-01", "2023-08")]
    [InlineData("2024-10-05", "2024-02")]
    [InlineData("2024-10-06", "2024-10")]
    [InlineData("2025-02-03", "2024-10")]
    [InlineData("2025-07-01", "2025-07")]
    [InlineData("2025-10-10", "2025-07")]
    [InlineData("2030-01-01", "2026-04")]
    public void Version_in_force_is_the_latest_that_is_not_after_the_day(string day, string version) =>
        Assert.Equal(version, Binance.TiersOf("BTCUSDT").At(DateOnly.Parse(day)).Id);

    [Fact]
    public void Day_before_the_first_table_is_refused_with_symbol_dates_and_what_to_do()
    {
        var failure = Assert.Throws<MarginException>(() => Binance.TermsOf("SOLUSDT", new(2023, 5, 1)));
        Assert.Equal("SOLUSDT: no risk tiers are known for 2023-05-01; the first table is of 2023-08-01. Start later, add a dated table to "
            + "the venue file, or choose to extend the earliest table backwards (BeforeFirstTiers.ExtendEarliest)", failure.Message);
    }

    [Fact]
    public void Earliest_table_can_be_extended_backwards_on_purpose() =>
        Assert.Equal("2023-08", Binance.TermsOf("SOLUSDT", new(2023, 5, 1), BeforeFirstTiers.ExtendEarliest).Version.Id);

    [Fact]
    public void Btc_table_of_2020_has_the_points_that_were_published()
    {
        // Binance support, Liquidation (2020): 264,000 has 1% and 1,300; level 5 has 5% from 5,000,000 and 141,300; level 4 2.5%, 16,300.
        var tiers = Binance.TermsOf("BTCUSDT", new(2020, 6, 1)).Tiers;
        Assert.Equal((0.01m, 1_300m), (tiers.At(264_000m).MaintenanceRate, tiers.At(264_000m).MaintenanceAmount));
        Assert.Equal((5_000_000m, 0.05m, 141_300m), (tiers[4].Floor, tiers[4].MaintenanceRate, tiers[4].MaintenanceAmount));
        Assert.Equal((0.025m, 16_300m), (tiers[3].MaintenanceRate, tiers[3].MaintenanceAmount));
        Assert.Null(MaximumNotional.For(tiers, 10m));
        Assert.Null(MaximumQuantity.ByTier(tiers, 10m, 10_000m, 0m));
    }

    [SkippableTheory]
    [InlineData("2024-10", "2024-10-06", 95)]
    [InlineData("2025-07", "2025-07-01", 80)]
    [InlineData("2026-04", "2026-04-14", 80)]
    public void Recent_tables_hold_the_numbers_of_their_source(string version, string day, int leastTiers)
    {
        using var text = File.OpenText(Repository.RequireShared("venues", "tiers", $"binance_usdm_{version}.json"));
        using var reader = new JsonTextReader(text) { FloatParseHandling = FloatParseHandling.Decimal };
        var compared = 0;
        foreach (var source in ((JObject)JToken.ReadFrom(reader)["tiers"]!).Properties())
        {
            // BTC/USDT:USDT is BTCUSDT; BTC/USDT:USDT-241227 is a dated future, which is not here.
            var symbol = source.Name.Split(':')[0].Replace("/", "", StringComparison.Ordinal);
            if (source.Name.Contains('-')) continue;
            var ours = Binance.TiersOf(symbol).At(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Tiers;
            Assert.Equal(source.Value.Select(tier => new RiskTier<decimal>((decimal)tier["floor"]!, (decimal)tier["cap"]!,
                (decimal)tier["mmr"]!, (decimal)tier["cum"]!, (decimal)tier["max_leverage"]!)), ours);
            compared += ours.Count;
        }
        Assert.True(compared >= leastTiers, $"only {compared} tiers");
    }

    [Fact]
    public void Mistyped_symbol_gets_a_suggestion() =>
        Assert.Equal("venue binance-usdm has no risk tiers for symbol 'BTCUSTD'; did you mean 'BTCUSDT'?",
            Assert.Throws<MarginException>(() => Binance.TermsOf("BTCUSTD", new(2025, 1, 1))).Message);

    [Fact]
    public void Symbol_is_found_without_regard_to_case() =>
        Assert.Same(Binance.TermsOf("BTCUSDT", new(2025, 2, 3)), Binance.TermsOf("btcusdt", new(2025, 2, 4)));

    [Fact]
    public void Table_of_2021_is_the_one_that_was_read_from_the_exchanges_page()
    {
        // gist b71e76f5: 10% from 20 M with 1,266,300, to 50 M; the deductions follow from one another.
        var tiers = Binance.TermsOf("BTCUSDT", new(2021, 5, 19)).Tiers;
        var tier = tiers.At(30_000_000m);
        Assert.Equal((0.1m, 1_266_300m, 5m, 10), (tier.MaintenanceRate, tier.MaintenanceAmount, tier.MaxLeverage, tiers.Count));
    }

    [Fact]
    public void Symbols_of_all_sources_are_there_and_share_their_tables()
    {
        Assert.True(Binance.RiskTiers.Count > 700);
        Assert.Same(Binance.TermsOf("1000PEPEUSDT", new(2026, 5, 1)).Tiers, Binance.TiersOf("1000PEPEUSDT").At(new(2026, 6, 1)).Tiers);
        Assert.True(Binance.RiskTiers.Values.SelectMany(symbol => symbol.Versions).Select(version => version.Tiers).Distinct(ReferenceEqualityComparer.Instance)
            .Count() < 450);
    }

    [Fact]
    public void At_least_forty_symbols_have_the_three_recent_versions() =>
        Assert.True(Binance.RiskTiers.Values.Count(symbol => symbol.Versions.Count(version => version.Id != "2020") == 3) >= 40);
}
