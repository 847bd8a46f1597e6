using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Portfolio;
using Backtests.Engine;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Risk;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>Futures of several venues, resolutions, history, removal and framework models on stated bars.</summary>
public sealed class FuturesTests : IDisposable
{
    private static readonly DateTime Day = new(2024, 3, 1);
    private readonly SyntheticMarket _market = new();

    [Fact]
    public void Bybit_takes_its_futures_fees_and_refuses_the_order_types_that_it_lacks()
    {
        _market.Minutes("cryptofuture", "bybit", "btcusdt", Day, 2m, 100m, 100m, 110m, 110m, 120m, 120m);

        var notes = Run(BrokerageName.Bybit, Market.Bybit, "BTCUSDT", "USDT", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 2m);
            if (minute != 2) return;
            a.LimitOrder(a.First, -1m, 115m, orderProperties: new BybitOrderProperties { PostOnly = true });
            a.TrailingStopOrder(a.First, -1m, 5m, false);
            a.LimitIfTouchedOrder(a.First, -1m, 115m, 114m);
        });

        // Taker 0.055 % of 2 x 100, maker 0.02 % of 120, both on the mid.
        Assert.Equal(["1 Submitted", "1 Filled 101 fee 0.11 USDT", "2 Submitted", "3 Invalid", "4 Invalid", "2 Filled 115 fee 0.024 USDT"], notes);
    }

    [Fact]
    public void A_dYdX_contract_is_linear_in_dollars()
    {
        _market.Minutes("cryptofuture", "dydx", "btcusd", Day, 2m, 100m, 100m, 110m, 110m);

        var notes = Run(BrokerageName.DYDX, Market.DYDX, "BTCUSD", "USD", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 2m);
            if (minute == 3) a.Liquidate();
            if (minute is 1 or 3) a.Note($"{a.Portfolio.CashBook["USD"].Amount:0.####}");
        });

        // 0.05 % of 200 and of 220; profit 2 x (109 - 101).
        Assert.Equal(["1 Submitted", "1 Filled 101 fee 0.1 USD", "999.9", "2 Submitted", "2 Filled 109 fee 0.11 USD", "1015.79"], notes);
    }

    [Fact]
    public void Daily_bars_end_at_midnight_and_feed_warm_up_calendar_consolidators_and_resting_orders()
    {
        _market.Coarse("cryptofuture", "binance", "btcusdt", "daily", new DateTime(2024, 2, 25), 2m, 90, 91, 92, 93, 94, 100, 101, 110, 112, 120);
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                Start(a, 4, Resolution.Daily);
                a.SetWarmUp(3);
                var sma = a.SMA(a.First, 3);
                a.Warm = b => b.Note($"warm {sma.IsReady}");
                a.Consolidate(a.First, Calendar.Weekly, (TradeBar b) => a.Note($"week {b.Time:dd} to {b.EndTime:dd} {b.Open} {b.Close}"));
            },
            Data = (a, s) =>
            {
                if (a.IsWarmingUp) return;
                a.Note($"{a.Time:dd HH} {s.Bars[a.First].Close}");
                if (a.Time.Day == 2) a.MarketOrder(a.First, 2m);
                if (a.Time.Day == 3) a.StopMarketOrder(a.First, 1m, 105m);
            },
            Event = (a, e) => a.NoteEvent(e),
        });

        // The stop at 105 triggers on the ask high of 111 and fills at the worse of the stop and the ask close.
        Assert.Equal(
            [
                "warm True", "01 00 94", "02 00 100", "1 Submitted", "1 Filled 101 fee 0.08 USDT", "03 00 101", "2 Submitted",
                "2 Filled 111 fee 0.044 USDT", "week 26 to 04 90 110", "04 00 110", "05 00 112",
            ], Notes(result));
    }

    [Fact]
    public void History_has_the_same_bars_in_all_its_forms()
    {
        _market.Minutes("cryptofuture", "binance", "btcusdt", Day, 2m, 100m, 101m, 110m, 111m, 120m, 122m)
            .Minutes("cryptofuture", "binance", "ethusdt", Day, 2m, 10m, 11m, 12m, 13m, 14m, 15m)
            .Coarse("cryptofuture", "binance", "btcusdt", "daily", new DateTime(2024, 2, 26), 2m, 91, 92, 93, 94)
            .Coarse("cryptofuture", "binance", "btcusdt", "hour", new DateTime(2024, 2, 29), 2m, Enumerable.Range(1, 24).Select(i => (decimal)i).ToArray());
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                Start(a, 1, Resolution.Minute);
                a.Second = a.AddCryptoFuture("ETHUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
            },
            Data = (a, s) =>
            {
                if (a.Time.Minute != 5 || a.Time.Hour != 0) return;
                var both = new[] { a.First, a.Second };
                a.Note($"{Closes(a.History(a.First, 2))}");
                a.Note($"{Closes(a.History(a.First, TimeSpan.FromMinutes(2)))}");
                a.Note($"{Closes(a.History(a.First, Day.AddMinutes(3), Day.AddMinutes(5)))}");
                a.Note($"{Closes(a.History<TradeBar>(a.First, 2))}");
                a.Note($"{Closes(a.History(both, 2).Select(x => x.Bars[a.First]))}");
                a.Note($"{Closes(a.History(TimeSpan.FromMinutes(2)).Select(x => x.Bars[a.First]))}");
                a.Note($"{Closes(a.History<TradeBar>(both, 2).Select(x => x[a.Second]))}");
                a.Note($"{string.Join(' ', a.History<QuoteBar>(a.First, 2).Select(x => x.Bid.Close))}");
                a.Note($"{Closes(a.History(a.First, 3, Resolution.Hour))}");
                a.Note($"{Closes(a.History(a.First, TimeSpan.FromDays(3), Resolution.Daily))}");
                var sma = new SimpleMovingAverage(3);
                a.WarmUpIndicator(a.First, sma);
                a.Note($"{sma.Current.Value:0.####}");
            },
        });

        // The mean of 110, 111 and 120 is 113.6667.
        Assert.Equal(["111 120", "111 120", "111 120", "111 120", "111 120", "111 120", "13 14", "110 119", "22 23 24", "92 93 94", "113.6667"], Notes(result));
    }

    [Fact]
    public void Removing_a_security_cancels_its_orders_and_closes_its_position()
    {
        _market.Minutes("cryptofuture", "binance", "btcusdt", Day, 2m, 100m, 100m, 110m, 110m, 120m, 120m);

        var notes = Run(BrokerageName.BinanceFutures, Market.Binance, "BTCUSDT", "USDT", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 1m);
            if (minute == 1) a.LimitOrder(a.First, 1m, 50m);
            if (minute == 3) a.RemoveSecurity(a.First);
        });

        Assert.Equal(
            [
                "1 Submitted", "1 Filled 101 fee 0.04 USDT", "2 Submitted", "2 CancelPending", "2 Canceled", "3 Submitted",
                "3 Filled 109 fee 0.044 USDT",
            ], notes);
    }

    [Fact]
    public void Insights_of_a_weight_become_positions_and_a_rise_of_a_third_is_taken()
    {
        _market.Coarse("cryptofuture", "binance", "btcusdt", "hour", Day, 2m, 100, 100, 110, 120, 130, 140, 150);
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                Start(a, 1, Resolution.Hour);
                a.AddAlpha(new ConstantAlphaModel(InsightType.Price, InsightDirection.Up, TimeSpan.FromHours(20), 0.01, null, 0.3));
                a.SetPortfolioConstruction(new InsightWeightingPortfolioConstructionModel());
                a.SetExecution(new ImmediateExecutionModel());
                a.AddRiskManagement(new MaximumUnrealizedProfitPercentPerSecurity(0.3m));
                a.AddRiskManagement(new TrailingStopRiskManagementModel(0.05m));
            },
            Event = (a, e) => a.NoteEvent(e),
        });

        // The fee of about 0.12 leaves the portfolio first: 0.3 x 0.9975 x (1000 - 0.12) = 299.21 = q x 100 in steps of 0.001: 2.992. At
        // 140 the profit is (139 - 101) / 101 = 38 %,
        // at 130 it was 28 %.
        Assert.Equal(["1 Submitted", "1 Filled 101 fee 0.11968 USDT", "2 Submitted", "2 Filled 139 fee 0.167552 USDT"], Notes(result).Take(4));
    }

    public void Dispose() => _market.Dispose();

    private static void Start(Script a, int days, Resolution resolution)
    {
        a.Days(days);
        a.SetAccountCurrency("USDT");
        a.SetCash(1000m);
        a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
        a.First = a.AddCryptoFuture("BTCUSDT", resolution, Market.Binance, fillForward: false).Symbol;
    }

    private static string Closes(IEnumerable<TradeBar> bars) => string.Join(' ', bars.Select(b => b.Close));

    private static List<string> Notes(BacktestResult result)
    {
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
        return ((Script)result.Algorithm).Notes;
    }

    private List<string> Run(BrokerageName brokerage, string market, string ticker, string currency, Action<Script, int> step) =>
        Notes(_market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetAccountCurrency(currency);
                a.SetCash(1000m);
                a.SetBrokerageModel(brokerage, AccountType.Margin);
                a.First = a.AddCryptoFuture(ticker, Resolution.Minute, market, fillForward: false).Symbol;
            },
            Data = (a, slice) =>
            {
                if (slice.Bars.ContainsKey(a.First)) step(a, a.Time.Minute);
            },
            Event = (a, e) => a.NoteEvent(e),
        }));
}
