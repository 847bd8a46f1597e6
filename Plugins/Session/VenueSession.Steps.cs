using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Plugins;

// What happens in one time step of Lean, in the order in which it happens.
public sealed partial class VenueSession
{
    // Below a billionth of a unit it is the rounding of decimals, not money.
    private const decimal Dust = 0.000_000_001m;

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
    private decimal _lent;

    private bool IsActive => !_algorithm.IsWarmingUp && !_algorithm.LiveMode && _algorithm.GetLocked();

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
        foreach (var contract in _byName.Values)
        {
            contract.Advance(now);
            if (contract.HasPrice) Account.SetMark(contract.Name, contract.Close);
            if (contract.IsInverse) CoinRates.Follow((CryptoFuture)contract.Security, _algorithm.AccountCurrency);
            ApplyFunding(contract, now);
        }
    }

    /// <summary>Whether a resting order may fill in this step, or its position is liquidated first.</summary>
    internal bool MayFill(Order order)
    {
        BeginStep();
        if (VenueOrderProperties.IsReduceOnly(order) && Reducible(order) == 0m) return false;
        if (!IsActive || _checked == _step || !_contracts.TryGetValue(order.Symbol, out var contract)) return true;
        // Lean looks at resting orders again with every request: those about to be cancelled must not fill in between.
        if (IsBeingLiquidated(contract)) return false;
        _plan ??= MakePlan();
        return ReferenceEquals(_plan, StepPlan.Uneventful) || _plan.Allows(Account.ScopeOf(contract.Name), order);
    }

    /// <summary>What is open against an order, as a quantity of the order's sign; 0 when it would add to the position.</summary>
    internal decimal Reducible(Order order)
    {
        var held = _algorithm.Portfolio[order.Symbol].Quantity;
        return held * order.Quantity < 0m ? -held : 0m;
    }

    /// <summary>Remembers at which price an order fills, for its fee, after bounding the slip of a stop that saves its position.</summary>
    internal decimal NoteFillPrice(Order order, decimal price)
    {
        if (_plan is not null && _checked != _step && _contracts.TryGetValue(order.Symbol, out var contract))
            price = _plan.BoundStop(Account.Position(contract.Name), order, price);
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
        var name = Contract(security.Symbol).Name;
        var fee = fill.OrderFee.Value.Currency == CollateralCurrency ? fill.OrderFee.Value.Amount : 0m;
        TellHeldThroughBar(name, order, fill, fee);
        Account.Fill(UtcTime, name, fill.FillQuantity, fill.FillPrice, fee);
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
        if (Judge()) LendWhileTheMarkHolds();
        _monitor.ObserveLeverage(_step, Account.GrossNotional(), Account.Equity());
        _checked = _step;
        _heldThroughBar = null;
        RefreshReport();
    }

    private bool IsBeingLiquidated(VenueContract contract) =>
        _liquidating is { } scope && scope.Covers(Account.Position(contract.Name));

    private void Start()
    {
        foreach (var contract in _byName.Values)
        {
            var position = Account.Position(contract.Name);
            var highest = Account.Terms(contract.Name).Tiers.MaxLeverage;
            if (position.Leverage > highest)
                throw new MarginException(FormattableString.Invariant(
                    $"{contract.Name}: leverage {position.Leverage:0.####} is above {highest:0.####}, the cap on {UtcTime:yyyy-MM-dd}"));
        }
        _started = true;
    }

    private void ApplyFunding(VenueContract contract, DateTime now)
    {
        if (contract.TakeFundingRate(now) is not { } rate) return;
        var position = Account.Position(contract.Name);
        if (!position.IsOpen) return;
        Account.Funding(now, contract.Name, position.Contract.FundingPayment(position.Side, position.Size, position.Mark, rate));
        FollowAccount();
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

    private CalmBand BandOf(MarginScope scope) => scope.Symbol is { } symbol ? _byName[symbol].Band : _crossBand;

    private List<PathOrder> RestingOrders(MarginScope scope)
    {
        List<PathOrder> orders = [];
        foreach (var contract in _byName.Values)
        {
            if (!scope.Covers(Account.Position(contract.Name))) continue;
            foreach (var order in _algorithm.Transactions.GetOpenOrders(contract.Security.Symbol))
            {
                if (order.Time >= _step || OrderPrices.Trigger(order) is not { } trigger) continue;
                if (contract.OrderBar(order.Direction, _step) is { } bar)
                    orders.Add(new PathOrder(order.Id, contract.Name, order.Quantity, trigger.Price, trigger.IsStop, bar));
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
            if (_heldThroughBar is null && _monitor.CalmRatio > 0m && band.Holds(Account, scope, _step)) continue;
            var views = CrossScenarios.Of(scope, Options.CrossPath);
            var isLiquidated = false;
            MarginState atExtreme = default;
            foreach (var view in views)
            {
                if (!IsBreached(held, scope, view, out atExtreme)) continue;
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
            band.Renew(Account, scope, _byName, _monitor.CalmRatio, _step);
        }
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
        foreach (var position in account.Positions)
        {
            if (!position.IsOpen || !scope.Covers(position)) continue;
            var bar = view(_byName[position.Symbol].Bar);
            var extreme = bar.AdverseExtreme(position.Quantity);
            if (extreme > 0m) account.SetMark(position.Symbol, extreme);
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

    // Deposits and withdrawals made in Lean's cash book.
    private void TakeOverTransfers()
    {
        if (_forced.HasPending || CollateralCurrency is null) return;
        var amount = _algorithm.Portfolio.CashBook[CollateralCurrency].Amount;
        if (_lent == 0m && amount == Account.Wallet) return;
        var difference = amount - _lent - Account.Wallet;
        if (Math.Abs(difference) > Dust) Account.Transfer(UtcTime, difference);
    }

    // After funding, fills and liquidations the account knows what is left: after a liquidation to the last digit.
    private void FollowAccount(decimal tolerance = Dust)
    {
        if (_forced.HasPending || CollateralCurrency is null) return;
        var cash = _algorithm.Portfolio.CashBook[CollateralCurrency];
        var difference = Account.Wallet + _lent - cash.Amount;
        if (Math.Abs(difference) > tolerance) cash.AddAmount(difference);
    }

    // Lean ends a run when its own value of the portfolio, which is at the last price, is zero or less. An account that lives at the mark gets
    // what is missing lent to Lean's cash until the next check, so that Lean shows what the venue shows and the run goes on.
    private void LendWhileTheMarkHolds()
    {
        if (_forced.HasPending || _algorithm.Portfolio.TotalPortfolioValue > 0m) return;
        var cash = _algorithm.Portfolio.CashBook[CollateralCurrency];
        var equity = Account.Equity();
        if (equity <= 0m || cash.ConversionRate <= 0m) return;
        _lent = equity - _algorithm.Portfolio.TotalPortfolioValue / cash.ConversionRate;
        cash.AddAmount(_lent);
    }

    private void ReturnLoan()
    {
        if (_lent == 0m) return;
        _algorithm.Portfolio.CashBook[CollateralCurrency].AddAmount(-_lent);
        _lent = 0m;
    }

    // An account without what market and stop orders opened inside this bar: they were not there when its extreme was.
    private void TellHeldThroughBar(string name, Order? order, OrderEvent fill, decimal fee)
    {
        if (_checked == _step) return;
        _heldThroughBar ??= Account.Clone();
        var held = _heldThroughBar.Position(name).Quantity;
        var quantity = fill.FillQuantity;
        if (order is not LimitOrder)
        {
            var closes = held * quantity < 0m ? Math.Min(Math.Abs(quantity), Math.Abs(held)) : 0m;
            quantity = Math.Sign(quantity) * closes;
        }
        if (quantity != 0m) _heldThroughBar.Fill(UtcTime, name, quantity, fill.FillPrice, fee);
    }

    private List<MarginScope> OpenScopes(List<MarginScope> scopes)
    {
        scopes.Clear();
        var cross = false;
        foreach (var position in Account.Positions)
        {
            if (!position.IsOpen) continue;
            if (position.Mode == MarginMode.Isolated) scopes.Add(MarginScope.Isolated(position.Symbol));
            else cross = true;
        }
        if (cross) scopes.Add(MarginScope.Cross);
        return scopes;
    }
}
