using System.Text;
using Backtests.Engine;
using Backtests.Engine.Feed;

namespace Backtests.Embedded.Tests.Engine;

public class BarDecoderTests
{
    private static readonly long Midnight = new DateTime(2024, 3, 1).Ticks;

    [Fact]
    public void Minute_trades_are_stamped_from_midnight_and_keep_every_digit()
    {
        var bars = BarDecoder.DecodeTrades("0,62000,62021.8,61979,61979,0.9\n60000,61979,61995,0.00000001,61963.5,14.4\n"u8, "f", Midnight);

        Assert.Equal(2, bars.Count);
        Assert.Equal(new DateTime(2024, 3, 1, 0, 1, 0).Ticks, bars.StartTicks[1]);
        Assert.Equal(62021.8m, bars.High[0]);
        Assert.Equal(0.00000001m, bars.Low[1]);
        Assert.Equal(14.4m, bars.Volume[1]);
    }

    [Fact]
    public void Hour_and_daily_files_carry_whole_time_stamps()
    {
        var bars = BarDecoder.DecodeTrades("20240229 23:00,1,2,0.5,1.5,10\r\n20240301 00:00,1.5,2,1,1,0\r\n"u8, "f", null);

        Assert.Equal(new DateTime(2024, 2, 29, 23, 0, 0).Ticks, bars.StartTicks[0]);
        Assert.Equal(new DateTime(2024, 3, 1).Ticks, bars.StartTicks[1]);
    }

    [Fact]
    public void A_quote_may_lack_a_side()
    {
        var bars = BarDecoder.DecodeQuotes("0,1,2,0.5,1.5,8,,,,,\n60000,,,,,,3,4,2,3.5,9\n"u8, "f", Midnight);

        Assert.True(bars.Bid.Present[0]);
        Assert.False(bars.Ask.Present[0]);
        Assert.False(bars.Bid.Present[1]);
        Assert.Equal(3.5m, bars.Ask.Close[1]);
        Assert.Equal(9m, bars.Ask.Size[1]);
    }

    [Fact]
    public void More_bars_than_a_day_has_minutes_make_the_columns_grow()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 5000; i++)
        {
            text.Append(i * 1000).Append(",1,2,0.5,").Append(1 + i % 2).Append(",3\n");
        }

        var bars = BarDecoder.DecodeTrades(Encoding.UTF8.GetBytes(text.ToString()), "f", Midnight);

        Assert.Equal(5000, bars.Count);
        Assert.Equal(2m, bars.Close[4999]);
        Assert.Equal(Midnight + 4999 * TimeSpan.TicksPerSecond, bars.StartTicks[4999]);
    }

    [Theory]
    [InlineData("0,1,2,0.5,NaN,3", "row 1: close is not a number: 'NaN'")]
    [InlineData("0,1,2,0.5,1,3\n60000,1,2,0.5,abc,3", "row 2: close is not a number: 'abc'")]
    [InlineData("0,1,2,0.5,1", "row 1: has no volume (too few columns)")]
    [InlineData("60000,1,2,0.5,1,3\n0,1,2,0.5,1,3", "row 2: time is not after the row before: '0'")]
    [InlineData("0,1,2,0.5,1,3\n0,1,2,0.5,1,3", "row 2: time is not after the row before: '0'")]
    [InlineData("0,1,0.5,2,1,3", "row 1: high is below low")]
    [InlineData("0,1,2,0,1,3", "row 1: low is not above zero")]
    [InlineData("0,1,2,0.5,1,-3", "row 1: volume is negative: '-3'")]
    [InlineData("86400000,1,2,0.5,1,3", "row 1: time is not in milliseconds since midnight: '86400000'")]
    [InlineData("0,1,2,0.5,Infinity,3", "row 1: close is not a number: 'Infinity'")]
    [InlineData("time,open,high,low,close,volume", "row 1: time is not in milliseconds since midnight: 'time'")]
    [InlineData("0,1,79228162514264337593543950336,0.5,1,3", "row 1: high is not a number")]
    public void A_bad_trade_row_is_named_with_file_row_and_value(string text, string message)
    {
        var error = Assert.Throws<BacktestException>(() => BarDecoder.DecodeTrades(Encoding.UTF8.GetBytes(text), "day.zip", Midnight));

        Assert.StartsWith("day.zip, ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("0,1,2,0.5,1,8,,2,0.5,1,8", "ask side is incomplete")]
    [InlineData("0,,,,,,,,,,", "has neither bid nor ask")]
    [InlineData("0,1,2,0.5,1,8,1,1,2,1,8", "ask high is below ask low")]
    [InlineData("0,1,2,0.5,1,8", "has no ask (too few columns)")]
    public void A_bad_quote_row_is_named(string text, string message)
    {
        var error = Assert.Throws<BacktestException>(() => BarDecoder.DecodeQuotes(Encoding.UTF8.GetBytes(text), "day.zip", Midnight));

        Assert.Contains("day.zip, row 1: " + message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20240301 00:00:00,0.0001", "2024-03-01T00:00:00", "0.0001")]
    [InlineData("20201229 08:00:00,-0.00020030", "2020-12-29T08:00:00", "-0.0002003")]
    public void Funding_rates_are_read(string text, string time, string rate)
    {
        var rates = RateDecoder.Decode(Encoding.UTF8.GetBytes(text), "f");

        Assert.Equal(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture).Ticks, Assert.Single(rates.Ticks));
        Assert.Equal(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(rates.Rates));
    }

    [Theory]
    [InlineData("20240301 00:00:00,0.0001\n20240301 00:00:00,0.0002")]
    [InlineData("20240230 00:00:00,0.0001")]
    [InlineData("20240301 24:00:00,0.0001")]
    [InlineData("20240301 00:00:00")]
    [InlineData("20240301 00:00:00,")]
    public void A_bad_funding_row_is_refused(string text) =>
        Assert.Throws<BacktestException>(() => RateDecoder.Decode(Encoding.UTF8.GetBytes(text), "f"));
}
