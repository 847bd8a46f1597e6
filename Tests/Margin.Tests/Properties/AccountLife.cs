using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>What kind of account lives.</summary>
internal sealed record AccountKind(
    ContractType Type, PositionMode Mode, MarginMode First, MarginMode Second, int Leverage, bool HasCollateral, AccountRules Rules,
    PriceKind ValuedAt, ClosingFeeReserve Reserve)
{
    public static Gen<AccountKind> Any { get; } =
        from type in Gen.Elements(ContractType.Linear, ContractType.Inverse)
        from mode in Gen.Elements(PositionMode.OneWay, PositionMode.Hedge)
        from first in Gen.Elements(MarginMode.Isolated, MarginMode.Cross)
        from second in Gen.Elements(MarginMode.Isolated, MarginMode.Cross, MarginMode.Cross)
        from leverage in Gen.Choose(1, 50)
        from collateral in Gen.Elements(false, true, true)
        from rules in AnyRules
        from valuedAt in Gen.Frequency((3, Gen.Constant(PriceKind.Mark)), (1, Gen.Constant(PriceKind.Entry)))
        from reserve in Gen.Frequency((3, Gen.Constant(ClosingFeeReserve.None)), (1, Gen.Constant(ClosingFeeReserve.AtBankruptcyPrice)),
            (1, Gen.Constant(ClosingFeeReserve.OnCostAndMargin)))
        let multi = collateral && first == MarginMode.Cross && second == MarginMode.Cross
        select new AccountKind(type, mode, first, second, leverage, multi, rules, valuedAt, reserve);

    private static Gen<AccountRules> AnyRules =>
        from source in Gen.Elements(FundingSource.PositionMargin, FundingSource.AvailableBalanceFirst)
        from change in Gen.Elements(LeverageChange.RaiseOnly, LeverageChange.Allowed)
        from removal in Gen.Elements<IMarginRemovalRule>(
            new InitialMarginAtMark(), new InitialMarginAtMark(0.1m, takesProfit: true), new AddedMarginOnly())
        from topUp in Gen.Elements<ITopUpRule?>(null, null, new InitialMarginTopUp(), new MissingMarginTopUp())
        from netting in Gen.Elements(OrderNetting.LargerSide, OrderNetting.EachOrder)
        select new AccountRules
        {
            FundingSource = source, IsolatedLeverage = change, MarginRemoval = removal, TopUp = topUp, OrderNetting = netting,
            AutoExchangeDebt = 1_000m,
        };
}

internal enum LifeEventKind
{
    Fill, Rest, Hit, Funding, Move, Jump, AddMargin, RemoveMargin, Deposit, Withdraw, SetLeverage, MoveIndex, SwitchMode
}

/// <summary>Something that happens; its size is from -100 to 100.</summary>
internal sealed record LifeEvent(LifeEventKind Kind, string Symbol, PositionSide Leg, int Size)
{
    public static Gen<LifeEvent> Any { get; } =
        from kind in Gen.Frequency(
            (6, Gen.Constant(LifeEventKind.Fill)), (1, Gen.Constant(LifeEventKind.Rest)), (1, Gen.Constant(LifeEventKind.Hit)),
            (2, Gen.Constant(LifeEventKind.Funding)), (4, Gen.Constant(LifeEventKind.Move)), (3, Gen.Constant(LifeEventKind.Jump)),
            (1, Gen.Constant(LifeEventKind.AddMargin)), (1, Gen.Constant(LifeEventKind.RemoveMargin)),
            (1, Gen.Constant(LifeEventKind.Deposit)), (1, Gen.Constant(LifeEventKind.Withdraw)),
            (1, Gen.Constant(LifeEventKind.SetLeverage)), (2, Gen.Constant(LifeEventKind.MoveIndex)),
            (1, Gen.Constant(LifeEventKind.SwitchMode)))
        from symbol in Gen.Elements("A", "B")
        from leg in Gen.Elements(PositionSide.Long, PositionSide.Short)
        from size in Gen.Choose(-100, 100)
        select new LifeEvent(kind, symbol, leg, size);
}

/// <summary>
/// One account from its opening on: events, each followed by top-up, liquidation and auto-exchange, and a second set of books that is kept
/// from what was traded only. Amounts are in units of the wallet at the start, 50,000 USDT or 1 BTC at 50,000.
/// </summary>
internal sealed class AccountLife
{
    public const decimal FeeRate = 0.0005m;
    private const decimal Price = 50_000m;

    private readonly AccountKind _kind;
    private readonly LiquidationEngine _engine;
    private readonly decimal _start;
    private readonly decimal _fundStart;
    private readonly Dictionary<string, (decimal Net, decimal Cash)> _traded = new() { ["A"] = default, ["B"] = default };
    private DateTime _time = new(2025, 8, 1, 0, 0, 0, DateTimeKind.Utc);
    private long _orders;

