using Backtests.Engine;
using QuantConnect;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Brokerages;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>
/// Risk models in whole runs over hourly bars with a spread of 2: 30 % of 1,000 USDT are bought at the ask of 101 (2.992 of it, as in
/// <see cref="FuturesTests"/>), and the model closes the position at the bid of the hour in which its limit is passed, not before.
/// </summary>
public sealed class RiskModelRunTests : IDisposable
{
    private readonly SyntheticMarket _market = new();

    [Fact]
    public void A_position_that_has_lost_more_than_the_limit_is_closed() =>
        // At 97 it could be sold at 96: 5 / 101 = 4.95 % and 0.04 % to close are not yet 5 %. At 94 it has lost 8 / 101.
        AssertClosed(new MaximumDrawdownPercentPerSecurity(0.05m), "2 Filled 93 fee 0.1124992 USDT", 100, 100, 97, 94, 94);

    [Theory]
    // About 3 x 5 = 15 of 1,000 are lost at 97, about 3 x 8 = 24 at 94: below and above 2 %.
    [InlineData(false, 4, 93, 100, 100, 97, 94, 94)]
    // From the best of about 1,054 at 120 about 2.6 x 4 = 11 are lost at 116, 1 %; at 110 about 27, 2.5 %.
    [InlineData(true, 5, 109, 100, 100, 120, 116, 110, 110)]
    public void A_portfolio_that_has_lost_more_than_the_limit_is_closed_when_it_is_rebalanced(bool trailing, int hour, int price, params int[] closes)
    {
        var result = Run(new MaximumDrawdownPercentPortfolio(0.02m, trailing), Resolution.Hour, [.. closes.Select(c => (decimal)c)]);

        var fills = result.OrderEvents.Where(e => e.FillQuantity != 0m).ToList();
        var held = 0m;
        Assert.All(fills[..^1], e => Assert.True((held += e.FillQuantity) > 0m));
        Assert.Equal((hour, (decimal)price, -held), (fills[^1].UtcTime.Hour, fills[^1].FillPrice, fills[^1].FillQuantity));
        Assert.False(result.Algorithm.Portfolio.Invested);
    }

    [Fact]
    public void A_position_that_has_fallen_from_its_best_by_more_than_the_limit_is_closed() =>
        // 112 to 108 is 3.6 %, 112 to 105 is 6.3 %.
        AssertClosed(new TrailingStopRiskManagementModel(0.05m), "2 Filled 104 fee 0.125664 USDT", 100, 100, 112, 108, 105, 105);

    public void Dispose() => _market.Dispose();

    private void AssertClosed(IRiskManagementModel model, string closed, params decimal[] closes)
    {
        var result = Run(model, Resolution.Daily, closes);
        Assert.Equal(["1 Submitted", "1 Filled 101 fee 0.11968 USDT", "2 Submitted", closed], ((Script)result.Algorithm).Notes.Take(4));
    }

    private BacktestResult Run(IRiskManagementModel model, Resolution rebalance, decimal[] closes)
    {
        _market.Coarse("cryptofuture", "binance", "btcusdt", "hour", new DateTime(2024, 3, 1), 2m, closes);
        return _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetAccountCurrency("USDT");
                a.SetCash(1000m);
                a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Hour, Market.Binance, fillForward: false).Symbol;
                a.AddAlpha(new ConstantAlphaModel(InsightType.Price, InsightDirection.Up, TimeSpan.FromHours(20), 0.01, null, 0.3));
                a.SetPortfolioConstruction(new InsightWeightingPortfolioConstructionModel(rebalance));
                a.SetExecution(new ImmediateExecutionModel());
                a.AddRiskManagement(model);
            },
            Event = (a, e) => a.NoteEvent(e),
        });
    }
}
