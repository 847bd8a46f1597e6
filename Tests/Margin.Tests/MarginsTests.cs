namespace Backtests.Margin.Tests;

public class MarginsTests
{
    [Fact]
    public void Margin_ratio_is_maintenance_over_balance_and_null_under_water()
    {
        Assert.Equal(0.8m, MarginRatio.Of(80m, 100m));
        Assert.Equal(0m, MarginRatio.Of(0m, 0m));
        Assert.Null(MarginRatio.Of(80m, 0m));
        Assert.Null(MarginRatio.Of(80m, -5m));
    }

    [Theory]
    [InlineData(80, 80.01, false)]
    [InlineData(80, 80, true)]
    [InlineData(80, -1, true)]
    [InlineData(0, 0, false)]
    public void Account_is_breached_when_its_balance_is_down_to_the_maintenance_margin(double maintenance, double balance, bool breached) =>
        Assert.Equal(breached, MarginRatio.IsBreached(maintenance, balance));

    [Fact]
    public void Removable_margin_keeps_losses_covered_and_leaves_profits_inside()
    {
        // Long 1 at 100, 10x, wallet 30. Mark 100: 30 - 100 / 10 = 20. Mark 95: 30 - 5 - 9.5 = 15.5.
        // Mark 140: 30 + 40 - 14 = 56, but no more than the wallet of 30. Mark 80: 30 - 20 - 8 = 2. Mark 75: -2.5, so nothing.
        decimal At(decimal mark) => IsolatedMarginTransfer.MaxRemovable(PositionSide.Long, 1m, 100m, mark, 30m, 10m);
        Assert.Equal([20m, 15.5m, 30m, 2m, 0m], [At(100m), At(95m), At(140m), At(80m), At(75m)]);
        // Short at mark 105: 30 - 5 - 10.5 = 14.5.
        Assert.Equal(14.5m, IsolatedMarginTransfer.MaxRemovable(PositionSide.Short, 1m, 100m, 105m, 30m, 10m));
    }

    [Fact]
    public void Addable_margin_leaves_the_cross_side_its_maintenance()
    {
        // Cross wallet 1,000, isolated orders hold 100, cross maintenance 250: 650; only 400 available.
        Assert.Equal(650m, IsolatedMarginTransfer.MaxAddable(1_000m, 100m, 250m, 800m));
        Assert.Equal(400m, IsolatedMarginTransfer.MaxAddable(1_000m, 100m, 250m, 400m));
        Assert.Equal(0m, IsolatedMarginTransfer.MaxAddable(300m, 100m, 250m, 400m));
    }

    [Fact]
    public void Withdrawal_from_cross_leaves_initial_and_maintenance_margin()
    {
        // 1,000 with profit -200, initial 300, maintenance 50, isolated orders 100: min(850, 400). With profit +500: min(850, 1,100).
        Assert.Equal(400m, CrossWithdrawal.Max(1_000m, -200m, 300m, 50m, 100m));
        Assert.Equal(850m, CrossWithdrawal.Max(1_000m, 500m, 300m, 50m, 100m));
        Assert.Equal(0m, CrossWithdrawal.Max(100m, -200m, 300m, 50m, 0m));
    }

    [Fact]
    public void Open_loss_is_what_an_order_would_lose_at_once()
    {
        Assert.Equal(0m, OrderCost.OpenLoss(PositionSide.Long, 1m, 9_253.30m, 9_259.84m));
        Assert.Equal(6.54m, OrderCost.OpenLoss(PositionSide.Short, 1m, 9_253.30m, 9_259.84m));
        Assert.Equal(20m, OrderCost.OpenLoss(PositionSide.Long, 2m, 110m, 100m));
    }

    [Fact]
    public void Largest_quantity_by_margin_spends_the_available_balance_exactly()
    {
        // Buy at 110 with the mark at 100, 10x, fee 0.1%: a unit costs 11 + 10 + 0.11 = 21.11; 2,111 buys 100.
        Assert.Equal(100m, MaximumQuantity.ByMargin(2_111m, PositionSide.Long, 110m, 110m, 100m, 10m, 0.001m));
        Assert.Equal(0m, MaximumQuantity.ByMargin(-5m, PositionSide.Long, 110m, 110m, 100m, 10m, 0.001m));
    }