    public AccountLife(AccountKind kind)
    {
        _kind = kind;
        _start = kind.Type == ContractType.Linear ? Price : 1m;
        _fundStart = _start / 25m;
        var like = kind.Type == ContractType.Linear ? TestTerms.ThreeTiers : TestTerms.ThreeTiersInCoin;
        var terms = new ContractTerms(like.Margin)
        {
            Contract = like.Contract, LiquidationFeeRate = like.LiquidationFeeRate, QuantityStep = like.QuantityStep, TakerFeeRate = FeeRate,
            MaintenanceValuedAt = kind.ValuedAt, ClosingFeeReserve = kind.Reserve,
        };
        var rules = kind.Rules with { AutoExchangeDebt = _start / 10m };
        Account = new MarginAccount(
            _start, _ => terms, MarginMode.Cross, Math.Min(kind.Leverage, 50), new InsuranceFund(_fundStart), rules: rules);
        Account.SetPositionMode(kind.Mode);
        Account.Configure("A", kind.First, kind.Leverage);
        Account.Configure("B", kind.Second, kind.Leverage);
        Account.SetMark("A", Price);
        Account.SetMark("B", Price);
        if (kind.HasCollateral) Account.AddCollateral(_time, "X", 100m, _start / 200m, 0.1m);
        _engine = new([new CancelOrdersStep(), new ReduceTierStep(), new TakeoverStep()], new ConstantSlippageFill(20m));
    }

    public MarginAccount Account { get; }

    public int Liquidations { get; private set; }

    public decimal ToppedUp { get; private set; }

    public decimal Fees { get; private set; }

    public decimal Funding { get; private set; }

    public decimal Transfers { get; private set; }

    /// <summary>What sold collateral was worth at its index price.</summary>
    public decimal Sold { get; private set; }

    /// <summary>The most by which an isolated position's mark or close took from what was not set aside for it.</summary>
    public decimal WorstIsolatedLoss { get; private set; }

    /// <summary>What the trader, the fund, the venue and deleveraged winners hold, by the account.</summary>
    public decimal Held() => Account.Equity() + Account.Fund.Balance + Account.Flows.Balance(Party.Venue)
        + Account.Flows.Balance(Party.AutoDeleveraged);

    /// <summary>
    /// The same by the other books: what came in, what was traded valued at the marks, funding, and collateral at its index. An inverse
    /// contract is traded like a linear one in minus the reciprocal of its price.
    /// </summary>
    public decimal Expected()
    {
        var sum = _start + _fundStart + Transfers + Funding + Sold + Account.CollateralMarketValue;
        foreach (var (symbol, (net, cash)) in _traded) sum += cash + net * Coordinate(Mark(symbol));
        return sum;
    }

    public void Live(LifeEvent step)
    {
        _time = _time.AddMinutes(1);
        var position = PositionOf(step);
        var (cross, topped, fees) = (Account.CrossWallet(), ToppedUp, Fees);
        var collateral = Account.Collateral.Count == 0 ? 0m : Account.Collateral[0].Balance;
        var onlyLoses = Happen(step, position);
        JudgeIsolated();
        if (onlyLoses && Account.Collateral.Count == 0)
            WorstIsolatedLoss = Math.Max(WorstIsolatedLoss, cross - (Fees - fees) - (ToppedUp - topped) - Account.CrossWallet());
        Liquidate(MarginScope.Cross);
        Account.AutoExchange(_time);
        if (Account.Collateral.Count > 0) Sold += (collateral - Account.Collateral[0].Balance) * Account.Collateral[0].IndexPrice;
    }

    // Whether the event can only hurt an isolated position: a mark that moves, or a close.
    private bool Happen(LifeEvent step, MarginPosition position)
    {
        var (symbol, size) = (step.Symbol, step.Size);
        var isIsolated = position.Mode == MarginMode.Isolated;
        switch (step.Kind)
        {
            case LifeEventKind.Fill:
                return Trade(position, size, position.Mark * (1m + size / 10_000m), null) && isIsolated;
            case LifeEventKind.Rest:
                Rest(position, size);
                return false;
            case LifeEventKind.Hit:
                return Hit(position) && isIsolated;
            case LifeEventKind.Funding:
                var (rate, at) = (size / 50_000m, position.Mark * 1.001m);
                foreach (var one in Account.PositionsOf(symbol)) Funding -= one.Contract.Notional(one.Quantity, at) * rate;
                Account.ApplyFunding(_time, symbol, rate, at);
                return false;
            case LifeEventKind.Move:
                Account.SetMark(symbol, position.Mark * (1m + size / 2_000m));
                return isIsolated;
            case LifeEventKind.Jump:
                Account.SetMark(symbol, position.Mark * (1m + size / 400m));
                return isIsolated;
            case LifeEventKind.AddMargin:
                if (Account.MaxAddableMargin(position) * Math.Abs(size) / 100m is > 0m and var more) Account.AddMargin(position, more);
                return false;
            case LifeEventKind.RemoveMargin:
                if (Account.MaxRemovableMargin(position) * Math.Abs(size) / 100m is > 0m and var less) Account.RemoveMargin(position, less);
                return false;
            case LifeEventKind.Deposit:
                Move(_start * Math.Abs(size) / 1_000m);
                return false;
            case LifeEventKind.Withdraw:
                Move(-Account.MaxWithdrawal() * Math.Abs(size) / 100m);
                return false;
            case LifeEventKind.MoveIndex:
                if (Account.Collateral.Count > 0) Account.SetIndexPrice("X", Account.Collateral[0].IndexPrice * (1m + size / 400m));
                return false;
            default:
                Choose(step);
                return false;
        }
    }

