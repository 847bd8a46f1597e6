using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public class InverseTests
{
    [Fact]
    public void Notional_and_profit_are_in_coin()
    {
        // 1,000 / 8,000; long 10,000 from 8,000 to 10,000: 1.25 - 1.
        Assert.Equal(0.125m, Notional.Inverse(1_000m, 8_000m));
        Assert.Equal(0.25m, UnrealizedProfit.Inverse(PositionSide.Long, 10_000m, 8_000m, 10_000m));
        Assert.Equal(-0.25m, UnrealizedProfit.Inverse(PositionSide.Short, 10_000m, 8_000m, 10_000m));
        // A short's loss ends at its entry value, 1.25, however high the price.
        Assert.InRange(UnrealizedProfit.Inverse(PositionSide.Short, 10_000m, 8_000m, 1e12m), -1.25m, -1.2499999m);
    }

    [Fact]
    public void Margins_and_funding_are_in_coin()
    {
        // 60,000 / 50,000 = 1.2; / 10; * 0.5%; and 1.2 * 0.01% paid by a long.
        Assert.Equal(0.12m, InitialMargin.Inverse(60_000m, 50_000m, 10m));
        Assert.Equal(0.006m, MaintenanceMargin.Inverse(MaintenanceSchedule<decimal>.Flat(0.005m, 0m), 60_000m, 50_000m));
        Assert.Equal(-0.00012m, FundingPayment.Inverse(PositionSide.Long, 60_000m, 50_000m, 0.0001m));
        Assert.Equal(0.00012m, FundingPayment.Inverse(PositionSide.Short, 60_000m, 50_000m, 0.0001m));
    }

    [Fact]
    public void Liquidation_price_of_a_long_and_a_short_by_hand()
    {
        var schedule = MaintenanceSchedule<decimal>.Flat(0.01m, 0m);
        // Long 1,000 from 8,000 with 0.01: 1,000 * 1.01 / 0.135 = 7,481.48. Short: 1,000 * 0.99 / (0.125 - 0.01) = 8,608.70.
        Assert.Equal(7_481.48m, Liquidation(schedule, PositionSide.Long, 0.01m));
        Assert.Equal(8_608.70m, Liquidation(schedule, PositionSide.Short, 0.01m));
        // Bankrupt at 1,000 / 0.135 and 1,000 / 0.115.
        Assert.Equal(7_407.41m, Bankruptcy(PositionSide.Long, 0.01m));
        Assert.Equal(8_695.65m, Bankruptcy(PositionSide.Short, 0.01m));
    }

    [Fact]
    public void Short_with_its_whole_value_as_margin_is_never_liquidated()
    {
        var schedule = MaintenanceSchedule<decimal>.Flat(0.01m, 0m);
        Assert.Null(LiquidationPrice.InverseIsolated(schedule, PositionSide.Short, 1_000m, 8_000m, 0.125m));
        Assert.Null(BankruptcyPrice.Inverse(PositionSide.Short, 1_000m, 8_000m, 0.125m));
        // A long at 1x is: 1,000 / 0.25 is bankruptcy.
        Assert.Equal(4_000m, BankruptcyPrice.Inverse(PositionSide.Long, 1_000m, 8_000m, 0.125m));
    }

    [Fact]
    public void Tier_at_the_liquidation_price_decides()
    {
        // 100,000 at 10,000 are 10 coins, the cap of the first tier; a long's notional grows as the price falls, so the second tier's
        // 1% less 0.05 applies: p = 100,000 * 1.01 / (10 + 1 + 0.05) = 9,140.27.
        var schedule = new MaintenanceSchedule<decimal>(
            [new MaintenancePiece<decimal>(0m, 0.005m, 0m), new MaintenancePiece<decimal>(10m, 0.01m, 0.05m)]);
        Assert.Equal(9_140.27m, Math.Round(
            LiquidationPrice.InverseIsolated(schedule, PositionSide.Long, 100_000m, 10_000m, 1m) ?? 0m, 2));
    }

    [Fact]
    public void Calculator_answers_for_an_inverse_venue()
    {
        var answer = new MarginCalculator(VenueFiles.Load("binance-coinm")).Calculate(new()
        {
            Symbol = "BTCUSD_PERP", Date = new(2021, 1, 1), Side = PositionSide.Long, Quantity = 100_000m, EntryPrice = 50_000m, Leverage = 10m,
        });
        // 2 BTC; / 10; * 0.4%; 100,000 * 1.004 / 2.2 = 45,636.36; 100,000 / 2.2 = 45,454.55.
        Assert.Equal((2m, 0.2m, 0.008m), (answer.Notional, answer.InitialMargin, answer.MaintenanceMargin));
        Assert.Equal(45_636.36m, Math.Round(answer.LiquidationPrice ?? 0m, 2));
        Assert.Equal(45_454.55m, Math.Round(answer.BankruptcyPrice ?? 0m, 2));
    }

    [Fact]
    public void Equity_is_the_maintenance_margin_at_the_liquidation_price() => Properties.Hold(Position.All, position =>
    {
        if (position.LiquidationPrice is not { } price)
        {
            // Only a short can outlive every rise: what is left of its margin at an infinite price is not negative.
            Assert.Equal(PositionSide.Short, position.Side);
            Assert.True(position.Wallet >= position.Quantity / position.Entry);
            return;
        }
        var (equity, maintenance) = (position.Equity(price), position.Maintenance(price));
        Assert.True(Math.Abs(equity - maintenance) <= 1e-12m * (position.Quantity / position.Entry + position.Quantity / price),
            $"{position}: {equity} against {maintenance} at {price}");
    });

    [Fact]
    public void Price_is_on_the_losing_side_and_before_bankruptcy() => Properties.Hold(Position.All, position =>
    {
        if (position.LiquidationPrice is not { } price) return;
        var sign = position.Side.Sign<decimal>();
        Assert.True(sign * (position.Entry - price) > 0m, $"{position}: {price}");
        if (BankruptcyPrice.Inverse(position.Side, position.Quantity, position.Entry, position.Wallet) is { } bankruptcy)
            Assert.True(sign * (price - bankruptcy) > 0m, $"{position}: {price} against {bankruptcy}");
    });

    [Fact]
    public void Double_agrees_with_decimal() => Properties.Hold(Position.All, position =>
    {
        var schedule = new MaintenanceSchedule<double>(Position.Pieces
            .Select(piece => new MaintenancePiece<double>((double)piece.Floor, (double)piece.Rate, (double)piece.Deduction)));
        var single = LiquidationPrice.InverseIsolated(
            schedule, position.Side, (double)position.Quantity, (double)position.Entry, (double)position.Wallet);
        if (position.LiquidationPrice is { } exact && exact < position.Entry * 100m)
            Assert.True(Math.Abs((single ?? 0d) / (double)exact - 1d) < 1e-9, $"{position}: {single} against {exact}");
    });

    private static decimal Liquidation(MaintenanceSchedule<decimal> schedule, PositionSide side, decimal wallet) =>
        Math.Round(LiquidationPrice.InverseIsolated(schedule, side, 1_000m, 8_000m, wallet) ?? 0m, 2);

    private static decimal Bankruptcy(PositionSide side, decimal wallet) =>
        Math.Round(BankruptcyPrice.Inverse(side, 1_000m, 8_000m, wallet) ?? 0m, 2);

    private sealed record Position(PositionSide Side, decimal Quantity, decimal Entry, decimal Wallet)
    {
        // 0.4% up to 10 coins, 1% up to 100, 5% beyond.
        public static readonly MaintenancePiece<decimal>[] Pieces = [new(0m, 0.004m, 0m), new(10m, 0.01m, 0.06m), new(100m, 0.05m, 4.06m)];

        private static readonly MaintenanceSchedule<decimal> Schedule = new(Pieces);

        public decimal? LiquidationPrice => Margin.LiquidationPrice.InverseIsolated(Schedule, Side, Quantity, Entry, Wallet);

        public decimal Equity(decimal price) => Wallet + UnrealizedProfit.Inverse(Side, Quantity, Entry, price);

        public decimal Maintenance(decimal price) => MaintenanceMargin.Inverse(Schedule, Quantity, price);

        public static Gen<Position> All { get; } =
            from side in Gen.Elements(PositionSide.Long, PositionSide.Short)
            from entry in Gen.Choose(1, 10_000_000)
            from coins in Gen.Choose(1, 300_000)
            from leverage in Gen.Choose(1, 15)
            let price = entry / 100m
            let notional = coins / 1_000m
            select new Position(side, notional * price, price, notional / leverage);
    }
}
