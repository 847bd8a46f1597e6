using Backtests.Tests;

namespace Backtests.Launcher.Tests.Run;

/// <summary>What a new user gets wrong before a run can begin: one line, exit code 2, nothing left behind.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ \"data-folder\": \"Data\" ", "not valid JSON")]
    [InlineData("{ \"data-folder\": \"Data\" } x", "not valid JSON")]
    [InlineData("{ \"data-foldr\": \"Data\" }", "unknown key \"data-foldr\"; did you mean \"data-folder\"?")]
    [InlineData("{ \"data-folder\": 5 }", "\"data-folder\" is 5; give a text in quotes")]
    [InlineData("{ \"parameters\": [ 1 ] }", "\"parameters\" is not an object of names and values")]
    [InlineData("{ \"parameters\": { \"leverage\": { } } }", "parameter \"leverage\" has no plain value")]
    [InlineData("{ \"plugins\": \"Mine.dll\" }", "\"plugins\" is not a list of DLL paths")]
    [InlineData("{ \"data-folder\": \"A\", \"data-folder\": \"B\" }", "not valid JSON")]
    public void A_config_with_a_mistake_is_one_line_that_names_the_file(string json, string expected)
    {
        var config = _folder.Write("config.json", json);

        var line = Cli.Run("run", "--config", config).BadInput();

        Assert.StartsWith($"{config}: ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_config_that_is_not_there_is_one_line() =>
        Assert.Equal("no.json: no such file; give --config FILE or leave it out", Cli.Run("run", "--config", "no.json").BadInput());

    [Fact]
    public void Lean_s_arguments_without_a_verb_mean_a_run() =>
        Assert.Equal("no.json: no such file; give --config FILE or leave it out", Cli.Run("--config", "no.json").BadInput());

    [Fact]
    public void A_misspelt_algorithm_is_answered_with_the_one_that_was_meant()
    {
        var line = Run("--algorithm-type-name", "HoldLongAlgoritm").BadInput();

        Assert.EndsWith("has no algorithm 'HoldLongAlgoritm'; did you mean 'HoldLongAlgorithm'?", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dll_that_is_not_there_is_one_line()
    {
        var line = Run("--algorithm-location", _folder["Mine.dll"]).BadInput();

        Assert.Equal($"{_folder["Mine.dll"]}: no such file; algorithm-location names the DLL that holds the algorithm", line);
    }

    [Fact]
    public void A_dll_that_is_no_assembly_is_one_line()
    {
        var line = Run("--algorithm-location", _folder.Write("Mine.dll", "no code")).BadInput();

        Assert.Equal($"{_folder["Mine.dll"]}: is not a .NET assembly that can be loaded; build the algorithm and give its DLL", line);
    }

    [Fact]
    public void A_dll_without_an_algorithm_is_one_line()
    {
        var line = Run("--algorithm-location", typeof(Backtests.MarketData.MarketGenerator).Assembly.Location).BadInput();

        Assert.EndsWith("holds no algorithm, that is no public class derived from QCAlgorithm", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_that_is_not_there_is_one_line()
    {
        var config = _folder.Write("config.json", """{ "plugins": ["MyRules.dll"] }""");

        Assert.StartsWith($"plugin {_folder["MyRules.dll"]}: there is no such file", Cli.Run("run", "--config", config).BadInput(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_one_line() =>
        Assert.Equal($"{_folder["Data"]}: no such data folder; give --data-folder FOLDER, or set data-folder in config.json",
            Run().BadInput());

    [Fact]
    public void A_data_folder_without_market_data_says_how_to_fill_it()
    {
        Directory.CreateDirectory(_folder["Data"]);

        Assert.StartsWith($"{_folder["Data"]} holds no market data; `backtests data generate`", Run().BadInput(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_results_folder_that_cannot_be_written_to_is_found_out_before_the_run()
    {
        _folder.Write("Data/cryptofuture/binance/minute/btcusdt/20250303_trade.zip", "x");
        var file = _folder.Write("file", "");

        var line = Run("--results-destination-folder", Path.Combine(file, "results")).BadInput();

        Assert.StartsWith($"{file}/results: results can't be written there", line, StringComparison.Ordinal);
        Assert.EndsWith("; give --results-destination-folder FOLDER", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backtests compare: --leverages: 'ten' is not a number, e.g. 10", "--leverages", "5,ten")]
    [InlineData("leverages: 0.5 is out of range; give numbers from 1 to 1000", "--leverages", "0.5")]
    [InlineData("backtests compare: --stop-losses: 'no' is not a percentage or none", "--stop-losses", "no")]
    [InlineData("backtests compare: --modes: 'crss' is not isolated or cross", "--modes", "crss")]
    [InlineData("backtests compare: --threads: '0' is not a whole number from 1", "--threads", "0")]
    public void A_grid_that_cannot_be_run_is_one_line(string line, params string[] arguments) =>
        Assert.Equal(line, Cli.Run(["compare", .. arguments]).BadInput());

    private Cli Run(params string[] arguments) =>
        Cli.Run(["run", "--config", _folder.Write("config.json", "{}"), "--data-folder", _folder["Data"], .. arguments]);
}
