using Backtests.Tuning.Grid;

namespace Backtests.Tuning.Tests.Grid;

public sealed class AxisValuesTests
{
    [Theory]
    [InlineData("leverage", "1..4", "1 2 3 4")]
    [InlineData("leverage", "5,10,25", "5 10 25")]
    [InlineData("leverage", "1..10:4", "1 5 9")]
    [InlineData("leverage", "2.5,2..3", "2.5 2 3")]
    [InlineData("stop-loss", "0.2%..1%:0.2%", "0.2 0.4 0.6 0.8 1.0")]
    [InlineData("stop-loss", "none,2,0.5%", "none 2 0.5")]
    [InlineData("max-hold", "60,240", "60 240")]
    [InlineData("margin", "cross,isolated,cross", "1 0")]
    [InlineData("size-by", "initial-cash", "1")]
    [InlineData("entry-delay", "0..3", "0 1 2 3")]
    public void A_list_or_a_range_gives_its_values_in_order_and_each_once(string axis, string text, string expected)
    {
        var values = AxisValues.Parse(SweepAxis.Of(axis, ""), text, "--x").Values;

        Assert.Equal(
            expected, string.Join(' ', values.Select(value => value is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "none")));
    }

    [Theory]
    [InlineData("leverage", "1,2,3,4,5", "1..5")]
    [InlineData("leverage", "1,2,3,7", "1,2,3,7")]
    [InlineData("stop-loss", "none,0.2,0.4,0.6,0.8,2", "none,0.2%..0.8%:0.2%,2%")]
    [InlineData("margin", "isolated,cross", "isolated,cross")]
    [InlineData("slippage-bps", "0..10:2.5", "0..10:2.5")]
    public void The_same_values_have_the_same_text_however_they_were_given(string axis, string given, string text)
    {
        var values = AxisValues.Parse(SweepAxis.Of(axis, ""), given, "--x");

        Assert.Equal(text, values.ToString());
        Assert.Equal(values.Values, AxisValues.Parse(values.Axis, text, "--x").Values);
    }

    [Theory]
    [InlineData("leverage", "0.5", "--x: 0.5 is out of range; give values from 1 to 1000")]
    [InlineData("leverage", "none", "--x: 'none' is not a number; give e.g. 1..50 or 5,10,25")]
    [InlineData("leverage", "50..1", "--x: '50..1' goes down; write the smaller value first")]
    [InlineData("leverage", "1..5:0", "--x: the step '0' is not a number above 0")]
    [InlineData("leverage", "1..5:1:1", "--x: '1..5:1:1' has more than one colon; write from..to:step")]
    [InlineData("leverage", "", "--x: no value is given; give e.g. 1..50 or 5,10,25")]
    [InlineData("leverage", "1..1000:0.001", "--x: '1..1000:0.001' has more than 100000 values; take a larger step")]
    [InlineData("stop-loss", "1%..5%", "--x: the range '1%..5%' has no step; write it behind a colon, e.g. none,0.2%..5%:0.2%")]
    [InlineData("stop-loss", "none..5:1", "--x: 'none..5:1': none can't be the end of a range; write e.g. none,1..5")]
    [InlineData("stop-loss", "100%", "--x: 100% is out of range; give values from 0.0001% to 99.99%, or none")]
    [InlineData("max-hold", "1.5", "--x: 1.5 is not a whole number")]
    [InlineData("max-hold", "1..5:0.5", "--x: the step 0.5 is not a whole number")]
    [InlineData("margin", "croos", "--x: 'croos' is none of isolated, cross")]
    [InlineData("margin", "isolated..cross", "--x: 'isolated..cross' is a range; give isolated, cross")]
    public void A_value_that_cannot_be_used_is_one_line_that_says_what_to_give(string axis, string text, string error) =>
        Assert.Equal(error, Assert.Throws<TuningException>(() => AxisValues.Parse(SweepAxis.Of(axis, ""), text, "--x")).Message);
}