    private void Choose(LifeEvent step)
    {
        var (equity, available) = (Account.Equity(), Account.AvailableBalance());
        try
        {
            if (step.Kind == LifeEventKind.SetLeverage) Account.SetLeverage(step.Symbol, Math.Max(1, Math.Abs(step.Size) / 2));
            else Account.SetPositionMode(step.Size > 0 ? PositionMode.Hedge : PositionMode.OneWay);
        }
        catch (MarginException)
        {
            // What the venue refuses changes nothing.
            Assert.Equal(available, Account.AvailableBalance());
        }
        Assert.Equal(equity, Account.Equity());
    }

    private void Move(decimal amount)
    {
        Account.Transfer(_time, amount);
        Transfers += amount;
    }

    private decimal Quantity(MarginPosition position, int size, decimal price)
    {
        var quantity = position.Contract.Quantity(_start * position.Leverage * Math.Abs(size) / 100m, price);
        return Math.Sign(size) * Account.Terms(position.Symbol).StepDown(quantity);
    }

    private bool Trade(MarginPosition position, int size, decimal price, decimal? given)
    {
        var quantity = given ?? Allowed(position, size, price);
        if (quantity == 0m) return false;
        var closes = position.Quantity * quantity < 0m && Math.Abs(quantity) <= position.Size;
        var fee = position.Contract.Notional(Math.Abs(quantity), price) * FeeRate;
        Account.Fill(_time, position.Symbol, quantity, price, fee, position.Leg);
        Fees += fee;
        Book(position.Symbol, quantity, price);
        return closes;
    }

    // What the venue would take, or a part of the most that it does.
    private decimal Allowed(MarginPosition position, int size, decimal price)
    {
        var quantity = Quantity(position, size, price);
        if (quantity == 0m) return 0m;
        var decision = OrderCheck.Decide(Account, position.Symbol, quantity, price, LeverageLimits.None, FeeRate, position.Leg);
        if (decision.IsAccepted) return quantity;
        return Math.Sign(size) * Account.Terms(position.Symbol).StepDown(decision.LargestQuantity * Math.Abs(size) / 100m);
    }

    private void Rest(MarginPosition position, int size)
    {
        var price = position.Mark * (1m - Math.Sign(size) * 0.01m);
        var quantity = Allowed(position, size, price);
        if (quantity != 0m) Account.Orders.Place(new RestingOrder(++_orders, position.Symbol, quantity, price, Leg: position.Leg));
    }

    private bool Hit(MarginPosition position)
    {
        var at = Account.Orders.All.ToList().FindIndex(order => order.Symbol == position.Symbol && order.Leg == position.Leg);
        if (at < 0) return false;
        var order = Account.Orders.All[at];
        Account.Orders.Cancel(order.Id);
        if (position.Leg is { } leg && Math.Sign(order.Quantity) != (int)leg && Math.Abs(order.Quantity) > position.Size) return false;
        return Trade(position, 0, order.Price, order.Quantity);
    }

    private void JudgeIsolated()
    {
        foreach (var position in Account.Positions.ToArray())
        {
            if (position.Mode != MarginMode.Isolated || !position.IsOpen) continue;
            ToppedUp += Account.TopUp(position);
            Liquidate(position.Scope);
        }
    }

    private void Liquidate(MarginScope scope)
    {
        var record = _engine.Liquidate(Account, scope, _time, symbol => TriggerBar.At(Mark(symbol)));
        if (record is null) return;
        Liquidations++;
        if (record.CancelsOrders) Account.Orders.Cancel(Account, scope);
        foreach (var fill in record.Fills) Book(fill.Symbol, fill.Quantity, fill.ExecutionPrice);
    }

    private void Book(string symbol, decimal quantity, decimal price)
    {
        var units = Account.Terms(symbol).Contract.Units(quantity);
        var (net, cash) = _traded[symbol];
        _traded[symbol] = (net + units, cash - units * Coordinate(price));
    }

    private decimal Coordinate(decimal price) => _kind.Type == ContractType.Linear ? price : -1m / price;

    private decimal Mark(string symbol) => Account.PositionsOf(symbol)[0].Mark;

    private MarginPosition PositionOf(LifeEvent step) =>
        Account.Position(step.Symbol, Account.PositionMode == PositionMode.Hedge ? step.Leg : null);
}
