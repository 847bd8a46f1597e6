using Backtests.Launcher.Lean;

namespace Backtests.Launcher.Tests.Lean;

public sealed class StagedAssembliesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly LeanFolder _lean;

    public StagedAssembliesTests() => _lean = LeanFolder.Open(FakeLeanBuild.Make(_folder["lean"]));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_strategies_bring_our_own_assemblies_and_nothing_of_Lean_s()
    {
        var staged = Collect(Path.Combine(AppContext.BaseDirectory, "Backtests.Strategies.dll"));

        Assert.Empty(staged.Problems);
        Assert.Equal(["Backtests.Margin", "Backtests.Plugins", "Backtests.Strategies"], NamesOf(staged));
        Assert.Equal(10, staged.RuntimeMajor);
    }

    [Fact]
    public void A_library_beside_the_algorithm_goes_along_with_what_it_needs()
    {
        var mine = Mine(("Helper", new Version(1, 0), "Helper.Thing"));
        FakeLeanBuild.Assembly(_folder["mine"], "Helper", new Version(1, 0), ("Deeper", new Version(3, 1), "Deeper.Thing"));
        FakeLeanBuild.Assembly(_folder["mine"], "Deeper", new Version(3, 2));

        var staged = Collect(mine);

        Assert.Empty(staged.Problems);
        Assert.Equal(["Deeper", "Helper", "Mine"], NamesOf(staged));
    }

    [Fact]
    public void Each_version_above_Lean_s_is_a_line()
    {
        var mine = Mine(("NodaTime", new Version(3, 3, 4, 0), "NodaTime.DateTimeZone"),
            ("QuantConnect.Common", new Version(2, 6, 0, 0), "QuantConnect.Thing"),
            ("Newtonsoft.Json", new Version(13, 0, 0, 0), "Newtonsoft.Thing"));
        var remedy = $"build it against this Lean: dotnet build -p:LeanSource={_folder["lean"]}";

        Assert.Equal(
            [
                $"Mine.dll needs NodaTime 3.3.4.0, Lean has 3.0.5.0; {remedy}",
                $"Mine.dll needs QuantConnect.Common 2.6.0.0, Lean has 2.5.0.0; {remedy}",
            ],
            Collect(mine).Problems);
    }

    [Fact]
    public void A_library_that_is_nowhere_is_a_line()
    {
        var mine = Mine(("Helper", new Version(1, 2, 0, 0), "Helper.Thing"));

        Assert.Equal(
            $"Mine.dll needs Helper 1.2.0.0, which is neither in {_folder["lean"]} nor beside {mine}",
            Assert.Single(Collect(mine).Problems));
    }

    [Fact]
    public void An_embedded_edition_of_Lean_beside_the_algorithm_is_never_taken()
    {
        File.Delete(_folder["lean/QuantConnect.Indicators.dll"]);
        var mine = Mine(("QuantConnect.Indicators", new Version(2, 5, 0, 0), "QuantConnect.Thing"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "QuantConnect.Indicators.dll"), _folder["mine/QuantConnect.Indicators.dll"]);

        Assert.Contains(
            "needs QuantConnect.Indicators 2.5.0.0, which is neither in", Assert.Single(Collect(mine).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Skender_s_own_package_is_taken_where_Lean_has_none_and_the_embedded_edition_is_not()
    {
        File.Delete(_folder["lean/Skender.Stock.Indicators.dll"]);
        var mine = Mine(("Skender.Stock.Indicators", new Version(2, 0, 0, 0), "Skender.Thing"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Skender.Stock.Indicators.dll"), _folder["mine/Skender.Stock.Indicators.dll"]);

        var problem = Assert.Single(Collect(mine).Problems);
        Assert.StartsWith("Mine.dll needs Skender.Stock.Indicators 2, which ", problem, StringComparison.Ordinal);
        Assert.EndsWith("(the embedded edition is not for Lean)", problem, StringComparison.Ordinal);

        var package = FakeLeanBuild.Assembly(
            _folder["packages/skender.stock.indicators/2.6.1/lib/net8.0"], "Skender.Stock.Indicators", new Version(2, 6, 1, 0));
        FakeLeanBuild.Assembly(
            _folder["packages/skender.stock.indicators/3.0.0/lib/net8.0"], "Skender.Stock.Indicators", new Version(3, 0, 0, 0));
        var staged = Collect(mine);
        Assert.Empty(staged.Problems);
        Assert.Contains(staged.Files, file => file.File == package);
    }

    [Fact]
    public void Another_build_of_ours_in_Lean_s_folder_is_a_line_and_the_same_one_is_none()
    {
        var strategies = Path.Combine(AppContext.BaseDirectory, "Backtests.Strategies.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Backtests.Plugins.dll"), _folder["lean/Backtests.Plugins.dll"]);
        Assert.Empty(Collect(strategies).Problems);

        FakeLeanBuild.Assembly(_folder["lean"], "Backtests.Margin", new Version(0, 0, 9, 0));
        Assert.StartsWith($"{_folder["lean/Backtests.Margin.dll"]} is another build than ", Assert.Single(Collect(strategies).Problems),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Algorithms_are_found_without_loading_them()
    {
        var mine = Mine(("QuantConnect.Algorithm", new Version(2, 5, 0, 0), "QuantConnect.Algorithm.QCAlgorithm"),
            ("Newtonsoft.Json", new Version(13, 0, 0, 0), "Newtonsoft.Thing"));

        Assert.Equal(["Mine.MyQCAlgorithm"], AssemblyFacts.TryRead(mine)!.Algorithms);
        Assert.Contains("Backtests.Strategies.Baselines.HoldLongAlgorithm",
            AssemblyFacts.TryRead(Path.Combine(AppContext.BaseDirectory, "Backtests.Strategies.dll"))!.Algorithms);
    }

    private StagedAssemblies Collect(string root) => StagedAssemblies.Collect(_lean, [root], _folder["packages"]);

    private static IEnumerable<string> NamesOf(StagedAssemblies staged) =>
        staged.Files.Select(file => file.Name).Order(StringComparer.Ordinal);

    private string Mine(params (string Name, Version Version, string Type)[] needs) =>
        FakeLeanBuild.Assembly(_folder["mine"], "Mine", new Version(1, 0), needs);
}
