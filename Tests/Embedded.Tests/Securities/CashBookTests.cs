using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Securities;

public class CashBookTests
{
    [Fact]
    public void A_change_of_account_currency_carries_the_balance_over_one_for_one()
    {
        var book = new CashBook();
        book["USD"].SetAmount(5m);
        book.AccountCurrency = "USDT";
        Assert.False(book.ContainsKey("USD"));
        Assert.Equal((5m, 1m), (book["USDT"].Amount, book["USDT"].ConversionRate));
    }

    [Fact]
    public void Balances_are_summed_at_their_rates()
    {
        var book = new CashBook();
        book["USD"].SetAmount(100m);
        book.Add("BTC", 2m, 50_000m);
        Assert.Equal(100_100m, book.TotalValueInAccountCurrency);
        Assert.Equal(0.002m, book.Convert(100m, "USD", "BTC"));
        Assert.Equal(new CashAmount(25_000m, "USD"), book.ConvertToAccountCurrency(new CashAmount(0.5m, "BTC")));
    }

    [Fact]
    public void Without_a_rate_there_is_no_conversion_but_of_nothing()
    {
        var book = new CashBook();
        book.Add("SOL", 1m, 0m);
        Assert.Equal(0m, book.Convert(0m, "SOL", "USD"));
        Assert.Contains("SOL", Assert.Throws<ArgumentException>(() => book.Convert(1m, "SOL", "USD")).Message, StringComparison.Ordinal);
        Assert.Contains("ETH", Assert.Throws<KeyNotFoundException>(() => book["ETH"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_account_currency_comes_before_cash_and_securities()
    {
        var account = new Account("USDT");
        // Said twice it is left as it was.
        account.Portfolio.SetAccountCurrency("USDT");
        var portfolio = new SecurityPortfolioManager(account.Securities, account.Transactions, new QuantConnect.AlgorithmSettings());
        portfolio.SetCash(1m);
        Assert.Throws<InvalidOperationException>(() => portfolio.SetAccountCurrency("EUR"));
    }
}
