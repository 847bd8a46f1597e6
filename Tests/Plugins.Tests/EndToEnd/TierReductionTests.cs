using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

public sealed class TierReductionTests
{
    [Fact]
    public void A_large_position_is_cut_to_the_next_lower_tier_and_lives_on()
    {
        // 500 BTC from 60,000 at 20x: 30,000,000, fee 15,000, margin 1,500,000. At 57,890: 445,000 against 28,945,000 * 0.02 - 132,000 =
        // 446,900.
        var dip = new Move(10, 60_000m, 60_000m, 57_890m, 58_500m);
        using var market = new TestMarket().Trades(Btc, 60_000m, dip).Marks(Btc, 60_000m, dip);

        var run = Lab.Run(market, new Script
        {
            Cash = 2_000_000m,
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 20m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 500m)));

        // Down to 12,000,000: (28,945,000 - 12,000,000) / 57,890 = 292.7103, so 292.711 BTC are sold at the mark.
        // Loss 292.711 * 2,110 = 617,620.21, fee 0.0125 * 292.711 * 57,890 = 211,812.997375.
        var record = Assert.Single(run.Session.Records);
        Assert.Equal(["cancel-orders", "reduce-tier"], record.Steps);
        var fill = Assert.Single(record.Fills);
        Assert.Equal(-292.711m, fill.Quantity);
        Assert.Equal(57_890m, fill.Price);
        Assert.Equal(211_812.997375m, fill.Fee);
        Assert.Equal(207.289m, run.Portfolio[run.Perp(Btc)].Quantity);
        Assert.Equal(2_000_000m - 15_000m - 617_620.21m - 211_812.997375m, run.Usdt);
        Assert.Equal(1_500_000m - 617_620.21m - 211_812.997375m, run.Session.Position(run.Perp(Btc)).IsolatedMargin);
    }
}
