using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

/// <summary>Worked examples and recorded positions of inverse venues, and Deribit's, lived through by an account.</summary>
public sealed class VenueVectorAccountTests
{
    private const string Symbol = "XBTUSD";

    private static readonly ContractMath<decimal> OneUsd = ContractMath<decimal>.Inverse;

    [Theory]
    [InlineData(-1, 100, 7, "116.6666666667")]
    [InlineData(1, 100, 7, "87.5")]
    [InlineData(-1, 200, 100, "202.0202020202")]
    [InlineData(1, 100, 1, "50")]
    [InlineData(1, 100, 100, "99.0099009901")]
    [InlineData(1, 7890.08, 50, "7735.372549")] // Bybit help, ADL
    public void Bybit_inverse_bankruptcy_price(int side, double entry, int leverage, string bankruptcy)
    {
        // OctoBot-Trading's tests of Bybit's formulas, and Bybit's own example.
        var account = Account(Flat(0.005m, OneUsd), 1_000m, MarginMode.Isolated, leverage);
        account.Fill(Noon, Symbol, side * 1_000m, (decimal)entry);
        Assert.Equal(Number(bankruptcy), account.BankruptcyPrice(Symbol)!.Value, 6);
    }

    [Theory]
    [InlineData(1, 100, 1, 0.01, "50.2512562814")]
    [InlineData(-1, 100, 100, 0.01, "100")]
    [InlineData(-1, 50000, 10, 0.005, "55248.6187845304")] // Bybit help, isolated mode (UTA)
    [InlineData(1, 50000, 10, 0.005, "45662.100456621")]
    public void Bybit_inverse_liquidation_price_by_the_entry_value(int side, double entry, int leverage, double rate, string liquidation)
    {
        var terms = With(Flat((decimal)rate, OneUsd), PriceKind.Entry);
        var account = Account(terms, 1_000m, MarginMode.Isolated, leverage);
        account.Fill(Noon, Symbol, side * 60_000m, (decimal)entry);
        Assert.Equal(Number(liquidation), account.LiquidationPrice(Symbol)!.Value, 7);
    }

    [Fact]
    public void Bybit_inverse_cross_example_reserves_the_fee_of_closing_at_bankruptcy()
    {
        // Bybit help 360039261334: 10,000 USD long from 8,000 with 0.5 BTC, 0.5 %, taker 0.075 %: bankrupt at 5,718.57, liquidated at
        // 5,739.08
        // (published rounded up to the half).
        var terms = With(Flat(0.005m, OneUsd), PriceKind.Entry, ClosingFeeReserve.AtBankruptcyPrice, 0.00075m);
        var account = Account(terms, 0.5m, MarginMode.Cross, 10m);
        account.Fill(Noon, Symbol, 10_000m, 8_000m);
        Assert.Equal(5_718.57m, account.BankruptcyPrice(Symbol)!.Value, 2);
        Assert.Equal(5_739.08m, account.LiquidationPrice(Symbol)!.Value, 2);
        account.SetMark(Symbol, account.LiquidationPrice(Symbol)!.Value);
        Assert.Equal(1m, account.State(MarginScope.Cross).Ratio, 12);
    }

    [Fact]
    public void Bybit_inverse_record_with_added_margin()
    {
        // Bybit v5 record: 200 USD long from 1,812.70004844, 12x, 0.01 ETH added, taker 0.06 %, 0.5 %: margin 0.01926611, bankrupt at
        // 1,544.2,
        // liquidated at 1,550.8 (rounded up to 0.05). Of what was added the fee of closing at the new bankruptcy price is kept.
        var terms = With(Flat(0.005m, OneUsd), PriceKind.Entry, ClosingFeeReserve.AtBankruptcyPrice, 0.0006m);
        var account = Account(terms, 1m, MarginMode.Isolated, 12m);
        account.Fill(Noon, Symbol, 200m, 1_812.70004844m);
        account.AddMargin(Symbol, 0.01m);

        Assert.Equal(0.01926611m, account.Position(Symbol).IsolatedMargin, 6);
        Assert.Equal(1_544.2m, Up(account.BankruptcyPrice(Symbol)));
        Assert.Equal(1_550.8m, Up(account.LiquidationPrice(Symbol)));

        static decimal Up(decimal? price) => TickSize.Round(price!.Value, 0.05m, PriceRounding.TowardEntry, PositionSide.Long);
    }

    [Fact]
    public void Bitmex_record_reserves_the_fee_on_cost_and_margin()
    {
        // BitMEX position record of 2018-08-27, in satoshi: short 500 USD, cost 7,435,000, 25x, 0.5 %, 0.075 %: margin 303,200, maintenance
        // 42,975,
        // liquidated at 6,968.5 and bankrupt at 7,004.5 (ticks of 0.5; the venue rounds the value of a contract to the satoshi, one tick
        // off).
        var satoshi = new ContractMath<decimal>(ContractType.Inverse, 100_000_000m);
        var terms = With(Flat(0.005m, satoshi), PriceKind.Entry, ClosingFeeReserve.OnCostAndMargin, 0.00075m, step: 100m);
        var account = Account(terms, 1_000_000_000m, MarginMode.Isolated, 25m);
        account.Fill(Noon, Symbol, -500m, 500m * 100_000_000m / 7_435_000m);

        var position = account.Position(Symbol);
        Assert.Equal(303_200m, position.IsolatedMargin, 6);
        Assert.Equal(42_975m, account.MaintenanceMargin(position), 6);
        Assert.Equal(6_968.5m, TickSize.Round(account.LiquidationPrice(Symbol)!.Value, 0.5m, PriceRounding.TowardEntry, PositionSide.Short));
        Assert.InRange(account.BankruptcyPrice(Symbol)!.Value, 7_003.5m, 7_005.5m);
    }

