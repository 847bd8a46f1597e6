namespace Backtests.Margin.Tests;

/// <summary>A rule as a user would write it: the rate grows with the quantity (Deribit, BTC: 1% + 0.005% for each BTC).</summary>
public sealed class LinearInSizeRule(PluginSettings settings) : IMaintenanceRule
{
    private readonly decimal _base = settings.Number("base_rate");
    private readonly decimal _slope = settings.Number("rate_per_unit");

    public string Name => "linear-in-size";

    public bool DependsOnState => true;

    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state)
        where T : struct, System.Numerics.INumber<T> =>
        MaintenanceSchedule<T>.Flat(T.CreateChecked(_base) + T.CreateChecked(_slope) * state.Quantity, T.Zero);
}

public class PluginRegistryTests
{
    private static PluginRegistry<IMaintenanceRule> Registry() => MaintenanceRules.BuiltIn().AddAssembly(typeof(LinearInSizeRule).Assembly);

    private static readonly PluginSettings Deribit = new("test",
        new Dictionary<string, string> { ["base_rate"] = "0.01", ["rate_per_unit"] = "5e-5" });

    [Theory]
    [InlineData("Backtests.Margin.Tests.LinearInSizeRule")]
    [InlineData("Backtests.Margin.Tests.LinearInSizeRule, Backtests.Margin.Tests")]
    [InlineData("LinearInSizeRule")]
    public void Type_of_a_handed_over_assembly_is_made_by_name(string name) =>
        Assert.IsType<LinearInSizeRule>(Registry().Create(name, Deribit));

    [Fact]
    public void Built_in_names_are_made_without_regard_to_case()
    {
        Assert.IsType<MarginalRule>(Registry().Create("Marginal"));
        Assert.IsType<WholePositionRule>(Registry().Create("whole-position"));
    }

    [Fact]
    public void Unknown_name_gets_a_suggestion_and_what_to_do() => Assert.Equal(
        "'whole-positon' is no IMaintenanceRule; did you mean 'whole-position'?. A type of your own must implement "
            + "Backtests.Margin.IMaintenanceRule and its assembly must be listed in \"plugins\"",
        Assert.Throws<MarginException>(() => Registry().Create("whole-positon")).Message);

    [Fact]
    public void Missing_setting_is_named() => Assert.Equal(
        "Backtests.Margin.Tests.LinearInSizeRule: settings: setting 'base_rate' is missing; none is known",
        Assert.Throws<MarginException>(() => Registry().Create("LinearInSizeRule")).Message);

    [Fact]
    public void Venue_of_a_users_own_with_a_rule_of_their_own_gets_liquidation_prices()
    {
        var json = File.ReadAllText(BinanceUsdmVenue.Path).Replace("\"rule\": \"marginal\"",
            "\"rule\": \"LinearInSizeRule\", \"settings\": {\"base_rate\": 0.01, \"rate_per_unit\": 0.00005}", StringComparison.Ordinal);
        var terms = VenueFile.Parse("mine.json", json, Registry()).TermsOf("BTCUSDT", new(2025, 1, 1));
        // 100 BTC: 1% + 100 * 0.005% = 1.5%. Long at 1,000 with 10,000: (10,000 - 100,000) / (1.5 - 100) = 913.705583...
        var schedule = terms.Schedule(new(100m, 0m, 0m));
        Assert.Equal(1_500m, schedule.Margin(100_000m));
        Assert.Equal(913.705584m, LiquidationPrice.Isolated(schedule, PositionSide.Long, 100m, 1_000m, 10_000m)!.Value, 6);
    }

    [Fact]
    public void File_that_is_no_assembly_is_named()
    {
        var failure = Assert.Throws<MarginException>(() => PluginAssembly.Load(BinanceUsdmVenue.Path));
        Assert.StartsWith($"plugin assembly {BinanceUsdmVenue.Path}: cannot be loaded", failure.Message, StringComparison.Ordinal);
        Assert.Throws<MarginException>(() => PluginAssembly.Load("/no/such/Rules.dll"));
    }
}
