using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using PositionSide = Backtests.Margin.PositionSide;

namespace Backtests.Plugins;

// What happens in one time step of Lean, in the order in which it happens.
public sealed partial class VenueSession
{
    private static readonly Func<TriggerBar, TriggerBar> AtClose = bar => TriggerBar.At(bar.Close);

    private readonly Dictionary<int, decimal> _fillPrices = [];
    private readonly List<MarginScope> _planned = [];
    private readonly List<MarginScope> _judged = [];
    private readonly CalmBand _crossBand = new();
    private DateTime _step = DateTime.MinValue;
    private DateTime _checked = DateTime.MinValue;
    private StepPlan? _plan;
    private MarginAccount? _heldThroughBar;
    private bool _started;
    private MarginScope? _liquidating;
    private bool _isUnderWay;

    private bool IsActive => !_algorithm.IsWarmingUp && !_algorithm.LiveMode && _algorithm.GetLocked();

    /// <summary>What was added to isolated positions by themselves before they would have been liquidated, in the account's
    /// currency.</summary>
    public decimal ToppedUp { get; private set; }

    /// <summary>Takes in the prices, funding and transfers of the present step, once.</summary>
    internal void BeginStep()
    {
        var now = UtcTime;
        if (_step == now || !IsActive || CollateralCurrency is null) return;
        _step = now;
        (_plan, _heldThroughBar) = (null, null);
        _fillPrices.Clear();
        TakeOverTransfers();
        if (!_started) Start();
        foreach (var contract in _all)
        {
            contract.Advance(now);
            if (contract.HasPrice) Account.SetMark(contract.Name, contract.Close);
            if (contract.IsInverse) CoinRates.Follow((CryptoFuture)contract.Security, _algorithm.AccountCurrency);
        }
        _collateral?.Advance(Account, now, _all);
        foreach (var contract in _all) ApplyFunding(contract, now);
    }

    /// <summary>Whether a resting order may fill in this step, or its position is liquidated first.</summary>
    internal bool MayFill(Order order)
    {
        BeginStep();
        if (VenueOrderProperties.IsReduceOnly(order) && Reducible(order) == 0m) return false;
        if (!IsActive || _checked == _step || Find(order.Symbol) is not { } contract) return true;
        // Lean looks at resting orders again with every request: those about to be cancelled must not fill in between.
        if (IsBeingLiquidated(contract, LegOf(contract, order))) return false;
        _plan ??= MakePlan();
        return ReferenceEquals(_plan, StepPlan.Uneventful)
            || _plan.Allows(Account.Position(contract.Name, LegOf(contract, order)).Scope, order);
    }

    /// <summary>What is open against an order, as a quantity of the order's sign; 0 when it would add to the position.</summary>
    internal decimal Reducible(Order order)
    {
        if (!IsHedged)
        {
            var held = _algorithm.Portfolio[order.Symbol].Quantity;
            return held * order.Quantity < 0m ? -held : 0m;
        }
        if (!_contracts.TryGetValue(order.Symbol, out var contract) || LegOf(contract, order) is not { } leg) return 0m;
        var open = Account.Position(contract.Name, leg).Quantity;
        return open * order.Quantity < 0m ? -open : 0m;
    }

    /// <summary>Remembers at which price an order fills, for its fee, after bounding the slip of a stop that saves its position.</summary>
    internal decimal NoteFillPrice(Order order, decimal price)
    {
        if (_plan is not null && _checked != _step && _contracts.TryGetValue(order.Symbol, out var contract))
            price = _plan.BoundStop(Account.Position(contract.Name, LegOf(contract, order)), order, price);
        _fillPrices[order.Id] = price;
        return price;
    }

    internal decimal? ForcedPrice(Order order) => _forced.Find(order)?.Price;

    internal decimal FeeOf(Security security, Order order)
    {
        if (_forced.Find(order) is { } forced) return forced.Fee;
        var rate = OrderPrices.IsMaker(order) ? Venue.Fees.Maker.Value : Venue.Fees.Taker.Value;
        var price = _fillPrices.TryGetValue(order.Id, out var filled) ? filled : security.Price;
        var multiplier = security.SymbolProperties.ContractMultiplier;
        if (security.Holdings is InverseHolding) return price > 0m ? rate * order.AbsoluteQuantity * multiplier / price : 0m;
        return rate * order.AbsoluteQuantity * price * multiplier;
    }

    internal void BeforeFill()
    {
        BeginStep();
        TakeOverTransfers();
    }

