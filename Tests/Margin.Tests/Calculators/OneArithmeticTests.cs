using Backtests.Margin.Accounts;
using Backtests.Margin.Checks;

namespace Backtests.Margin.Tests.Calculators;

/// <summary>The calculator behind <c>margin price</c> and <c>margin check</c> says what the account of a backtest says.</summary>
public sealed class OneArithmeticTests
{
    private static readonly DateTime Time = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Calculator_and_account_agree_on_every_venue_and_in_each_of_its_modes()
    {
        HashSet<(string, MarginMode)> seen = [];
        Properties.Hold(VenuePosition.All, x =>
        {
            seen.Add((x.Venue.Name, x.Mode));
            var (symbol, date) = (x.Terms.Symbol, x.Terms.Version.EffectiveDate);
            var leverage = Math.Max(1m, Math.Round(x.Notional / x.FixedEquity, 2));
            var wallet = x.Mode == MarginMode.Cross ? x.FixedEquity : x.Notional * 2m;
            var account = new MarginAccount(
                wallet, _ => ContractTerms.Of(x.Venue, symbol, date), x.Mode, leverage, rules: AccountRules.Of(x.Venue));
            account.Fill(Time, symbol, x.Side.Sign<decimal>() * x.Quantity, x.Entry);
            account.SetMark(symbol, x.Entry);

            var query = new PositionQuery
            {
                Symbol = symbol, Date = date, Side = x.Side, Quantity = x.Quantity, EntryPrice = x.Entry, Leverage = leverage, Mode = x.Mode,
                WalletBalance = x.Mode == MarginMode.Cross ? wallet : null, IsOpening = false,
            };
            var ours = new MarginCalculator(x.Venue).Calculate(query);
            Same(x, "liquidation", account.LiquidationPrice(symbol), ours.LiquidationPrice);
            Same(x, "bankruptcy", account.BankruptcyPrice(symbol), ours.BankruptcyPrice);
            if (x.Mode == MarginMode.Cross)
            {
                Same(x, "maintenance", account.MaintenanceMargin(account.Position(symbol)), ours.MaintenanceMargin);
                return;
            }
            // What is said to stand behind an isolated position contains what is held back for closing it.
            var given = new MarginCalculator(x.Venue).Calculate(query with { IsolatedMargin = account.Position(symbol).IsolatedMargin });
            Same(x, "liquidation by margin", account.LiquidationPrice(symbol), given.LiquidationPrice);
            Same(x, "bankruptcy by margin", account.BankruptcyPrice(symbol), given.BankruptcyPrice);
            Same(x, "maintenance by margin", account.MaintenanceMargin(account.Position(symbol)), given.MaintenanceMargin);
        }, 10_000);

        Assert.All(VenueSchedules.All.SelectMany(one => one.Venue.MarginModes.Select(mode => (one.Venue.Name, mode))).Distinct(),
            one => Assert.Contains(one, seen));
    }

    [Fact]
    public void Bybit_s_fee_of_closing_at_bankruptcy_is_part_of_the_maintenance_margin_in_cross_too()
    {
        // 10,000 behind 1 BTC from 50,000, taker fee 0.055 %: what is left at 40,000 / 0.99945 = 40,022.012 is just the fee of closing
        // there,
        // 22.012. Liquidated at P with 10,000 + P - 50,000 = 0.005 P + 22.012: P = 40,022.012 / 0.995.
        var answer = new MarginCalculator(VenueFiles.Load("bybit-linear")).Calculate(new PositionQuery
        {
            Symbol = "BTCUSDT", Date = new DateOnly(2026, 6, 1), Side = PositionSide.Long, Quantity = 1m, EntryPrice = 50_000m, Leverage = 10m,
            Mode = MarginMode.Cross, WalletBalance = 10_000m,
        });

        Assert.Equal(40_000m / 0.99945m, answer.BankruptcyPrice!.Value, 8);
        Assert.Equal(40_000m / 0.99945m / 0.995m, answer.LiquidationPrice!.Value, 8);
        Assert.Equal(250m + 40_000m / 0.99945m * 0.00055m, answer.MaintenanceMargin, 8);
    }

    [Fact]
    public void Others_of_a_cross_account_hold_their_own_reserve()
    {
        var venue = VenueFiles.Load("bybit-linear");
        var day = new DateOnly(2026, 6, 1);
        var account = new MarginAccount(
            12_000m, name => ContractTerms.Of(venue, name, day), MarginMode.Cross, 10m, rules: AccountRules.Of(venue));
        account.Fill(Time, "BTCUSDT", 1m, 50_000m);
        account.Fill(Time, "ETHUSDT", -5m, 3_000m);
        account.SetMark("BTCUSDT", 50_000m);
        account.SetMark("ETHUSDT", 3_100m);

        var positions = PositionFile.Parse("positions.json", """
            [{"venue": "bybit-linear", "symbol": "BTCUSDT", "side": "long", "size": 1, "entry": 50000, "date": "2026-06-01", "mode": "cross",
              "wallet": 12000, "tick": 0.00000001, "liquidation_price": 1,
              "others": [{"symbol": "ETHUSDT", "side": "short", "size": 5, "entry": 3000, "mark": 3100}]}]
            """);

        Assert.Equal(account.LiquidationPrice("BTCUSDT")!.Value, new PositionCheck(VenueFiles.Catalog).Run(positions)[0].Computed!.Value, 7);
    }

    private static void Same(VenuePosition x, string what, decimal? account, decimal? calculator)
    {
        var isSame = account is null == calculator is null
            && (account is not { } one || calculator is not { } other || Math.Abs(one - other) <= 1e-9m * Math.Max(one, 1e-9m));
        Assert.True(isSame, $"{what}: {account} of the account, {calculator} of the calculator, {x}");
    }
}