    [Fact]
    public void Bitmex_margin_of_a_whole_position_in_a_higher_risk_limit()
    {
        // riskLimitsExamples: 180 XBT at 0.5 % need 0.9; 230 XBT are one step up: 1 % of all.
        var account = Account(ContractTerms.Of(VenueFiles.Load("bitmex"), Symbol, new DateOnly(2019, 1, 1)), 100m, MarginMode.Cross, 1m);
        account.Fill(Noon, Symbol, 1_800_000m, 10_000m);
        Assert.Equal(0.9m, account.MaintenanceMargin(account.Position(Symbol)) - Reserve(account));
        account.Fill(Noon, Symbol, 500_000m, 10_000m);
        Assert.Equal(2.3m, account.MaintenanceMargin(account.Position(Symbol)) - Reserve(account));
    }

    [Theory]
    [InlineData("BTC_USDC-PERPETUAL", 25, 100_000, 53_125, 28_125)]
    [InlineData("BTC_USDC-PERPETUAL", 350, 100_000, 1_312_500, 962_500)] // maintenance: 35 M x (1 % + 350 x 0.005 %)
    [InlineData("SOL_USDC-PERPETUAL", 25, 200, 200.625, 100.625)]
    public void Deribit_margins_grow_with_the_size(string symbol, int quantity, int price, double initial, double maintenance)
    {
        // support.deribit.com, Linear Perpetual.
        var venue = VenueFiles.Load("deribit-linear");
        var terms = ContractTerms.Of(venue, symbol, new DateOnly(2023, 1, 1));
        var account = Account(terms, 100_000_000m, MarginMode.Cross, terms.Tiers.MaxLeverage);
        account.Fill(Noon, symbol, quantity, price);

        Assert.Equal((decimal)initial, account.CrossInitialMargin());
        Assert.Equal((decimal)maintenance, account.MaintenanceMargin(account.Position(symbol)));
        Assert.Equal(100_000_000m - (decimal)initial, account.AvailableBalance());
    }

    [Fact]
    public void An_order_needs_the_margin_of_the_size_that_it_makes()
    {
        // 53,125 of margin hold 25 BTC at 100,000 and not a step more, though 50x alone would let pass 26.5625.
        var terms = ContractTerms.Of(VenueFiles.Load("deribit-linear"), "BTC_USDC-PERPETUAL", new DateOnly(2023, 1, 1), 0.0001m);
        var account = Account(terms, 53_125m, MarginMode.Cross, 50m);
        account.SetMark("BTC_USDC-PERPETUAL", 100_000m);

        var decision = OrderCheck.Decide(account, "BTC_USDC-PERPETUAL", 26m, 100_000m, LeverageLimits.None, 0m);

        Assert.Equal(OrderLimit.AvailableMargin, decision.Limit);
        Assert.InRange(decision.LargestQuantity, 24.9999m, 25m);
    }

    [Fact]
    public void A_rate_that_grows_with_the_size_in_coin_is_solved_at_the_price_where_it_is()
    {
        // 1 % + 0.005 % a coin, inverse, long 2,000,000 USD from 50,000 with 1 BTC in cross: at the price found the rate is that of
        // 2,000,000 / price coins.
        var tier = new RiskTier<decimal>(0m, null, 0.01m, 0m, 50m) { RatePerUnit = 0.00005m };
        var version = new RiskTierVersion(new DateOnly(2020, 1, 1), "v", "", "", new RiskTierTable<decimal>("T", [tier]));
        var terms = new ContractTerms(new MarginTerms("T", version, new Backtests.Margin.LinearInSizeRule())) { Contract = OneUsd };
        var account = Account(terms, 2m, MarginMode.Cross, 50m);
        account.Fill(Noon, Symbol, 2_000_000m, 50_000m);

        var price = account.LiquidationPrice(Symbol)!.Value;
        var coins = 2_000_000m / price;
        Assert.Equal(coins * (0.01m + 0.00005m * coins), 2m + 40m - coins, 12);
        account.SetMark(Symbol, price);
        Assert.Equal(1m, account.State(MarginScope.Cross).Ratio, 12);
    }

    private static decimal Reserve(MarginAccount account) =>
        account.MaintenanceMargin(account.Position(Symbol)) - account.Terms(Symbol).MaintenanceMargin(account.Position(Symbol));

    private static ContractTerms With(ContractTerms terms, PriceKind valuedAt, ClosingFeeReserve reserve = ClosingFeeReserve.None,
        decimal taker = 0m, decimal step = 0m) => new(terms.Margin)
        {
            Contract = terms.Contract, MaintenanceValuedAt = valuedAt, ClosingFeeReserve = reserve, TakerFeeRate = taker, ClosingFeeStep = step,
        };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
