using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>Positions, profit, fees and cash of fills, by hand.</summary>
public class HoldingsTests
{
    private readonly Account _account = new();
    private readonly CryptoFuture _btc;

    public HoldingsTests()
    {
        _btc = _account.Add("BTCUSDT");
        _account.Quote(_btc, 999m, 1001m);
    }

    private decimal Usdt => _account.Portfolio.CashBook["USDT"].Amount;

    [Fact]
    public void An_add_moves_the_average_price_and_takes_only_the_fee_from_cash()
    {
        _account.Fill(_btc, 1m, 1001m);
        _account.Fill(_btc, 3m, 1005m);
        // (1001 + 3 x 1005) / 4
        Assert.Equal((4m, 1004m), (_btc.Holdings.Quantity, _btc.Holdings.AveragePrice));
        // 0.04 % of 4 units at the mid of 1000, not at the fills' prices.
        Assert.Equal((1.6m, 100_000m - 1.6m), (_btc.Holdings.TotalFees, Usdt));
        Assert.Equal(1001m + (3 * 1005m), _btc.Holdings.TotalSaleVolume);
    }

    [Fact]
    public void A_reduction_realises_its_part_and_leaves_the_average_price()
    {
        _account.Fill(_btc, 4m, 1000m);
        _account.Fill(_btc, -1m, 1010m);
        Assert.Equal((3m, 1000m), (_btc.Holdings.Quantity, _btc.Holdings.AveragePrice));
        Assert.Equal((10m, 10m), (_btc.Holdings.Profit, _btc.Holdings.LastTradeProfit));
        // 10 of profit; fees 0.04 % of 5000.
        Assert.Equal((8m, 100_008m), (_btc.Holdings.NetProfit, Usdt));
    }

    [Fact]
    public void A_flip_realises_the_whole_position_and_starts_at_the_fills_price()
    {
        _account.Fill(_btc, -2m, 1000m);
        _account.Fill(_btc, 5m, 990m);
        Assert.Equal((3m, 990m, 20m), (_btc.Holdings.Quantity, _btc.Holdings.AveragePrice, _btc.Holdings.Profit));
        _account.Fill(_btc, -3m, 980m);
        Assert.Equal((0m, 0m, -10m), (_btc.Holdings.Quantity, _btc.Holdings.AveragePrice, _btc.Holdings.Profit));
    }

    [Fact]
    public void Unrealised_profit_is_that_of_closing_at_the_far_side_with_the_takers_fee()
    {
        _account.Fill(_btc, 2m, 1001m);
        // 2 x (999 - 1001) - 0.04 % of 2 x 1000
        Assert.Equal(-4.8m, _btc.Holdings.UnrealizedProfit);
        // 100000 - 0.8 of entry fee - 4.8
        Assert.Equal(99_994.4m, _account.Portfolio.TotalPortfolioValue);
        Assert.Equal((2000m, 2002m), (_btc.Holdings.HoldingsValue, _btc.Holdings.HoldingsCost));
    }

    [Fact]
    public void A_change_of_quantity_is_announced_with_what_was_before()
    {
        var seen = new List<(decimal, decimal, decimal)>();
        _btc.Holdings.QuantityChanged += (_, e) => seen.Add((e.PreviousQuantity, e.PreviousAveragePrice, e.Security.Holdings.Quantity));
        _account.Fill(_btc, 2m, 1000m);
        _account.Fill(_btc, -1m, 1001m);
        Assert.Equal([(0m, 0m, 2m), (2m, 1000m, 1m)], seen);
    }

    [Fact]
    public void A_closing_fill_leaves_a_record_net_of_twice_its_fee()
    {
        _account.Fill(_btc, 1m, 1000m);
        _account.SetTime(Account.At(5));
        _account.Fill(_btc, -1m, 1010m);
        // 10 - 2 x 0.4
        Assert.Equal(new Dictionary<DateTime, decimal> { [Account.At(5)] = 9.2m }, _account.Transactions.TransactionRecord);
        Assert.Equal((1, 0), (_account.Transactions.WinCount, _account.Transactions.LossCount));
    }

    [Theory]
    [InlineData(false, false, 0.0002)]
    [InlineData(true, false, 0.0004)]
    [InlineData(true, true, 0.0002)]
    public void A_limit_order_pays_the_takers_rate_when_it_was_marketable_unless_it_is_post_only(bool marketable, bool postOnly,
        double rate)
    {
        var order = new LimitOrder(_btc.Symbol, -2m, 900m, Account.At(0), "", new QuantConnect.Orders.BinanceOrderProperties { PostOnly =
            postOnly })
        {
            OrderSubmissionData = marketable ? new(900m, 901m, 900.5m) : new(899m, 899.5m, 899.2m),
        };
        var fee = new BinanceFuturesFeeModel().GetOrderFee(new OrderFeeParameters(_btc, order)).Value;
        Assert.Equal(new CashAmount(2000m * (decimal)rate, "USDT"), fee);
    }

    [Fact]
    public void A_coin_margined_contract_settles_in_the_coin_with_the_sign_of_the_upstream()
    {
        var account = new Account("USD", 0m);
        account.Portfolio.SetCash("BTC", 2m, 50_000m);
        var inverse = account.Add("BTCUSD", multiplier: 100m, lot: 1m);
        account.Portfolio.SetCash("USD", 0m, 1m);
        account.Quote(inverse, 50_000m, 50_000m);
        Assert.True(inverse.IsCryptoCoinFuture());

        account.Fill(inverse, 10m, 50_000m);
        // 10 contracts of 100 USD are 0.02 BTC; the fee 0.05 % of it.
        Assert.Equal(2m - 0.00001m, account.Portfolio.CashBook["BTC"].Amount);
        account.Fill(inverse, -10m, 40_000m);
        // 10 x 100 x (1/40000 - 1/50000) = +0.005 BTC: a long that gains when the price falls, as upstream has it.
        Assert.Equal(2m - 0.00002m + 0.005m, account.Portfolio.CashBook["BTC"].Amount);
        Assert.Equal(0.005m * 50_000m, inverse.Holdings.Profit);
    }
}
