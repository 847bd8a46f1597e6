using Backtests.Skender.Tests.Indicators;
using Skender.Stock.Indicators;

namespace Backtests.Skender.Tests.Series;

public class QuoteTests
{
    private static readonly Quote Bar = new() { Date = Sample.Day(0), Open = 10, High = 16, Low = 4, Close = 13, Volume = 7 };

    // Means: (16 + 4) / 2, (16 + 4 + 13) / 3, (10 + 13) / 2, (10 + 16 + 4) / 3, (10 + 16 + 4 + 13) / 4
    [Theory]
    [InlineData(CandlePart.Open, 10)]
    [InlineData(CandlePart.High, 16)]
    [InlineData(CandlePart.Low, 4)]
    [InlineData(CandlePart.Close, 13)]
    [InlineData(CandlePart.Volume, 7)]
    [InlineData(CandlePart.HL2, 10)]
    [InlineData(CandlePart.HLC3, 11)]
    [InlineData(CandlePart.OC2, 11.5)]
    [InlineData(CandlePart.OHL3, 10)]
    [InlineData(CandlePart.OHLC4, 10.75)]
    public void A_part_of_a_bar_can_be_used(CandlePart part, double expected)
    {
        Assert.Equal((Sample.Day(0), expected), Assert.Single(new[] { Bar }.Use(part)));
        Assert.Equal(expected, Assert.Single(new[] { Bar }.GetBaseQuote(part)).Value);
    }

    [Fact]
    public void Use_takes_the_close_by_default() => Assert.Equal((Sample.Day(0), 13d), Assert.Single(new[] { Bar }.Use()));

    [Fact]
    public void Bars_are_taken_in_the_order_of_their_dates()
    {
        var results = Sample.Closes(1, 2, 3, 6).AsEnumerable().Reverse().GetSma(3).ToList();

        Assert.Equal([Sample.Day(0), Sample.Day(1), Sample.Day(2), Sample.Day(3)], results.Select(r => r.Date));
        Sample.Equal([null, null, 2, 11 / 3d], results.Select(r => r.Sma));
    }

    [Fact]
    public void Validation_sorts() =>
        Assert.Equal([1m, 2m, 3m], Sample.Closes(1, 2, 3).AsEnumerable().Reverse().Validate().Select(q => q.Close));

    [Fact]
    public void Validation_names_a_date_that_occurs_twice()
    {
        Quote[] quotes = [Sample.Bar(0, 1, 1, 1), Sample.Bar(1, 1, 1, 1), Sample.Bar(0, 2, 2, 2)];

        var error = Assert.Throws<InvalidQuotesException>(() => quotes.Validate());

        Assert.Equal("quotes", error.ParamName);
        Assert.Equal(Sample.Day(0), error.ActualValue);
        Assert.StartsWith("Duplicate date found on 2024-01-01T00:00:00", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_quotes_are_an_argument_out_of_range() =>
        Assert.IsAssignableFrom<ArgumentOutOfRangeException>(new InvalidQuotesException("quotes", "wrong"));
}