    internal void AfterFill(Security security, OrderEvent fill)
    {
        if (fill.FillQuantity == 0m || CollateralCurrency is null) return;
        var order = _algorithm.Transactions.GetOrderById(fill.OrderId);
        if (_forced.Fill(fill.OrderId))
        {
            FollowAccount(0m);
            return;
        }
        var contract = Contract(security.Symbol);
        var (name, leg) = (contract.Name, LegOf(contract, order));
        var fee = fill.OrderFee.Value.Currency == CollateralCurrency ? fill.OrderFee.Value.Amount : 0m;
        TellHeldThroughBar(name, order, fill, fee, leg);
        _book.Sync(Account);
        Account.Fill(UtcTime, name, fill.FillQuantity, fill.FillPrice, fee, leg);
        FollowAccount();
    }

    /// <summary>Judges every open scope on the bar that ended, and liquidates. Called every minute, after resting orders were
    /// filled.</summary>
    internal void Check()
    {
        var isBegun = _step == UtcTime;
        BeginStep();
        if (!IsActive || _step != UtcTime || _checked == _step) return;
        if (isBegun) TakeOverTransfers();
        ReturnLoan();
        GuardInitialMargin();
        var isOpen = Judge();
        JudgeOthers();
        ExchangeCollateral();
        if (isOpen) LendWhileTheMarkHolds();
        _monitor.ObserveLeverage(_step, Account.GrossNotional(), Account.Equity());
        _checked = _step;
        _heldThroughBar = null;
        RefreshReport();
    }

    private bool IsBeingLiquidated(VenueContract contract, PositionSide? leg) =>
        _liquidating is { } scope && (!IsHedged || leg is not null) && scope.Covers(Account.Position(contract.Name, leg));

    private void Start()
    {
        foreach (var contract in _all)
        {
            var position = Account.PositionsOf(contract.Name)[0];
            var highest = Account.Terms(contract.Name).Tiers.MaxLeverage;
            if (position.Leverage > highest)
                throw new MarginException(FormattableString.Invariant(
                    $"{contract.Name}: leverage {position.Leverage:0.####} is above {highest:0.####}, the cap on {UtcTime:yyyy-MM-dd}"));
        }
        if (Options.CollateralAssets.Count > 0) _collateral = new CollateralBook(_algorithm, CollateralCurrency!, Venue, Options);
        Populate();
        _started = true;
    }

    private void ApplyFunding(VenueContract contract, DateTime now)
    {
        var terms = contract.FundingTerms(Venue);
        if (contract.TakeFundingRate(now, terms, Options.FundingRateHours) is not { } rate) return;
        _book.Sync(Account);
        if (Account.ApplyFunding(now, contract.Name, rate, contract.FundingPrice(terms)) != 0m) FollowAccount();
    }

    private void ExchangeCollateral()
    {
        if (_collateral is null) return;
        _book.Sync(Account);
        if (Account.AutoExchange(_step) != 0m) FollowAccount();
    }

    private StepPlan MakePlan()
    {
        StepPlan? plan = null;
        foreach (var scope in OpenScopes(_planned))
        {
            if (BandOf(scope).Holds(Account, scope, _step)) continue;
            List<PathOrder>? orders = null;
            foreach (var view in CrossScenarios.Of(scope, Options.CrossPath))
            {
                if (!IsBreached(Account, scope, view, out _)) continue;
                orders ??= RestingOrders(scope);
                var outcome = AdversePath.Walk(Account, scope, name => view(_byName[name].Bar), orders, Options.SameBar);
                (plan ??= new StepPlan()).Add(Account, scope, outcome);
                if (outcome.IsLiquidated) break;
            }
        }
        return plan ?? StepPlan.Uneventful;
    }

    private CalmBand BandOf(MarginScope scope) => scope.Symbol is { } symbol ? _byName[symbol].Band(scope.Leg) : _crossBand;

    private List<PathOrder> RestingOrders(MarginScope scope)
    {
        List<PathOrder> orders = [];
        foreach (var contract in _all)
        {
            foreach (var order in _algorithm.Transactions.GetOpenOrders(contract.Security.Symbol))
            {
                var leg = LegOf(contract, order);
                if (IsHedged && leg is null || !scope.Covers(Account.Position(contract.Name, leg))) continue;
                if (order.Time >= _step || OrderPrices.Trigger(order) is not { } trigger) continue;
                if (contract.OrderBar(order.Direction, _step) is { } bar)
                    orders.Add(new PathOrder(order.Id, contract.Name, order.Quantity, trigger.Price, trigger.IsStop, bar, leg));
            }
        }
        return orders;
    }

