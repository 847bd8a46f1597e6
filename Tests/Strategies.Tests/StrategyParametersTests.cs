using Backtests.Strategies.Parameters;

namespace Backtests.Strategies.Tests;

public class StrategyParametersTests
{
    [Fact]
    public void What_is_given_wins_over_the_default()
    {
        var parameters = Given(("leverage", "12.5"), ("symbols", "BTCUSDT, ETHUSDT;SOLUSDT"), ("start-date", "2025-02-03"), ("flag", "true"));
        Assert.Equal(12.5m, parameters.Number("leverage", 10m, 1m, 150m));
        Assert.Equal(["BTCUSDT", "ETHUSDT", "SOLUSDT"], parameters.List("symbols", "XRPUSDT"));
        Assert.Equal(new DateTime(2025, 2, 3), parameters.Day("start-date"));
        Assert.True(parameters.Flag("flag", false));
    }

    [Fact]
    public void What_is_not_given_is_the_default()
    {
        var parameters = Given();
        Assert.Equal(10m, parameters.Number("leverage", 10m, 1m, 150m));
        Assert.Null(parameters.OptionalNumber("stop-loss-percent", 0.01m, 99m));
        Assert.Null(parameters.Day("start-date"));
        Assert.Equal(14, parameters.Whole("atr-period-bars", 14, 2, 1_000));
    }

    [Theory]
    [InlineData("leverage", "ten")]
    [InlineData("leverage", "500")]
    [InlineData("leverage", "0")]
    [InlineData("leverage", "NaN")]
    [InlineData("leverage", "1e400")]
    public void A_number_that_cannot_be_used_is_named_with_its_value(string name, string value)
    {
        var error = Assert.Throws<ParameterException>(() => Given((name, value)).Number(name, 10m, 1m, 150m));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Half_a_bar_is_not_a_whole_number()
    {
        Assert.Throws<ParameterException>(() => Given(("atr-period-bars", "2.5")).Whole("atr-period-bars", 14, 2, 1_000));
    }

    [Fact]
    public void A_day_has_one_form()
    {
        Assert.Throws<ParameterException>(() => Given(("start-date", "03.02.2025")).Day("start-date"));
    }

    [Fact]
    public void A_misspelt_name_is_refused_with_the_one_that_was_meant()
    {
        var parameters = Given(("leverge", "25"));
        parameters.Number("leverage", 10m, 1m, 150m);
        var error = Assert.Throws<ParameterException>(() => parameters.RejectUnknown());
        Assert.Contains("leverge", error.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'leverage'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_must_be_one_of_the_choices()
    {
        var parameters = Given(("margin-mode", "crossed"));
        var error = Assert.Throws<ParameterException>(() => parameters.Choice("margin-mode", 1, ("isolated", 1), ("cross", 2)));
        Assert.Contains("isolated, cross", error.Message, StringComparison.Ordinal);
    }

    private static StrategyParameters Given(params (string Name, string Value)[] values) =>
        new(values.ToDictionary(pair => pair.Name, pair => pair.Value));
}
