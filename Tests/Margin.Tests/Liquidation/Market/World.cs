using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

public enum WorldEvent
{
    Trade,
    Move,
    Jump,
    Deposit,
    Funding,
    Hours,
}

/// <summary>One thing that happens.</summary>
/// <param name="Kind">What.</param>
/// <param name="One">Who, or on which contract.</param>
/// <param name="Other">With whom.</param>
/// <param name="Size">How much, from -100 to 100.</param>
public sealed record WorldStep(WorldEvent Kind, int One, int Other, int Size);

/// <summary>What the world is made of.</summary>
public sealed record WorldRules(int Venue, int Ranking, int Price, int Trigger, int Loss, int Depth, int Fund, bool Inverse, int Isolated);

/// <summary>
/// Four accounts that trade with each other on one venue, with a small common fund, thin markets and rough prices: everything happens.
/// Trades are between accounts, so that all money that comes or goes is known from outside.
/// </summary>
internal sealed class World
{
    public static readonly (string[] Chain, LiquidationRemainder Remainder)[] Venues =
    [
        (["cancel-orders", "reduce-tier small_accounts=skip", "takeover"], LiquidationRemainder.FundKeeps),
        (["cancel-orders", "reduce-tier mode=isolated time_in_force=fok", "reduce-tier mode=cross orders=0", "takeover mode=isolated",
            "takeover-one-by-one mode=cross"], LiquidationRemainder.FundKeeps),
        (["cancel-orders", "reduce-tier tiers=2 from_tier=3 orders=0 below_lowest=skip", "takeover"], LiquidationRemainder.FundKeeps),
        (["cancel-orders", "incremental order_notional=2000 order_fraction=0.1", "takeover"], LiquidationRemainder.FeeOnly),
        (["reduce-risk-limit", "cancel-orders", "reduce-tier time_in_force=fok", "takeover"], LiquidationRemainder.FundKeeps),
        (["cancel-orders", "backstop otherwise=pass", "market-close", "backstop"], LiquidationRemainder.FeeOnly),
        (["cancel-orders", "block-orders", "deleverage"], LiquidationRemainder.FeeOnly),
        (["cancel-orders", "close-at-bankruptcy", "assign capacity=5000", "unwind"], LiquidationRemainder.FeeOnly),
        (["cancel-orders", "cover-shortage", "takeover"], LiquidationRemainder.FundKeeps),
    ];

    private static readonly string[] Symbols = [Bench.Perp, Bench.Alt];
    private static readonly string[] Rankings =
    [
        "profit-margin-ratio", "profit-leverage", "leveraged-return", "return-over-margin-ratio", "price-ratio-leverage", "random", "none",
    ];

    private readonly Dictionary<string, decimal> _marks = new() { [Bench.Perp] = 100m, [Bench.Alt] = 100m };
    private readonly List<(string Symbol, decimal Quantity, decimal Price)> _outside = [];
    private readonly LiquidationEngine[] _engines;
    private readonly ContractTerms _terms;
    private readonly decimal _fundStart;
    private DateTime _time = Bench.Noon;
    private decimal _paidIn;

    public World(WorldRules rules)
    {
        _terms = new ContractTerms(Bench.Marginal().Margin)
        {
            LiquidationFeeRate = 0.005m,
            QuantityStep = 0.001m,
            Contract = rules.Inverse ? new ContractMath<decimal>(ContractType.Inverse, 100m) : ContractMath<decimal>.Linear,
        };
        _fundStart = rules.Fund * 100m;
        Market = new VenueMarket(new InsuranceFund(_fundStart), new MarketRules
        {
            Ranking = AdlRules.Rankings().Create(Rankings[rules.Ranking % Rankings.Length]),
            Price = (rules.Price % 3) switch { 0 => new BankruptcyAdlPrice(), 1 => new MarkAdlPrice(), _ => new NearMarkAdlPrice(0.02m) },
            Trigger = (rules.Trigger % 4) switch
            {
                0 => new FundEmptyTrigger(),
                1 => new FundDrawdownTrigger(0.3m),
                2 => new NegativeTrigger(),
                _ => new NotionalTrigger(20_000m),
            },
            SharedLoss = (rules.Loss % 3) switch { 0 => new NoSharedLoss(), 1 => new WinnersByDay(), _ => new ByPosition() },
            FundCap = rules.Fund % 5 == 0 ? 30_000m : null,
        });
        IForcedOrderFillModel depth = (rules.Depth % 4) switch
        {
            0 => new ConstantSlippageFill(20m), 1 => new SquareRootImpactFill(), 2 => new ThinMarket(50m), _ => Book(),
        };
        var (chain, remainder) = Venues[rules.Venue % Venues.Length];
        Accounts = new MarginAccount[4];
        _engines = new LiquidationEngine[Accounts.Length];
        for (var n = 0; n < Accounts.Length; n++)
        {
            var mode = (rules.Isolated >> n & 1) == 1 ? MarginMode.Isolated : MarginMode.Cross;
            Accounts[n] = new MarginAccount(10_000m, _ => _terms, mode, 20m, Market.Fund);
            _engines[n] = Bench.Chain(depth, remainder, Market, chain);
            if ((rules.Isolated >> 4 & 1) == 1 && n % 2 == 0) Accounts[n].SetPositionMode(PositionMode.Hedge);
            Market.Join($"t{n}", Accounts[n]);
            foreach (var symbol in Symbols) Accounts[n].SetMark(symbol, 100m);
        }
        _paidIn = Accounts.Length * 10_000m + _fundStart;
    }

