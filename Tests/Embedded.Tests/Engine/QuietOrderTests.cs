using Backtests.Engine;
using Backtests.Tests.Trading;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using QuantConnect.Orders.Fills;

namespace Backtests.Embedded.Tests.Engine;

/// <summary>Resting orders that can't fill are passed by: that must change nothing.</summary>
public sealed class QuietOrderTests : IDisposable
{
    private const int Minutes = 90;

    private readonly MiniMarket _market = new();

    [Fact]
    public void Passing_orders_by_changes_no_event_no_cash_no_holding_and_no_margin()
    {
        var (fills, refusals) = (0, 0);
        for (var seed = 1; seed <= 200; seed++)
        {
            MakeMarket(seed);

            var quick = Run(seed, triesEveryOrder: false, _ => { });
            var full = Run(seed, triesEveryOrder: true, _ => { });

            AssertSame(seed, full, quick);
            fills += full.Notes.Count(note => note.Contains("Filled", StringComparison.Ordinal));
            refusals += full.Notes.Count(note => note.Contains("Insufficient buying power", StringComparison.Ordinal));
        }

        // Far from a market in which nothing happens: what rests fills, and what the margin doesn't bear is refused.
        Assert.True(fills > 500 && refusals > 500, $"{fills} fills, {refusals} refusals");
    }

    [Fact]
    public void A_fill_model_that_speaks_for_itself_is_asked_less_and_fills_the_same()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            MakeMarket(seed);
            var (few, all) = (new SpeakingFillModel(), new SpeakingFillModel());

            var quick = Run(seed, triesEveryOrder: false, a => a.Contracts.ForEach(contract => contract.FillModel = few));
            var full = Run(seed, triesEveryOrder: true, a => a.Contracts.ForEach(contract => contract.FillModel = all));

            AssertSame(seed, full, quick);
            Assert.Equal((0, all.Fills), (all.Passes, few.Fills + few.Passes));
        }
    }

    [Fact]
    public void What_a_fill_model_inherits_does_not_speak_for_it()
    {
        MakeMarket(1);
        var (few, all) = (new DerivedFillModel(), new DerivedFillModel());

        var quick = Run(1, triesEveryOrder: false, a => a.Contracts.ForEach(contract => contract.FillModel = few));
        var full = Run(1, triesEveryOrder: true, a => a.Contracts.ForEach(contract => contract.FillModel = all));

        AssertSame(1, full, quick);
        Assert.Equal((0, all.Fills), (few.Passes, few.Fills));
    }

    public void Dispose() => _market.Dispose();

    private void MakeMarket(int seed)
    {
        var random = new Random(seed);
        RandomBars.Write(random, _market.Folder, "BTCUSDT", 50_000m, Minutes, 0.01);
        RandomBars.Write(random, _market.Folder, "ETHUSDT", 3_000m, Minutes, 0.01);
    }

    private RandomOrders Run(int seed, bool triesEveryOrder, Action<RandomOrders> change)
    {
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = _market.Folder,
            TriesEveryOrder = triesEveryOrder,
            Factory = () => new RandomOrders(seed, Minutes + 30, 10_000m, a =>
            {
                // One venue's fees are a fraction of notional, which is what lets orders be passed by; the other's default is none.
                a.SetBrokerageModel(seed % 3 == 0 ? BrokerageName.Default : BrokerageName.BinanceFutures, AccountType.Margin);
                a.Contracts.Add(a.AddCryptoFuture("BTCUSDT", Resolution.Minute, QuantConnect.Market.Binance));
                if (seed % 2 == 0) a.Contracts.Add(a.AddCryptoFuture("ETHUSDT", Resolution.Minute, QuantConnect.Market.Binance));
                // With the venue's default leverage next to nothing is refused.
                if (seed % 4 < 2) a.Contracts.ForEach(contract => contract.SetLeverage(2m));
                change(a);
            }),
        });
        Assert.True(result.RuntimeError is null, $"seed {seed}: {result.RuntimeError}");
        return (RandomOrders)result.Algorithm;
    }

    private static void AssertSame(int seed, RandomOrders expected, RandomOrders actual)
    {
        for (var n = 0; n < Math.Min(expected.Notes.Count, actual.Notes.Count); n++)
            Assert.True(expected.Notes[n] == actual.Notes[n], $"seed {seed}: {actual.Notes[n]} instead of {expected.Notes[n]}");
        Assert.Equal(expected.Notes.Count, actual.Notes.Count);
    }

    private class SpeakingFillModel : ImmediateFillModel
    {
        public int Passes { get; private set; }

        public int Fills { get; private set; }

        public bool PassesBy(Order order)
        {
            Passes++;
            return true;
        }

        public override Fill Fill(FillModelParameters parameters)
        {
            Fills++;
            return base.Fill(parameters);
        }
    }

    private sealed class DerivedFillModel : SpeakingFillModel;
}