    [Fact]
    public void Tradable_quantity_is_the_smaller_limit_cut_to_the_lot()
    {
        Assert.Equal(1.234m, MaximumQuantity.Tradable<decimal>(1.5m, 1.2349m, 0.001m));
        Assert.Equal(1.1m, MaximumQuantity.Tradable<decimal>(1.1m, 1.2349m, 0.001m));
        Assert.Equal(1.2349m, MaximumQuantity.Tradable<decimal>(null, 1.2349m, 0m));
    }

    [Fact]
    public void Largest_quantity_by_tier_counts_what_is_held()
    {
        // BTCUSDT of 2024-10 at 100x: 600,000; at 100,000 that is 6 BTC.
        var tiers = BinanceUsdmVenue.Btc2024.Tiers;
        Assert.Equal(6m, MaximumQuantity.ByTier(tiers, 100m, 100_000m, 0m));
        Assert.Equal(1.5m, MaximumQuantity.ByTier(tiers, 100m, 100_000m, 4.5m));
        Assert.Equal(0m, MaximumQuantity.ByTier(tiers, 100m, 100_000m, 7m));
        Assert.Equal(0m, MaximumQuantity.ByTier(tiers, 200m, 100_000m, 0m));
    }

    [Fact]
    public void Funding_is_paid_by_longs_when_the_rate_is_positive()
    {
        Assert.Equal(-10m, FundingPayment.Linear(PositionSide.Long, 2m, 50_000m, 0.0001m));
        Assert.Equal(10m, FundingPayment.Linear(PositionSide.Short, 2m, 50_000m, 0.0001m));
        Assert.Equal(0.003m, FundingRate.Capped(0.01m, 0.003m));
        Assert.Equal(-0.003m, FundingRate.Capped(-0.01m, 0.003m));
    }

    [Fact]
    public void Mark_price_is_the_middle_of_three()
    {
        Assert.Equal(100m, MarkPrice.Median(100m, 90m, 105m));
        Assert.Equal(95m, MarkPrice.Median(90m, 95m, 105m));
        Assert.Equal(96m, MarkPrice.Median(99m, 95m, 96m));
        Assert.Equal(101m, MarkPrice.MovingBasis(100m, 1m));
    }

    [Theory]
    [InlineData(PriceRounding.None, PositionSide.Long, 8.0707)]
    [InlineData(PriceRounding.Nearest, PositionSide.Long, 8.07)]
    [InlineData(PriceRounding.Down, PositionSide.Short, 8.07)]
    [InlineData(PriceRounding.Up, PositionSide.Short, 8.08)]
    [InlineData(PriceRounding.TowardEntry, PositionSide.Long, 8.08)]
    [InlineData(PriceRounding.TowardEntry, PositionSide.Short, 8.07)]
    [InlineData(PriceRounding.AwayFromEntry, PositionSide.Long, 8.07)]
    [InlineData(PriceRounding.AwayFromEntry, PositionSide.Short, 8.08)]
    public void Prices_round_in_the_direction_of_the_venue(PriceRounding rounding, PositionSide side, decimal expected) =>
        Assert.Equal(expected, TickSize.Round(8.0707m, 0.01m, rounding, side));

    [Fact]
    public void Value_on_a_step_stays_there_in_binary_too()
    {
        // 0.3 / 0.1 is 2.9999999999999996 in binary.
        Assert.Equal(0.3, TickSize.Floor(0.3, 0.1), 15);
        Assert.Equal(0.3, TickSize.Ceiling(0.3, 0.1), 15);
        Assert.Equal(0.2, TickSize.Floor(0.29, 0.1), 15);
        Assert.Equal(1.234m, TickSize.Floor(1.23499m, 0.001m));
        Assert.Equal(1.23499m, TickSize.Floor(1.23499m, 0m));
    }
}
