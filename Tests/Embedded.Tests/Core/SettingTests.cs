using QuantConnect;
using QuantConnect.Configuration;
using QuantConnect.Logging;
using QuantConnect.Parameters;

namespace Backtests.Embedded.Tests.Core;

// The configuration is one for the process: what reads and sets it runs one after the other.
[Collection(nameof(SettingTests))]
public sealed class SettingTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    public void Dispose()
    {
        Config.SetConfigurationFile("config.json");
        File.Delete(_file);
    }

    private class Base
    {
        [Parameter("hidden")]
        private int _hidden = 1;

        public int Hidden => _hidden;
    }

    private sealed class Target : Base
    {
        [Parameter("fast")]
        public int Fast = 12;

        [Parameter]
        public decimal Size { get; set; } = 0.25m;

        [Parameter("reverse")]
        public bool Reverse { get; set; }

        [Parameter("until")]
        public TimeSpan? Until { get; set; }

        [Parameter("resolution")]
        public Resolution Resolution { get; set; }
    }

    [Fact]
    public void Defaults_are_those_of_the_upstream()
    {
        var settings = new AlgorithmSettings();

        Assert.Equal((0.0025m, 0.001m, null), (settings.FreePortfolioValuePercentage, settings.MinimumOrderMarginPortfolioPercentage,
            settings.FreePortfolioValue));
        Assert.Equal((true, TimeSpan.FromHours(1), true), (settings.LiquidateEnabled, settings.StalePriceTimeSpan,
            settings.DailyPreciseEndTime));
    }

    [Fact]
    public void Parameters_set_marked_fields_and_properties()
    {
        var target = new Target();
        ParameterAttribute.ApplyAttributes(
            new() { ["fast"] = "5", ["Size"] = "0.6", ["reverse"] = "true", ["until"] = "01:30:00", ["resolution"] = "hour",
                ["hidden"] = "7" }, target);

        Assert.Equal((5, 0.6m, true, TimeSpan.FromMinutes(90), Resolution.Hour, 7),
            (target.Fast, target.Size, target.Reverse, target.Until!.Value, target.Resolution, target.Hidden));
    }

    [Fact]
    public void Parameters_that_are_not_given_leave_the_default()
    {
        var target = new Target();
        ParameterAttribute.ApplyAttributes(new() { ["fast"] = "", ["size"] = "9" }, target);

        Assert.Equal((12, 0.25m), (target.Fast, target.Size));
    }

    [Fact]
    public void A_parameter_of_the_wrong_kind_is_named_with_its_value()
    {
        var error = Assert.Throws<FormatException>(() => ParameterAttribute.ApplyAttributes(new() { ["fast"] = "quick" }, new Target()));

        Assert.Contains("'fast'", error.Message);
        Assert.Contains("'quick'", error.Message);
    }

    [Fact]
    public void The_environment_in_use_comes_before_the_top_level()
    {
        File.WriteAllText(_file, """
            {
              // the folder
              "environment": "backtesting", "data-folder": "a", "count": "3", "on": true, "rate": 0.5, "parameters": { "fast": "9" },
              "environments": { "backtesting": { "data-folder": "b" }, "live": { "count": 4 } }
            }
            """);
        Config.SetConfigurationFile(_file);

        Assert.Equal(("b", 3, true, 0.5), (Config.Get("data-folder"), Config.GetInt("count"), Config.GetBool("on"),
            Config.GetDouble("rate")));
        Assert.Equal(("9", "none", 7m), (Config.Get("parameters.fast"), Config.Get("missing", "none"), Config.GetValue("missing", 7m)));
        Config.Set("data-folder", "c");
        Config.Set("new.key", 12);
        Assert.Equal(("c", 12), (Config.Get("data-folder"), Config.GetInt("new.key")));
        Config.Reset();
        Assert.Equal("b", Config.Get("data-folder"));
    }

    [Fact]
    public void A_setting_of_the_wrong_kind_is_named_with_its_value()
    {
        File.WriteAllText(_file, """{ "count": "many" }""");
        Config.SetConfigurationFile(_file);

        Assert.Equal("The setting 'count' has the value 'many', which is no Int32.",
            Assert.Throws<FormatException>(() => Config.GetInt("count")).Message);
    }

    [Fact]
    public void A_broken_configuration_names_its_file()
    {
        File.WriteAllText(_file, "{ \"count\": ");
        Config.SetConfigurationFile(_file);

        Assert.StartsWith(_file, Assert.Throws<FormatException>(() => Config.Get("count")).Message);
    }

    [Fact]
    public void Logs_go_to_every_handler()
    {
        var lines = new List<string>();
        using var queue = new QueueLogHandler();
        using var log = new CompositeLogHandler(queue, new FunctionalLogHandler(null, lines.Add, text => lines.Add($"error {text}")));
        log.Trace("one");
        log.Error("two");
        log.Debug("three");

        Assert.Equal(["one", "error two"], lines);
        Assert.Equal([("one", LogType.Trace), ("two", LogType.Error), ("three", LogType.Debug)],
            queue.Logs.Select(entry => (entry.Message, entry.MessageType)));
    }

    [Fact]
    public void A_file_log_appends()
    {
        using (var first = new FileLogHandler(_file, useTimestampPrefix: false)) first.Trace("one");
        using (var second = new FileLogHandler(_file, useTimestampPrefix: false)) second.Error("two");

        Assert.Equal(["TRACE:: one", "ERROR:: two"], File.ReadAllLines(_file));
    }
}
