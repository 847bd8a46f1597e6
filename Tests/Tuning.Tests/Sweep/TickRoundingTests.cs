using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Tests.Sweep;

public sealed class TickRoundingTests
{
    [Theory]
    [InlineData("0.1")]
    [InlineData("0.5")]
    [InlineData("0.01")]
    [InlineData("0.0000001")]
    [InlineData("0.025")]
    [InlineData("5")]
    [InlineData("0")]
    public void Rounds_as_decimal_does_to_the_last_bit(string tickText)
    {
        var tick = decimal.Parse(tickText, System.Globalization.CultureInfo.InvariantCulture);
        var (rounding, random) = (new TickRounding(tick), new Random(1));
        for (var n = 0; n < 100_000; n++)
        {
            // Entries on the tick and between, factors that make exact halves likely.
            var unit = tick > 0m ? tick : 0.01m;
            var entry = unit * random.Next(1, 2_000_000) / (random.Next(3) == 0 ? 2m : 1m);
            var factor = 1m + random.Next(-900, 901) * (random.Next(2) == 0 ? 0.0005m : 0.00025m);
            var expected = (double)(tick > 0m ? Math.Round(entry * factor / tick) * tick : entry * factor);
            Assert.Equal(expected, rounding.Round(entry, (double)entry, factor, (double)factor));
        }
    }
}
