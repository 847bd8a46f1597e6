using QuantConnect;

namespace Backtests.Embedded.Tests.Core;

public class CurrencyTests
{
    [Theory]
    [InlineData("USD", "$")]
    [InlineData("USDT", "₮")] // "Total Fees": "₮359.88" in the recorded run MarketFlip
    [InlineData("BTC", "₿")]
    [InlineData("EUR", "€")]
    [InlineData("WITHOUT", "$")]
    public void Amounts_are_marked_with_the_currency(string currency, string mark) =>
        Assert.Equal(mark, Currencies.GetCurrencySymbol(currency));

    [Theory]
    [InlineData("₮359.88", "359.88")]
    [InlineData("$1,000.50", "1000.50")]
    [InlineData("-$12", "-12")]
    [InlineData("12 USDT", "12")]
    [InlineData("7", "7")]
    public void Amounts_are_read_with_or_without_a_mark(string text, string amount) =>
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currencies.Parse(text));

    [Fact]
    public void What_is_no_amount_is_not_read()
    {
        Assert.False(Currencies.TryParse("many", out _));
        Assert.Contains("'many'", Assert.Throws<ArgumentException>(() => Currencies.Parse("many")).Message);
    }

    [Theory]
    [InlineData("USD", "USDT", Market.Binance, true)]
    [InlineData("USD", "BTC", Market.Binance, false)]
    [InlineData("EUR", "USDT", Market.Binance, false)]
    public void Pegged_coins_count_as_their_currency(string account, string coin, string market, bool isPegged)
    {
        Assert.Equal(isPegged, Currencies.IsStableCoinWithoutPair(account, coin, market));
        Assert.Equal(isPegged, Currencies.IsStableCoinWithoutPair(coin + account, market));
    }
}