    // Whether anything was open.
    private bool Judge()
    {
        var held = _heldThroughBar ?? Account;
        foreach (var scope in OpenScopes(_judged))
        {
            var band = BandOf(scope);
            var isUnderWay = _isUnderWay && _engine.Progress.IsUnderWay(scope);
            if (!isUnderWay && _heldThroughBar is null && _monitor.CalmRatio > 0m && band.Holds(Account, scope, _step)) continue;
            TopUp(held, scope);
            var views = CrossScenarios.Of(scope, Options.CrossPath);
            var isLiquidated = false;
            MarginState atExtreme = default;
            foreach (var view in views)
            {
                if (!IsBreached(held, scope, view, out atExtreme) && !isUnderWay) continue;
                Liquidate(scope, view);
                isLiquidated = true;
                break;
            }
            // What a market or stop order opened inside the bar was not there at its extreme: it is judged on the close.
            var atClose = Account.State(scope);
            if (atClose.IsLiquidatable)
            {
                Liquidate(scope, AtClose);
                isLiquidated = true;
            }
            // Nearly always the bar did nothing, and what was just worked out is what there is to watch.
            var isKnown = !isLiquidated && _heldThroughBar is null && ReferenceEquals(views, CrossScenarios.Each) && atClose.MaintenanceMargin != 0m;
            if (!isKnown || !_monitor.IsCalm(scope, atExtreme.Ratio)) Watch(scope);
            if (!Options.JudgesEveryBar) band.Renew(Account, scope, _byName, _monitor.CalmRatio, _step);
        }
        _isUnderWay = _isUnderWay && _judged.Exists(_engine.Progress.IsUnderWay);
        return _judged.Count > 0;
    }

    private bool IsBreached(MarginAccount account, MarginScope scope, Func<TriggerBar, TriggerBar> view, out MarginState atExtreme)
    {
        MoveMarks(account, scope, view);
        atExtreme = account.State(scope);
        MoveMarks(account, scope, AtClose);
        return atExtreme.IsLiquidatable;
    }

    private void MoveMarks(MarginAccount account, MarginScope scope, Func<TriggerBar, TriggerBar> view)
    {
        var positions = account.Positions;
        for (var n = 0; n < positions.Count; n++)
        {
            var position = positions[n];
            if (!position.IsOpen || !scope.Covers(position)) continue;
            var contract = _byName[position.Symbol];
            var extreme = AdverseExtremes.Of(account, scope, position, view(contract.Bar));
            if (extreme <= 0m) continue;
            account.SetMark(position.Symbol, extreme);
            _collateral?.MoveWith(account, contract, extreme);
        }
    }

    // Before the venue liquidates an isolated position at the bar's extreme, it adds to its margin, where that was switched on.
    private void TopUp(MarginAccount held, MarginScope scope)
    {
        if (Account.Rules.TopUp is null || scope.Symbol is null) return;
        _book.Sync(Account);
        ToppedUp += AtExtreme(Account, scope);
        if (!ReferenceEquals(held, Account)) AtExtreme(held, scope);

        decimal AtExtreme(MarginAccount account, MarginScope which)
        {
            MoveMarks(account, which, bar => bar);
            var added = account.TopUp(account.Position(which)!);
            MoveMarks(account, which, AtClose);
            return added;
        }
    }

    private void Watch(MarginScope scope)
    {
        var state = Account.State(scope);
        if (state.MaintenanceMargin == 0m)
        {
            _monitor.Forget(scope);
            return;
        }
        MoveMarks(Account, scope, bar => bar);
        var warns = _monitor.Observe(_step, Account, scope);
        MoveMarks(Account, scope, AtClose);
        if (warns) _algorithm.OnMarginCallWarning();
    }

    // An account without what market and stop orders opened inside this bar: they were not there when its extreme was.
    private void TellHeldThroughBar(string name, Order? order, OrderEvent fill, decimal fee, PositionSide? leg)
    {
        if (_checked == _step) return;
        _heldThroughBar ??= Account.Clone();
        var held = _heldThroughBar.Position(name, leg).Quantity;
        var quantity = fill.FillQuantity;
        if (order is not LimitOrder)
        {
            var closes = held * quantity < 0m ? Math.Min(Math.Abs(quantity), Math.Abs(held)) : 0m;
            quantity = Math.Sign(quantity) * closes;
        }
        if (quantity != 0m) _heldThroughBar.Fill(UtcTime, name, quantity, fill.FillPrice, fee, leg);
    }

    private List<MarginScope> OpenScopes(List<MarginScope> scopes)
    {
        scopes.Clear();
        var cross = false;
        var positions = Account.Positions;
        for (var n = 0; n < positions.Count; n++)
        {
            var position = positions[n];
            if (!position.IsOpen) continue;
            if (position.Mode == MarginMode.Isolated) scopes.Add(position.Scope);
            else cross = true;
        }
        if (cross) scopes.Add(MarginScope.Cross);
        return scopes;
    }
}
