using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>A venue file, one of its tables and modes, and how the money is measured out.</summary>
/// <param name="Venue">The venue.</param>
/// <param name="Terms">Tiers of one of its symbols on some date.</param>
/// <param name="Mode">One of its margin modes.</param>
/// <param name="IsHedge">Long and short legs, where the venue has them.</param>
/// <param name="Tier">In whose range positions are.</param>
/// <param name="FundPercent">What the fund has at the start, in percent of one wallet.</param>
internal sealed record VenueWorldKind(Venue Venue, MarginTerms Terms, MarginMode Mode, bool IsHedge, int Tier, int FundPercent)
{
    public static Gen<VenueWorldKind> Any { get; } =
        from one in VenueSchedules.Any
        from mode in Gen.Elements(one.Venue.MarginModes.ToArray())
        from hedge in Gen.Elements(true, false)
        from tier in Gen.Choose(0, Math.Min(4, one.Terms.Tiers.Count - 1))
        from fund in Gen.Choose(0, 100)
        select new VenueWorldKind(one.Venue, one.Terms, mode, hedge && one.Venue.HedgeMode.IsOffered == true, tier, fund);

    public override string ToString() =>
        $"{Venue.Name} {Terms.Symbol} {Terms.Version.Id} {Mode}{(IsHedge ? " hedge" : "")}, tier {Tier + 1}";
}

/// <summary>What happens in a <see cref="VenueWorld"/>.</summary>
public enum VenueWorldEvent
{
    Trade, Move, Jump, Funding, Transfer, AddMargin, Hours,
}

/// <summary>One event: who, with whom, and how much, from -100 to 100.</summary>
public sealed record VenueWorldStep(VenueWorldEvent Kind, int One, int Other, int Size)
{
    public static Gen<VenueWorldStep> Any { get; } =
        from kind in Gen.Elements(VenueWorldEvent.Trade, VenueWorldEvent.Trade, VenueWorldEvent.Trade, VenueWorldEvent.Jump,
            VenueWorldEvent.Jump, VenueWorldEvent.Move, VenueWorldEvent.Funding, VenueWorldEvent.Transfer, VenueWorldEvent.AddMargin,
            VenueWorldEvent.Hours)
        from one in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        from size in Gen.Choose(-100, 100)
        select new VenueWorldStep(kind, one, other, size);
}

/// <summary>
/// Three accounts that trade one contract with each other under everything that a venue file names: tiers, fees, the liquidation chain, the
/// fund's rule, deleveraging, shared losses, and what an account may do. Beside it a second set of books that is kept from outside.
/// </summary>
internal sealed class VenueWorld
{
    private const string Contract = "C";
    private const decimal StartPrice = 100m;

