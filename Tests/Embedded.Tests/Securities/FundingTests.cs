using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>Funding, by hand: the hourly scan is called as the engine does, before that hour's orders.</summary>
public class FundingTests
{
    private readonly Account _account = new(cash: 10_000m);
    private readonly CryptoFuture _btc;
    private readonly BinanceFutureMarginInterestRateModel _model = new();

    public FundingTests()
    {
        _btc = _account.Add("BTCUSDT");
        _btc.SetFeeModel(new QuantConnect.Orders.Fees.ConstantFeeModel(0m, "USDT"));
        _account.Quote(_btc, 999m, 1001m);
    }

    private void Scan(int day, int hour) =>
        _model.ApplyMarginInterestRate(new MarginInterestRateParameters(_btc, new DateTime(2024, 3, day, hour, 0, 0, DateTimeKind.Utc)));

    private void Rate(decimal rate) =>
        _btc.Cache.AddData(new MarginInterestRate { Symbol = _btc.Symbol, Time = Account.At(0), InterestRate = rate, Value = rate });

    private decimal Usdt => _account.Portfolio.CashBook["USDT"].Amount;

    [Theory]
    [InlineData(2, 9_998)]
    [InlineData(-2, 10_002)]
    public void A_long_pays_a_positive_rate_and_a_short_receives_it(int quantity, int cash)
    {
        Rate(0.001m);
        _account.Fill(_btc, quantity, 1000m);
        Scan(1, 7);
        Assert.Equal(10_000m, Usdt);
        // 0.1 % of 2 x the mid of 1000
        Scan(1, 8);
        Assert.Equal(cash, Usdt);
        Scan(1, 9);
        Assert.Equal(cash, Usdt);
    }

    [Fact]
    public void A_position_first_seen_at_the_slot_does_not_take_part()
    {
        Rate(0.001m);
        Scan(1, 7);
        _account.Fill(_btc, 2m, 1000m);
        Scan(1, 8);
        Assert.Equal(10_000m, Usdt);
        Scan(1, 16);
        Assert.Equal(9_998m, Usdt);
    }

    [Fact]
    public void Slots_that_were_missed_are_made_up_at_the_last_rate()
    {
        Rate(0.001m);
        _account.Fill(_btc, 1m, 1000m);
        Scan(1, 1);
        Rate(-0.002m);
        // 08:00, 16:00 and midnight at once: 3 x 2 received.
        Scan(2, 0);
        Assert.Equal(10_006m, Usdt);
    }

    [Fact]
    public void Without_a_rate_nothing_moves()
    {
        _account.Fill(_btc, 1m, 1000m);
        Scan(1, 1);
        Scan(1, 8);
        Assert.Equal(10_000m, Usdt);
    }
}
