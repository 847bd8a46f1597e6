using Backtests.Launcher.Output;

namespace Backtests.Launcher.Tests.Output;

public class ShowTests
{
    [Theory]
    [InlineData("57831.325301204819", "57,831.33")]
    [InlineData("0.0000123456789", "0.00001234568")]
    [InlineData("123456789.5", "123,456,790")]
    [InlineData("100", "100")]
    [InlineData("0", "0")]
    public void A_price_is_shown_to_seven_digits_that_matter(string price, string shown) =>
        Assert.Equal(shown, Show.Price(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(-0.001, "0.00")]
    [InlineData(1234567.891, "1,234,567.89")]
    [InlineData(-5, "-5.00")]
    public void Money_has_two_decimals_and_no_negative_zero(decimal money, string shown) => Assert.Equal(shown, Show.Money(money));

    [Fact]
    public void A_rate_is_a_percentage_with_the_decimals_that_it_has() => Assert.Equal("0.65%", Show.Rate(0.0065m));

    [Fact]
    public void A_time_shows_seconds_only_where_it_has_some()
    {
        Assert.Equal("2025-03-08 14:24", Show.Time(new DateTime(2025, 3, 8, 14, 24, 0)));
        Assert.Equal("2025-03-08 14:24:07", Show.Time(new DateTime(2025, 3, 8, 14, 24, 7)));
    }

    [Fact]
    public void A_sparkline_goes_from_nothing_to_the_largest_value() => Assert.Equal(" ▁▄█", Sparkline.Of([0m, 0.01m, 5m, 10m]));

    [Fact]
    public void A_long_sparkline_keeps_its_peaks()
    {
        var values = new decimal[300];
        values[150] = 1m;

        Assert.Equal(1, Sparkline.Of(values, most: 30).Count(bar => bar == '█'));
    }
}
