using Backtests.Tuning.Grid;

namespace Backtests.Tuning.Tests.Grid;

public sealed class SweepFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_holds_axes_as_texts_numbers_and_lists()
    {
        File.WriteAllText(_path, """
            {
              // tried first
              "leverage": "1..3", "stop-loss": ["none", 0.5, "1%..2%:1%"], "max-hold": 60, "margin": ["cross"],
              "search": "random", "lanes": 7, "seed": 42
            }
            """);

        var file = SweepFile.Read(_path);

        Assert.Equal(
            ["leverage 1,2,3", "stop-loss none,0.5%,1%,2%", "max-hold 60", "margin cross"], file.Axes.Select(axis => $"{axis.Axis} {axis}"));
        Assert.Equal((SweepSearch.Random, 7, 42ul, null), (file.Search, file.Lanes, file.Seed, file.Rungs));
    }

    [Theory]
    [InlineData("""{ "leverge": 5 }""", "unknown key \"leverge\"; did you mean 'leverage'?")]
    [InlineData("""{ "leverage": true }""", "\"leverage\": is true; give a text, a number, or a list of them")]
    [InlineData("""{ "leverage": "1..x" }""", "\"leverage\": 'x' is not a number; give e.g. 1..50 or 5,10,25")]
    [InlineData("""{ "leverage": 5, "lanes": -1 }""", "\"lanes\" is -1; give a whole number from 0")]
    [InlineData("""{ "leverage": 5, "search": "gird" }""", "\"search\": 'gird' is none of grid, random, sobol, halving")]
    [InlineData("""{ "leverage": 5, "leverage": 6 }""", "not valid JSON: Property with the name 'leverage' already exists")]
    [InlineData("{", "not valid JSON: ")]
    public void A_mistake_is_one_line_with_file_key_and_value(string text, string error)
    {
        File.WriteAllText(_path, text);

        var message = Assert.Throws<TuningException>(() => SweepFile.Read(_path)).Message;

        Assert.StartsWith($"{_path}: {error}", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }
}
