using QuantConnect.Data.Market;
using Xunit;

namespace Backtests.Embedded.Tests.Core;

public class QuoteBarMidTests
{
    [Fact]
    public void The_mid_has_the_digits_of_a_division_by_two()
    {
        var random = new Random(7);
        for (var i = 0; i < 200_000; i++)
        {
            var bid = Price(random);
            var ask = random.Next(4) == 0 ? Price(random) : bid + new decimal(random.Next(50), 0, 0, false, bid.Scale);
            if (bid == 0 || ask == 0)
            {
                continue;
            }

            Assert.Equal(decimal.GetBits((bid + ask) / 2m), decimal.GetBits(QuoteBar.Mid(bid, ask)));
        }
    }

    [Theory]
    [InlineData("0", "10.5", "10.5")]
    [InlineData("10.5", "0.0", "10.5")]
    [InlineData("0.00", "0.00", "0.00")]
    [InlineData("10.1", "10.2", "10.15")]
    [InlineData("10.1", "10.3", "10.2")]
    public void A_side_that_is_zero_is_none(string bid, string ask, string mid)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(mid, QuoteBar.Mid(decimal.Parse(bid, invariant), decimal.Parse(ask, invariant)).ToString(invariant));
    }

    private static decimal Price(Random random) => random.Next(6) switch
    {
        0 => new decimal(random.Next(), random.Next(), random.Next(), false, (byte)random.Next(29)),
        1 => new decimal(random.Next(), random.Next(), 0, false, (byte)random.Next(29)),
        2 => new decimal(random.Next(1000), 0, 0, false, (byte)random.Next(4)),
        _ => new decimal(random.Next(), random.Next(4), 0, false, (byte)random.Next(9)),
    };
}
