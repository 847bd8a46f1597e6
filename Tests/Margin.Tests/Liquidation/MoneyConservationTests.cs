using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using FsCheck;
using FsCheck.Fluent;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests;

/// <summary>Random lives of an account: fills, funding, transfers, added margin and price moves, each followed by the venue's
/// check.</summary>
public sealed class MoneyConservationTests
{
    private const decimal Start = 50_000m;
    private const decimal FundStart = 2_000m;

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20250801UL, 1UL);

    [Fact]
    public void Trader_fund_venue_and_counterparties_together_neither_gain_nor_lose() => Check.One(Runs, Prop.ForAll(Lives, events =>
    {
        var life = new Life();
        foreach (var step in events) life.Live(step);

        // From the outside: what was paid in, plus what all executions at market prices were worth, plus funding ...
        var expected = Start + FundStart + life.Deposits + life.FundingReceived + life.Executions.Sum(fill => -fill.Quantity * fill.Price);
        foreach (var symbol in new[] { Btc, Eth })
            expected += life.Executions.Where(fill => fill.Symbol == symbol).Sum(fill => fill.Quantity)
                * life.Account.Position(symbol).Mark;
        // ... must be in somebody's hands.
        var account = life.Account;
        var held = account.Equity() + account.Fund.Balance + life.Fees - account.Fund.Shortfall;
        Assert.Equal(expected, held, 12);
    }));

    [Fact]
    public void The_flows_explain_every_balance() => Check.One(Runs, Prop.ForAll(Lives, events =>
    {
        var life = new Life();
        foreach (var step in events) life.Live(step);

        var flows = life.Account.Flows;
        Assert.Equal(Start + flows.Balance(Party.Trader), life.Account.Wallet, 12);
        Assert.Equal(FundStart + flows.Balance(Party.InsuranceFund), life.Account.Fund.Balance, 12);
        Assert.Equal(life.Fees, flows.Balance(Party.Venue), 12);
        Assert.Equal(-life.Account.Fund.Shortfall, flows.Balance(Party.AutoDeleveraged), 12);
        Assert.Equal(0m, Enum.GetValues<Party>().Sum(flows.Balance), 12);
    }));

    [Fact]
    public void An_isolated_position_never_loses_more_than_its_margin() => Check.One(Runs, Prop.ForAll(Lives, events =>
    {
        var life = new Life();
        foreach (var step in events)
        {
            life.Live(step);
            // Whatever the isolated BTC position does, what is not set aside for it is never touched below zero.
            Assert.True(life.WorstIsolatedLoss <= 0.000_000_001m, $"lost {life.WorstIsolatedLoss} beyond the margin in {step}");
        }
    }));

    [Fact]
    public void A_cross_account_never_ends_below_zero() => Check.One(Runs, Prop.ForAll(Lives, events =>
    {
        var life = new Life();
        foreach (var step in events)
        {
            life.Live(step);
            Assert.True(life.Account.CrossWallet() + life.Account.CrossUnrealizedProfit() >= 0m,
                $"{life.Account.CrossWallet()} + {life.Account.CrossUnrealizedProfit()} after {step}");
            if (!life.Account.Position(Eth).IsOpen) Assert.True(life.Account.CrossWallet() >= 0m);
        }
    }));

    private static Arbitrary<Event[]> Lives => Gen.Elements(Enum.GetValues<Kind>())
        .SelectMany(kind => Gen.Choose(-100, 100), (kind, size) => (kind, size))
        .SelectMany(pair => Gen.Elements(Btc, Eth), (pair, symbol) => new Event(pair.kind, symbol, pair.size))
        .ArrayOf()
        .ToArbitrary();

    public enum Kind
    {
        Fill,
        Funding,
        Move,
        Jump,
        AddMargin,
        Deposit
    }

    public sealed record Event(Kind Kind, string Symbol, int Size);

    /// <summary>BTC isolated at 20x, ETH cross at 20x, with a small insurance fund, so that everything happens.</summary>
    private sealed class Life
    {
        private readonly LiquidationEngine _engine = Binance(new ConstantSlippageFill(20m));

        public Life()
        {
            Account = Open(Start, MarginMode.Cross, 20m, fund: new InsuranceFund(FundStart));
            Account.SetMarginMode(Btc, MarginMode.Isolated);
            Account.SetMark(Btc, 50_000m);
            Account.SetMark(Eth, 3_000m);
        }

        public MarginAccount Account { get; }

        public List<(string Symbol, decimal Quantity, decimal Price)> Executions { get; } = [];

        public decimal Fees { get; private set; }

        public decimal FundingReceived { get; private set; }

        public decimal Deposits { get; private set; }

        public decimal WorstIsolatedLoss { get; private set; }

        public void Live(Event step)
        {
            var (symbol, size) = (step.Symbol, step.Size);
            var position = Account.Position(symbol);
            var (wallet, margin) = (Account.Wallet, position.IsolatedMargin);
            var fee = 0m;
            switch (step.Kind)
            {
                case Kind.Fill:
                    var price = position.Mark * (1m + size / 10_000m);
                    var quantity = size * 500_000m / price / 100m;
                    if (quantity == 0m) return;
                    if (!OrderCheck.Decide(Account, symbol, quantity, price, LeverageLimits.None, 0.0005m).IsAccepted) return;
                    fee = Math.Abs(quantity) * price * 0.0005m;
                    Account.Fill(Noon, symbol, quantity, price, fee);
                    Executions.Add((symbol, quantity, price));
                    Fees += fee;
                    break;
                case Kind.Funding:
                    if (!position.IsOpen) return;
                    var paid = position.Notional * size / 100_000m;
                    Account.Funding(Noon, symbol, paid);
                    FundingReceived += paid;
                    margin += paid;
                    wallet += paid;
                    break;
                case Kind.Move:
                    Account.SetMark(symbol, position.Mark * (1m + size / 2_000m));
                    break;
                case Kind.Jump:
                    Account.SetMark(symbol, position.Mark * (1m + size / 400m));
                    break;
                case Kind.AddMargin:
                    var more = Math.Abs(size) / 100m * Account.MaxAddableMargin(symbol);
                    if (more > 0m) Account.AddMargin(symbol, more);
                    margin += more;
                    break;
                default:
                    Account.Transfer(Noon, Math.Abs(size) * 10m);
                    Deposits += Math.Abs(size) * 10m;
                    wallet += Math.Abs(size) * 10m;
                    break;
            }
            Liquidate(MarginScope.Isolated(Btc));
            if (symbol == Btc && step.Kind != Kind.Fill)
                WorstIsolatedLoss = Math.Max(WorstIsolatedLoss, wallet - fee - Account.Wallet - Math.Max(0m, margin));
            Liquidate(MarginScope.Cross);
        }

        private void Liquidate(MarginScope scope)
        {
            var record = _engine.Liquidate(Account, scope, Noon, symbol => TriggerBar.At(Account.Position(symbol).Mark));
            if (record is null) return;
            foreach (var fill in record.Fills) Executions.Add((fill.Symbol, fill.Quantity, fill.ExecutionPrice));
        }
    }
}
