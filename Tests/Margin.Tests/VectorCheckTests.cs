using Backtests.Margin.Checks;
using Backtests.Tests;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin.Tests;

public class VectorCheckTests
{
    private const string Example = """
        [{"id": "a", "venue": "binance_usdm", "kind": "unrealized_pnl", "inputs": {"side": "short", "size": 2, "mark": 90, "entry": 100},
          "expected": {"unrealized_pnl": 20.3}, "tolerance": 0.5, "tolerance_kind": "abs"},
         {"id": "b", "venue": "nowhere", "kind": "fortune", "inputs": {}, "expected": {"luck": 1}, "tolerance": 0, "tolerance_kind": "abs"}]
        """;

    [SkippableTheory]
    [InlineData("binance_usdm", 22)]
    [InlineData("binance_coinm", 2)]
    [InlineData("bybit_linear", 19)]
    [InlineData("bybit_inverse", 17)]
    [InlineData("okx_linear", 7)]
    [InlineData("gate_linear", 4)]
    [InlineData("hyperliquid", 26)]
    [InlineData("bitmex", 11)]
    [InlineData("deribit", 6)]
    [InlineData("kraken_futures", 1)]
    [InlineData("dydx_v4", 44)]
    [InlineData("drift", 10)]
    public void All_vectors_of_a_venue_pass(string venue, int count)
    {
        var report = VectorCheck.Run(Repository.RequireShared("venues", "vectors.json"), venue, VenueFiles.Catalog);
        Assert.Empty(report.Results.Where(result => result.Outcome != VectorOutcome.Passed)
            .Select(result => $"{result.Id}: {result.Reason}"));
        Assert.Equal(count, report.Passed);
    }

    [SkippableFact]
    public void All_vectors_pass_and_those_that_need_a_table_fail_with_a_reason_without_one()
    {
        var file = Repository.RequireShared("venues", "vectors.json");
        var whole = VectorCheck.Run(file, catalog: VenueFiles.Catalog);
        Assert.Equal((169, 0), (whole.Passed, whole.Failed));
        var alone = VectorCheck.Run(file);
        Assert.Equal((165, 4), (alone.Passed, alone.Failed));
        Assert.All(alone.Results.Where(result => result.Outcome == VectorOutcome.Failed), result =>
        {
            Assert.Equal("mm_deduction_recursion", result.Kind);
            Assert.EndsWith(".inputs: 'deduction_prev' is missing", result.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Example_within_its_tolerance_passes_and_a_kind_that_is_not_known_fails_with_the_reason()
    {
        var report = VectorCheck.RunText("own.json", Example);
        Assert.Equal([VectorOutcome.Passed, VectorOutcome.Failed], report.Results.Select(result => result.Outcome));
        Assert.Equal([new VectorValue("unrealized_pnl", 20.3m, 20m)], report.Results[0].Values);
        Assert.Equal("[1].expected.luck: nothing is computed for kind 'fortune' of venue 'nowhere', and its inputs are not those of a position",
            report.Results[1].Reason);
        Assert.Equal((1, 1), (report.Passed, report.Failed));
    }

    [Theory]
    [InlineData("0.5, \"tolerance_kind\": \"abs\"", "0.2, \"tolerance_kind\": \"abs\"",
        "unrealized_pnl: expected 20.3, computed 20, tolerance 0.2")]
    [InlineData("0.5, \"tolerance_kind\": \"abs\"", "0.01, \"tolerance_kind\": \"rel\"",
        "unrealized_pnl: expected 20.3, computed 20, tolerance 0.01 of the value")]
    [InlineData("20.3", "null", "unrealized_pnl: expected none, computed 20, tolerance 0.5")]
    public void Example_outside_its_tolerance_fails_with_both_numbers(string found, string replaced, string reason)
    {
        var changed = Example.Replace(found, replaced, StringComparison.Ordinal);
        var result = VectorCheck.RunText("own.json", changed, "binance_usdm").Results.Single();
        Assert.Equal((VectorOutcome.Failed, reason), (result.Outcome, result.Reason));
    }

    [Theory]
    [InlineData("\"size\": 2, ", "", "[0].inputs: 'size' is missing")]
    [InlineData("short", "shrt", "[0].inputs.side: 'shrt' is not known; did you mean 'short'?")]
    [InlineData("\"mark\": 90", "\"mark\": \"x\"", "[0].inputs.mark: 'x' is not a number")]
    [InlineData("\"unrealized_pnl\": 20.3", "\"pnl\": 20.3",
        "[0].expected.pnl: 'pnl' is not among what is computed for kind 'unrealized_pnl' of venue 'binance_usdm': unrealized_pnl")]
    [InlineData("\"unrealized_pnl\": 20.3", "", "[0].expected: nothing is expected")]
    public void Example_that_does_not_fit_its_kind_fails_with_its_place(string found, string replaced, string reason)
    {
        var result = VectorCheck.RunText("own.json", Example.Replace(found, replaced, StringComparison.Ordinal)).Results[0];
        Assert.Equal((VectorOutcome.Failed, reason), (result.Outcome, result.Reason));
    }

    [Theory]
    [InlineData("\"id\": \"a\", ", "", "own.json: [0]: 'id' is missing")]
    [InlineData("\"tolerance\": 0.5", "\"tolerance\": -1", "own.json: [0].tolerance: -1 is not a tolerance of zero or more")]
    public void Example_without_its_frame_is_refused_with_its_place(string found, string replaced, string message) => Assert.Equal(message,
        Assert.Throws<MarginException>(() => VectorCheck.RunText("own.json", Example.Replace(found, replaced, StringComparison.Ordinal))).Message);

    [Fact]
    public void Venue_that_does_not_occur_gets_a_suggestion() => Assert.Equal(
        "own.json: $: no example of venue 'binance_usd'; did you mean 'binance_usdm'?",
        Assert.Throws<MarginException>(() => VectorCheck.RunText("own.json", Example, "binance_usd")).Message);

    [Fact]
    public void Mutated_examples_are_checked_or_refused_with_the_file_name()
    {
        foreach (var text in JsonMutations.Of(Example, Backtests.Tests.FuzzBudget.Inputs(4_000)))
        {
            try
            {
                VectorCheck.RunText("own.json", text);
            }
            catch (MarginException failure)
            {
                Assert.StartsWith("own.json: ", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', failure.Message);
            }
        }
    }

    [SkippableFact]
    public void Mutated_example_of_any_kind_is_checked_or_refused_with_the_file_name()
    {
        var examples = JArray.Parse(File.ReadAllText(Repository.RequireShared("venues", "vectors.json")));
        foreach (var kind in examples.GroupBy(example => ((string?)example["venue"], (string?)example["kind"])))
        {
            foreach (var text in JsonMutations.Of(new JArray(kind.First()).ToString(), 150))
            {
                try
                {
                    VectorCheck.RunText("own.json", text);
                }
                catch (MarginException failure)
                {
                    Assert.StartsWith("own.json: ", failure.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain('\n', failure.Message);
                }
            }
        }
    }
}
