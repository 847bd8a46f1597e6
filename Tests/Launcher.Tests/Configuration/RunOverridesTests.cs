using Backtests.Launcher.Configuration;

namespace Backtests.Launcher.Tests.Configuration;

public class RunOverridesTests
{
    [Fact]
    public void Parameters_are_read_in_leans_form()
    {
        var parameters = RunOverrides.ParseParameters(["leverage:25,margin-mode:cross", "stop-loss-percent:2"]);

        Assert.Equal(new Dictionary<string, string> { ["leverage"] = "25", ["margin-mode"] = "cross", ["stop-loss-percent"] = "2" },
            parameters);
    }

    [Fact]
    public void A_value_may_be_a_list() =>
        Assert.Equal("BTCUSDT,ETHUSDT", RunOverrides.ParseParameters(["symbols:BTCUSDT,ETHUSDT,leverage:5"])["symbols"]);

    [Theory]
    [InlineData("leverage=5", "--parameters: 'leverage=5' is not name:value; write e.g. --parameters leverage:25,margin-mode:cross")]
    [InlineData("leverage:5,leverage:6", "--parameters: leverage is given twice")]
    public void What_is_not_name_and_value_is_one_line(string text, string line) =>
        Assert.Equal(line, Assert.Throws<UserErrorException>(() => RunOverrides.ParseParameters([text])).Message);
}