    public VenueMarket Market { get; }

    public MarginAccount[] Accounts { get; }

    public int Liquidations { get; private set; }

    public int Deleveraged => Market.Deleveraged.Count;

    /// <summary>Money that somebody holds now.</summary>
    public decimal Held => Accounts.Sum(account => account.Equity()) + Market.Fund.Balance + Market.AboveCap
        + Accounts.Sum(account => account.Flows.Balance(Party.Venue));

    /// <summary>
    /// Money that must be there: what was paid in, what the outside lost at the present marks by what it bought and sold, and what unknown
    /// traders of the other side paid.
    /// </summary>
    public decimal Expected => _paidIn - Outside + Unknown;

    private decimal Outside => _outside.Sum(trade => _terms.Contract.Profit(trade.Quantity, trade.Price, _marks[trade.Symbol]));

    private decimal Unknown => -Accounts.Sum(account => account.Flows.Balance(Party.AutoDeleveraged));

    public void Live(WorldStep step)
    {
        var (one, other) = (Math.Abs(step.One) % Accounts.Length, Math.Abs(step.Other) % Accounts.Length);
        var symbol = Symbols[Math.Abs(step.One) % 2];
        switch (step.Kind)
        {
            case WorldEvent.Trade when one != other:
                Trade(Accounts[one], Accounts[other], Symbols[Math.Abs(step.Size) % 2], step.Size * 12m);
                break;
            case WorldEvent.Move:
                _marks[symbol] *= 1m + step.Size / 5_000m;
                break;
            case WorldEvent.Jump:
                _marks[symbol] *= 1m + step.Size / 800m;
                break;
            case WorldEvent.Deposit:
                Accounts[one].Transfer(_time, Math.Abs(step.Size) * 5m);
                _paidIn += Math.Abs(step.Size) * 5m;
                break;
            case WorldEvent.Funding when one != other:
                Accounts[one].Funding(_time, Bench.Perp, -Math.Abs(step.Size) / 10m, AnyLeg(Accounts[one]));
                Accounts[other].Funding(_time, Bench.Perp, Math.Abs(step.Size) / 10m, AnyLeg(Accounts[other]));
                break;
            case WorldEvent.Hours:
                _time = _time.AddHours(Math.Abs(step.Size) % 12);
                break;
        }
        Judge();
    }

    /// <summary>Lets the processes that are under way come to their ends at the prices as they are.</summary>
    public void Settle()
    {
        for (var n = 0; n < 100; n++)
        {
            Judge();
            if (!Accounts.Any(IsDue)) return;
        }
    }

    private static bool IsDue(MarginAccount account) =>
        account.Positions.Any(position => position.IsOpen && account.State(position.Scope).IsLiquidatable);

    private static RecordedDepthFill Book()
    {
        DepthBand[] bids = [new(0.01m, 150m, 14_925m), new(0.05m, 300m, 29_500m)];
        DepthBand[] asks = [new(0.01m, 150m, 15_075m), new(0.05m, 300m, 30_500m)];
        var book = new DepthBook([new DepthSnapshot(DateTime.MinValue.AddDays(1).ToUniversalTime(), bids, asks)]);
        var options = new DepthOptions { MaximumAge = TimeSpan.FromDays(3_000_000), Fault = DepthFault.Clip };
        return new RecordedDepthFill((_, _) => book, options);
    }

    private void Trade(MarginAccount buyer, MarginAccount seller, string symbol, decimal quantity)
    {
        if (quantity == 0m) return;
        var price = _marks[symbol];
        var (buys, sells) = (Leg(buyer, symbol, quantity), Leg(seller, symbol, -quantity));
        if (!OrderCheck.Decide(buyer, symbol, quantity, price, LeverageLimits.None, 0m, buys).IsAccepted) return;
        if (!OrderCheck.Decide(seller, symbol, -quantity, price, LeverageLimits.None, 0m, sells).IsAccepted) return;
        buyer.Fill(_time, symbol, quantity, price, leg: buys);
        seller.Fill(_time, symbol, -quantity, price, leg: sells);
    }

    private static PositionSide? AnyLeg(MarginAccount account) =>
        account.PositionMode == PositionMode.OneWay ? null : PositionSide.Long;

    // In hedge mode an order closes the opposite leg when that is as large, and opens its own leg else.
    private static PositionSide? Leg(MarginAccount account, string symbol, decimal quantity)
    {
        if (account.PositionMode == PositionMode.OneWay) return null;
        var own = quantity > 0m ? PositionSide.Long : PositionSide.Short;
        return account.Position(symbol, own.Opposite()).Size >= Math.Abs(quantity) ? own.Opposite() : own;
    }

    private void Judge()
    {
        _time = _time.AddMinutes(1);
        foreach (var account in Accounts)
            foreach (var symbol in Symbols) account.SetMark(symbol, _marks[symbol]);
        for (var n = 0; n < Accounts.Length; n++)
        {
            var scopes = Accounts[n].Positions.Where(position => position.IsOpen).Select(position => position.Scope).Distinct().ToArray();
            foreach (var scope in scopes)
            {
                var record = _engines[n].Liquidate(
                    Accounts[n], scope, _time, symbol => TriggerBar.At(_marks[symbol]) with { Volume = 500m });
                if (record is null) continue;
                Liquidations++;
                foreach (var round in record.Rounds)
                    if (round.Filled != 0m && round.Kind != RoundKind.Deleveraging)
                        _outside.Add((round.Symbol, -round.Filled, round.Price));
            }
        }
        Market.Advance(_time);
    }
}
