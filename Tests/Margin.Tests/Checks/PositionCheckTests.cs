using Backtests.Margin.Checks;

namespace Backtests.Margin.Tests.Checks;

public class PositionCheckTests
{
    // BTCUSDT since 2025-07: 0.4% to 300,000. Long 1 from 100,000 at 10x: (100,000 - 10,000) / 0.996 = 90,361.4457...
    private const string Long = """
        {"venue": "binance-usdm", "symbol": "BTCUSDT", "side": "long", "size": 1, "entry": 100000, "leverage": 10, "date": "2025-08-01",
         "liquidation_price": 90361.4, "tick": 0.1, "tolerance_ticks": 1}
        """;

    [Theory]
    [InlineData("", "", 90361.4, true)]
    [InlineData("90361.4", "90360", 90361.4, false)]
    [InlineData("90361.4, \"tick\": 0.1, \"tolerance_ticks\": 1", "90360, \"tick\": 0.1", 90361.4, true)]
    [InlineData("90361.4, \"tick\": 0.1, \"tolerance_ticks\": 1", "90360, \"tick\": 0.1, \"tolerance_price\": 1", 90361.4, false)]
    [InlineData("90361.4, \"tick\": 0.1, \"tolerance_ticks\": 1", "90360, \"tick\": 0.1, \"tolerance_price\": 2", 90361.4, true)]
    // 20,000 of margin, whatever the leverage: 80,000 / 0.996.
    [InlineData("\"leverage\": 10", "\"margin\": 20000", 80321.3, false)]
    // Short: 110,000 / 1.004 = 109,561.7529...
    [InlineData("long", "short", 109561.8, false)]
    public void Position_is_compared_in_the_unit_of_its_tolerance(string found, string replaced, double computed, bool isWithin)
    {
        var result = Check("[" + (found.Length == 0 ? Long : Long.Replace(found, replaced, StringComparison.Ordinal)) + "]").Single();
        Assert.Equal(((decimal)computed, isWithin), (result.Computed, result.IsWithin));
        Assert.Equal(isWithin, result.Reason.Length == 0);
    }

    [Fact]
    public void Difference_is_absolute_relative_and_in_ticks()
    {
        var result = Check("[" + Long.Replace("90361.4", "90351.4", StringComparison.Ordinal) + "]").Single();
        Assert.Equal((10m, 100m), (result.Difference, result.Ticks));
        Assert.Equal(10m / 90351.4m, result.RelativeDifference);
        Assert.Equal("off by 10, allowed are 0.1", result.Reason);
        Assert.Equal(new DateOnly(2025, 7, 1), result.TiersSince);
    }

    [Fact]
    public void Other_positions_of_a_cross_account_stand_beside_it()
    {
        // Others: short 2 ETH from 3,000 at 3,100: profit -200, maintenance 6,200 * 0.004 = 24.8.
        // (20,000 - 24.8 - 200 - 100,000) / (0.004 - 1) = 80,546.9879...
        var other = "{\"symbol\": \"ETHUSDT\", \"side\": \"short\", \"size\": 2, \"entry\": 3000, \"mark\": 3100}";
        var cross = Long.Replace("\"leverage\": 10", $"\"mode\": \"cross\", \"wallet\": 20000, \"others\": [{other}]", StringComparison.Ordinal)
            .Replace("90361.4", "80547", StringComparison.Ordinal);
        Assert.Equal((80_547m, ""), (Check($"[{cross}]").Single().Computed, Check($"[{cross}]").Single().Reason));

        // The same two by the name of their account; the liquidation price of the second is asked for too.
        const string account = """
            [{"venue": "binance-usdm", "symbol": "BTCUSDT", "side": "long", "size": 1, "entry": 100000, "date": "2025-08-01", "mode": "cross",
              "wallet": 20000, "account": "a", "tick": 0.1, "liquidation_price": 80547},
             {"venue": "binance-usdm", "symbol": "ETHUSDT", "side": "short", "size": 2, "entry": 3000, "mark": 3100, "date": "2025-08-01",
              "mode": "cross", "wallet": 20000, "account": "a", "tick": 0.01, "liquidation_price": 12749.00},
             {"venue": "binance-usdm", "symbol": "SOLUSDT", "side": "short", "size": 2, "entry": 100, "date": "2025-08-01",
              "mode": "cross", "wallet": 20000, "account": "another", "tick": 0.01, "liquidation_price": 1}]
            """;
        // Second: (20,000 - 400 + 6,000) / (2 * 1.004) = 12,749.00.
        var results = Check(account);
        Assert.Equal([80_547m, 12_749m], results.Take(2).Select(result => result.Computed!.Value));
        Assert.Equal([true, true, false], results.Select(result => result.IsWithin));
    }

