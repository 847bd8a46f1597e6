using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public class FundingFormsTests
{
    [Fact]
    public void Damper_is_the_clamp_around_no_interest() => Properties.Hold(Gen.Choose(-10_000, 10_000), tenths =>
    {
        var premium = tenths / 1_000_000m;
        Assert.Equal(FundingRate.FromPremium(premium, 0m, 0.00025m), FundingRate.WithDamper(premium, 0.00025m));
    });

    [Theory]
    [InlineData(10_100, 10_110, 0.01)]
    [InlineData(9_990, 10_010, 0)]
    [InlineData(9_880, 9_900, -0.01)]
    public void Premium_counts_only_prices_on_one_side_of_the_index(int bid, int ask, double premium) =>
        Assert.Equal((decimal)premium, PremiumIndex.FromImpactPrices<decimal>(bid, ask, 10_000m));

    [Fact]
    public void Debit_takes_from_the_margin_what_the_venue_takes()
    {
        // OKX: all. Bybit: 250 due, 50 available: 200; nothing while enough is available; what is received goes to the balance.
        Assert.Equal(-250m, FundingDebit.FromMargin(FundingSource.PositionMargin, -250m, 1_000m));
        Assert.Equal(-200m, FundingDebit.FromMargin(FundingSource.AvailableBalanceFirst, -250m, 50m));
        Assert.Equal(0m, FundingDebit.FromMargin(FundingSource.AvailableBalanceFirst, -250m, 1_000m));
        Assert.Equal(0m, FundingDebit.FromMargin(FundingSource.AvailableBalanceFirst, 250m, 0m));
    }

    [Fact]
    public void Index_is_cut_toward_zero_and_a_shared_loss_is_rounded_up()
    {
        // -1.001999 * 0.001 = -0.001001999; 100 / 11 = 9.0909090909...
        Assert.Equal(-0.001001m, FundingIndex.Delta(-1.001999m, 28_800m, 0.001m, 0.000001m));
        Assert.Equal(0.001001m, FundingIndex.Delta(1.001999m, 28_800m, 0.001m, 0.000001m));
        Assert.Equal(9.090910m, FundingIndex.SocializedLoss(100m, 7m, -4m, 0.000001m));
    }

    [Fact]
    public void Caps_and_parts_of_a_rate()
    {
        // 0.75 * (1% - 0.5%); 0.01% / 8.
        Assert.Equal(0.00375m, FundingRate.CapFromMarginRates(0.01m, 0.005m, 0.75m));
        Assert.Equal(0.0000125m, FundingRate.Over(0.0001m, 1m, 8m));
    }
}