    private readonly MarginAccount[] _accounts = new MarginAccount[3];
    private readonly LiquidationEngine[] _engines = new LiquidationEngine[3];
    private readonly ContractTerms _terms;
    private readonly bool _isHedge;
    private readonly decimal _unit;
    private readonly List<(decimal Quantity, decimal Price)> _outside = [];
    private decimal _mark = StartPrice;
    private decimal _paidIn;
    private DateTime _time = new(2025, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    public VenueWorld(VenueWorldKind kind)
    {
        var tier = kind.Terms.TiersAt(StartPrice)[kind.Tier];
        // Where a tier has no end, a position that a venue which liquidates a little a second is done with in an hour.
        var cap = tier.Cap ?? (kind.Venue.ContractType == ContractType.Inverse ? 40m : 100_000m);
        _unit = tier.Floor == 0 ? cap / 2 : tier.Floor * 1.2m;
        _isHedge = kind.IsHedge;
        _terms = new ContractTerms(kind.Terms)
        {
            LiquidationFeeRate = kind.Venue.Fees.Liquidation.Value,
            TakerFeeRate = kind.Venue.Fees.Taker.Value,
            MakerFeeRate = kind.Venue.Fees.Maker.Value,
            Contract = new ContractMath<decimal>(kind.Venue.ContractType, 1m),
            // About a ten-thousandth of what is traded.
            QuantityStep = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)
                new ContractMath<decimal>(kind.Venue.ContractType, 1m).Quantity(_unit, StartPrice))) - 4),
        };
        // At the highest leverage that the tier allows, up to 20, two units of notional.
        var leverage = Math.Clamp(tier.MaxLeverage, 1m, 20m);
        Wallet = _unit * 2 / leverage;
        var fund = Wallet * kind.FundPercent / 100m;
        Market = new VenueMarket(new InsuranceFund(fund), MarketRules.Of(kind.Venue));
        for (var n = 0; n < _accounts.Length; n++)
        {
            _accounts[n] = new MarginAccount(Wallet, _ => _terms, kind.Mode, leverage, Market.Fund, rules: AccountRules.Of(kind.Venue));
            if (kind.IsHedge) _accounts[n].SetPositionMode(PositionMode.Hedge);
            _engines[n] = LiquidationEngine.Of(kind.Venue, new ConstantSlippageFill(20m), market: Market);
            Market.Join($"t{n}", _accounts[n]);
        }
        Mark();
        _paidIn = _accounts.Length * Wallet + fund;
    }

    public VenueMarket Market { get; }

    public IReadOnlyList<MarginAccount> Accounts => _accounts;

    /// <summary>What each account starts with: the measure of rounding.</summary>
    public decimal Wallet { get; }

    public int Liquidations { get; private set; }

    /// <summary>The most that marks and liquidations of isolated positions took from what was not set aside for them.</summary>
    public decimal WorstIsolatedLoss { get; private set; }

    /// <summary>Money that somebody holds.</summary>
    public decimal Held => _accounts.Sum(account => account.Equity() + account.Flows.Balance(Party.Venue)) + Market.Fund.Balance
        + Market.AboveCap;

    /// <summary>
    /// Money that must be there: what was paid in, less what the rest of the market won by what it took of forced orders, plus what unknown
    /// winners gave.
    /// </summary>
    public decimal Expected => _paidIn - _outside.Sum(trade => _terms.Contract.Profit(trade.Quantity, trade.Price, _mark))
        - _accounts.Sum(account => account.Flows.Balance(Party.AutoDeleveraged));

    public void Live(VenueWorldStep step)
    {
        var (account, other) = (_accounts[step.One], _accounts[step.Other]);
        var free = _accounts.Select(one => one.CrossWallet()).ToArray();
        var shared = Market.SharedLosses.Payments.Count;
        switch (step.Kind)
        {
            case VenueWorldEvent.Trade when step.One != step.Other:
                Trade(account, other, step.Size);
                break;
            case VenueWorldEvent.Move:
                _mark *= 1m + step.Size / 5_000m;
                break;
            case VenueWorldEvent.Jump:
                _mark *= 1m + step.Size / 350m;
                break;
            case VenueWorldEvent.Funding when step.One != step.Other:
                account.Funding(_time, Contract, -_unit * Math.Abs(step.Size) / 100_000m, Leg(account, step.Size));
                other.Funding(_time, Contract, _unit * Math.Abs(step.Size) / 100_000m, Leg(other, step.Size));
                break;
            case VenueWorldEvent.Transfer:
                var amount = step.Size > 0 ? Wallet * step.Size / 500m : account.MaxWithdrawal() * step.Size / 200m;
                account.Transfer(_time, amount);
                _paidIn += amount;
                break;
            case VenueWorldEvent.AddMargin:
                foreach (var position in account.Positions)
                    if (position.IsOpen && account.MaxAddableMargin(position) * Math.Abs(step.Size) / 200m is > 0m and var more)
                        account.AddMargin(position, more);
                break;
            case VenueWorldEvent.Hours:
                _time = _time.AddHours(Math.Abs(step.Size) % 12);
                break;
        }
        Judge();
        if (step.Kind is not (VenueWorldEvent.Move or VenueWorldEvent.Jump) || Market.SharedLosses.Payments.Count > shared) return;
        for (var n = 0; n < _accounts.Length; n++)
            if (!_accounts[n].Positions.Any(position => position.Mode == MarginMode.Cross))
                WorstIsolatedLoss = Math.Max(WorstIsolatedLoss, free[n] - _accounts[n].CrossWallet());
    }

    /// <summary>Lets what is under way come to its end at the price as it is.</summary>
    public void Settle()
    {
        for (var n = 0; n < 100 && _accounts.Any(IsDue); n++) Judge();
    }

    private static bool IsDue(MarginAccount account) =>
        account.Positions.Any(position => position.IsOpen && account.State(position.Scope).IsLiquidatable);

    private void Trade(MarginAccount buyer, MarginAccount seller, int size)
    {
        var quantity = Math.Sign(size) * _terms.StepDown(_terms.Contract.Quantity(_unit * Math.Abs(size) / 100m, _mark));
        if (quantity == 0m) return;
        var (buys, sells) = (Leg(buyer, quantity), Leg(seller, -quantity));
        if (!OrderCheck.Decide(buyer, Contract, quantity, _mark, LeverageLimits.None, _terms.TakerFeeRate, buys).IsAccepted) return;
        if (!OrderCheck.Decide(seller, Contract, -quantity, _mark, LeverageLimits.None, _terms.TakerFeeRate, sells).IsAccepted) return;
        var fee = Math.Abs(_terms.Contract.Notional(quantity, _mark)) * _terms.TakerFeeRate;
        buyer.Fill(_time, Contract, quantity, _mark, fee, buys);
        seller.Fill(_time, Contract, -quantity, _mark, fee, sells);
    }

    // In hedge mode an order closes the opposite leg when that is as large, and opens its own leg else.
    private PositionSide? Leg(MarginAccount account, decimal quantity)
    {
        if (!_isHedge) return null;
        var own = quantity > 0m ? PositionSide.Long : PositionSide.Short;
        return account.Position(Contract, own.Opposite()).Size >= Math.Abs(quantity) ? own.Opposite() : own;
    }

    private void Mark()
    {
        foreach (var account in _accounts) account.SetMark(Contract, _mark);
    }

    private void Judge()
    {
        _time = _time.AddMinutes(1);
        Mark();
        for (var n = 0; n < _accounts.Length; n++)
        {
            var scopes = _accounts[n].Positions.Where(position => position.IsOpen).Select(position => position.Scope).Distinct().ToArray();
            foreach (var scope in scopes)
            {
                var bar = TriggerBar.At(_mark) with { Volume = 1_000m };
                if (_engines[n].Liquidate(_accounts[n], scope, _time, _ => bar) is not { } record) continue;
                Liquidations++;
                foreach (var round in record.Rounds)
                    if (round.Filled != 0m && round.Kind != RoundKind.Deleveraging) _outside.Add((-round.Filled, round.Price));
            }
        }
        Market.Advance(_time);
    }
}
