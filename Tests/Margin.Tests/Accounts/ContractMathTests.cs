using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public sealed class ContractMathTests
{
    private static readonly ContractMath<decimal> HundredUsd = new(ContractType.Inverse, 100m);
    private static readonly ContractMath<decimal> HundredthBtc = new(ContractType.Linear, 0.01m);

    [Fact]
    public void Value_and_profit_of_contracts_that_are_not_one_unit()
    {
        // 1,000 x 100 USD / 50,000 = 2 BTC; 200 x 0.01 BTC x 50,000 = 100,000 USDT.
        Assert.Equal(2m, HundredUsd.Notional(1_000m, 50_000m));
        Assert.Equal(100_000m, HundredthBtc.Notional(200m, 50_000m));
        // Long 100 x 100 USD from 8,000 at 10,000: 1.25 - 1. Short 200 x 0.01 BTC from 50,000 at 49,000: 2 x 1,000.
        Assert.Equal(0.25m, HundredUsd.Profit(PositionSide.Long, 100m, 8_000m, 10_000m));
        Assert.Equal(0.25m, HundredUsd.Profit(100m, 8_000m, 10_000m));
        Assert.Equal(2_000m, HundredthBtc.Profit(-200m, 50_000m, 49_000m));
        // And back: 2 BTC at 50,000 are 1,000 contracts; 100,000 USDT are 200.
        Assert.Equal(1_000m, HundredUsd.Quantity(2m, 50_000m));
        Assert.Equal(200m, HundredthBtc.Quantity(100_000m, 50_000m));
    }

    [Fact]
    public void Average_entry_is_weighted_by_coin_when_inverse()
    {
        // 100 USD at 100 is 1 coin, at 50 two: 200 / 3. Linear: (100 x 100 + 100 x 50) / 200.
        Assert.Equal(200m / 3m, HundredUsd.AverageEntry(1m, 100m, 1m, 50m), 20);
        Assert.Equal(75m, ContractMath<decimal>.Linear.AverageEntry(100m, 100m, 100m, 50m));
    }

    [Fact]
    public void Bankruptcy_and_liquidation_price_scale_with_the_multiplier()
    {
        // 10 x 100 USD from 8,000 with 0.01 BTC: 1,000 / 0.135 and 1,000 x 1.01 / 0.135.
        var schedule = MaintenanceSchedule<decimal>.Flat(0.01m, 0m);
        Assert.Equal(1_000m / 0.135m, HundredUsd.BankruptcyPrice(PositionSide.Long, 10m, 8_000m, 0.01m)!.Value, 15);
        Assert.Equal(1_010m / 0.135m,
            HundredUsd.LiquidationPrice([new(PositionSide.Long, 10m, 8_000m, schedule)], 0.01m, 8_000m)!.Value, 15);
        // 100 x 0.01 BTC from 50,000 with 5,000: 45,000 and 45,000 / 0.99.
        Assert.Equal(45_000m, HundredthBtc.BankruptcyPrice(PositionSide.Long, 100m, 50_000m, 5_000m));
        Assert.Equal(45_000m / 0.99m,
            HundredthBtc.LiquidationPrice([new(PositionSide.Long, 100m, 50_000m, schedule)], 5_000m, 50_000m)!.Value, 15);
    }

    [Fact]
    public void No_price_makes_an_inverse_short_lose_its_value()
    {
        // A short of 10 x 100 USD from 8,000 is worth 0.125 BTC: that is the most it can lose.
        Assert.Null(HundredUsd.PriceAtProfit(-10m, 8_000m, -0.125m));
        Assert.Equal(1_000m / 0.115m, HundredUsd.PriceAtProfit(-10m, 8_000m, -0.01m)!.Value, 15);
        Assert.Equal(51_000m, HundredthBtc.PriceAtProfit(100m, 50_000m, 1_000m));
    }

    [Fact]
    public void A_multiplier_that_is_not_positive_is_refused() =>
        Assert.Equal("contract multiplier 0 is not above 0",
            Assert.Throws<MarginException>(() => new ContractMath<decimal>(ContractType.Inverse, 0m)).Message);

    [Fact]
    public void Parts_make_the_profit_of_the_whole() => Properties.Hold(Two, two =>
    {
        var (contract, a, p, b, r, at) = two;
        var entry = contract.AverageEntry(a, p, b, r);
        var parts = contract.Profit(a, p, at) + contract.Profit(b, r, at);
        Assert.Equal(parts, contract.Profit(a + b, entry, at), 12);
        Assert.Equal(at, contract.PriceAtProfit(a + b, entry, parts)!.Value, 8);
    }, 10_000);

    [Fact]
    public void Decimal_and_double_agree() => Properties.Hold(Two, two =>
    {
        var (contract, a, p, b, r, at) = two;
        var other = new ContractMath<double>(contract.Type, (double)contract.Multiplier);
        Near((double)contract.Notional(a, at), other.Notional((double)a, (double)at));
        Near((double)contract.AverageEntry(a, p, b, r), other.AverageEntry((double)a, (double)p, (double)b, (double)r));
        // A difference is as exact as what it is the difference of.
        Assert.InRange(Math.Abs((double)contract.Profit(a, p, at) - other.Profit((double)a, (double)p, (double)at)),
            0, 1e-9 * (double)contract.Notional(Math.Abs(a), Math.Min(p, at)) * 100);
    }, 10_000);

    private static void Near(double expected, double actual) => Assert.InRange(actual / expected, 1 - 1e-9, 1 + 1e-9);

    private static Gen<(ContractMath<decimal> Contract, decimal A, decimal P, decimal B, decimal R, decimal At)> Two =>
        from contract in Gen.Elements(ContractMath<decimal>.Linear, ContractMath<decimal>.Inverse, HundredUsd, HundredthBtc)
        from sign in Gen.Elements(-1, 1)
        from a in Gen.Choose(1, 100_000)
        from b in Gen.Choose(1, 100_000)
        from p in Gen.Choose(100, 9_999_999)
        from r in Gen.Choose(-300, 300)
        from at in Gen.Choose(-300, 300)
        let price = p / 100m
        select (contract, sign * a / 10m, price, sign * b / 10m, price * (1m + r / 1_000m), price * (1m + at / 1_000m));
}