    [Fact]
    public void Position_that_no_price_liquidates_agrees_with_none_only()
    {
        // At 1x the margin covers the whole way down: 0 / 0.996 = 0 is no price.
        var none = Long.Replace("\"leverage\": 10", "\"leverage\": 1", StringComparison.Ordinal);
        Assert.Equal("the exchange shows 90361.4, ours is none", Check($"[{none}]").Single().Reason);
        Assert.True(Check($"[{none.Replace("90361.4", "null", StringComparison.Ordinal)}]").Single().IsWithin);
    }

    [Theory]
    [InlineData("\"symbol\": \"BTCUSDT\"", "\"symbol\": \"BTCUSD\"", "venue binance-usdm has no risk tiers for symbol 'BTCUSD'; did you mean 'BTCUSDC'?")]
    [InlineData("\"leverage\": 10", "\"wallet\": 20", "either 'leverage' or 'margin' is needed")]
    [InlineData("\"tick\": 0.1, ", "", "a tolerance in ticks needs a tick: give 'tick', or one in the venue file")]
    public void Position_that_cannot_be_computed_is_beyond_with_the_reason(string found, string replaced, string reason)
    {
        var result = Check("[" + Long.Replace(found, replaced, StringComparison.Ordinal) + "]").Single();
        Assert.False(result.IsWithin);
        Assert.StartsWith(reason[..20], result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"side\": \"long\"", "\"side\": \"lang\"", "own.json: [0].side: 'lang' is not known; did you mean 'long'?")]
    [InlineData("\"leverage\": 10", "\"levrage\": 10", "own.json: [0]: 'levrage' is not known here; did you mean 'leverage'?")]
    [InlineData("\"liquidation_price\": 90361.4, ", "", "own.json: [0]: 'liquidation_price' is missing: the exchange's, or null where it shows none")]
    [InlineData("\"tolerance_ticks\": 1", "\"tolerance_ticks\": 1, \"tolerance\": 1", "own.json: [0]: 'tolerance' and 'tolerance_ticks' exclude each other")]
    [InlineData("\"size\": 1", "\"size\": -1", "own.json: [0].size: is not above 0, or too large")]
    public void Malformed_position_is_refused_with_its_place(string found, string replaced, string message) => Assert.Equal(message,
        Assert.Throws<MarginException>(() => PositionFile.Parse("own.json", $"[{Long.Replace(found, replaced, StringComparison.Ordinal)}]")).Message);

    [Fact]
    public void Mutated_positions_are_checked_or_refused_with_the_file_name()
    {
        foreach (var text in JsonMutations.Of($"[{Long}]", Backtests.Tests.FuzzBudget.Inputs(2_000)))
        {
            try
            {
                Check(text, "own.json");
            }
            catch (MarginException failure)
            {
                Assert.StartsWith("own.json: ", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', failure.Message);
            }
        }
    }

    private static IReadOnlyList<PositionResult> Check(string json, string name = "own.json") =>
        new PositionCheck(VenueFiles.Catalog).Run(PositionFile.Parse(name, json));
}
