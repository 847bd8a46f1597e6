using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// The path inside one bar that liquidation assumes: every mark runs straight from the bar's open to the extreme that hurts its position.
/// Orders on the way fill when they are nearer to the open than the liquidation; when the bar opens beyond the liquidation price, that
/// comes first.
/// </summary>
/// <remarks>
/// "Nearer" is by distance in price: an order d away from the open of its own bar is met after d / |open - extreme| of the mark's way. For
/// one position this says that of stop-loss and liquidation price the one nearer to the open comes first; for several cross positions,
/// which move together, it says the same in time. At equal distance liquidation comes first.
/// </remarks>
public static class AdversePath
{
    private const int Halvings = 60;

    /// <summary>Walks a scope through a bar. The account itself is not changed.</summary>
    /// <param name="account">The account before the bar.</param>
    /// <param name="scope">An isolated position or the cross account.</param>
    /// <param name="bars">The bar of the triggering price of each open contract of the scope.</param>
    /// <param name="orders">The resting orders on contracts of the scope.</param>
    /// <param name="rule">Whether favourable orders fill before the adverse move.</param>
    public static PathOutcome Walk(
        MarginAccount account, MarginScope scope, Func<string, TriggerBar> bars, IReadOnlyList<PathOrder> orders, SameBarRule rule)
    {
        var walk = new Walker(account.Clone(), scope, bars, orders);
        walk.MoveTo(1m);
        if (!walk.IsLiquidatable) return PathOutcome.Survives;
        walk.MoveTo(0m);
        if (walk.IsLiquidatable) return new PathOutcome(true, []);
        if (rule == SameBarRule.FavourableFirst) walk.FillFavourable();
        return walk.FillAdverse() ? new PathOutcome(true, walk.Filled) : PathOutcome.Survives;
    }

    private sealed class Walker
    {
        private readonly MarginAccount _account;
        private readonly MarginScope _scope;
        private readonly Func<string, TriggerBar> _bars;
        private readonly List<(MarginPosition Position, bool Falls)> _ways = [];
        private readonly List<PathOrder> _orders = [];
        private readonly List<PathOrder> _favourable = [];

        public Walker(MarginAccount account, MarginScope scope, Func<string, TriggerBar> bars, IReadOnlyList<PathOrder> orders)
        {
            (_account, _scope, _bars) = (account, scope, bars);
            foreach (var position in account.Positions)
                if (position.IsOpen && scope.Covers(position))
                    _ways.Add((position, AdverseExtremes.IsLow(account, scope, position, bars(position.Symbol))));
            foreach (var order in orders)
            {
                if (!order.IsReached) continue;
                var way = _ways.FindIndex(entry => entry.Position.Symbol == order.Symbol);
                if (way < 0)
                {
                    way = _ways.Count;
                    _ways.Add((account.Position(order.Symbol, order.Leg), order.IsBelow));
                }
                (_ways[way].Falls == order.IsBelow ? _orders : _favourable).Add(order);
            }
            _orders.Sort((a, b) => When(a).CompareTo(When(b)) is var first && first != 0 ? first : a.Id.CompareTo(b.Id));
        }

        public List<int> Filled { get; } = [];

        public bool IsLiquidatable => _account.State(_scope).IsLiquidatable;

        /// <summary>Sets the marks to where they are after a part of the way, 0 at the open, 1 at the extreme.</summary>
        public void MoveTo(decimal part)
        {
            foreach (var (position, falls) in _ways)
            {
                var bar = _bars(position.Symbol);
                var mark = bar.Open + part * ((falls ? bar.Low : bar.High) - bar.Open);
                if (position.Leg is null) position.Mark = mark;
                else _account.SetMark(position.Symbol, mark);
            }
        }

        public void FillFavourable()
        {
            foreach (var order in _favourable) Fill(order);
        }

        /// <summary>Fills orders in the order of the way until the liquidation; false when they prevent it.</summary>
        public bool FillAdverse()
        {
            var part = 0m;
            foreach (var order in _orders)
            {
                var breach = FirstBreach(part);
                if (breach is null) return false;
                if (When(order) >= breach) return true;
                part = Math.Max(part, When(order));
                Fill(order);
            }
            return FirstBreach(part) is not null;
        }

        private void Fill(PathOrder order)
        {
            var quantity = order.Quantity;
            // A leg is closed at most, never turned.
            if (order.Leg is { } leg && Math.Sign(quantity) == -(int)leg)
                quantity = -(int)leg * Math.Min(Math.Abs(quantity), _account.Position(order.Symbol, leg).Size);
            if (quantity != 0m) _account.Fill(default, order.Symbol, quantity, order.Price, 0m, order.Leg);
            Filled.Add(order.Id);
        }

        private decimal When(PathOrder order)
        {
            var bar = _bars(order.Symbol);
            var range = Math.Abs((order.IsBelow ? bar.Low : bar.High) - bar.Open);
            if (range > 0m) return order.Distance / range;
            return order.Distance > 0m ? decimal.MaxValue : 0m;
        }

        private decimal? FirstBreach(decimal from)
        {
            MoveTo(1m);
            if (!IsLiquidatable) return null;
            MoveTo(from);
            if (IsLiquidatable) return from;
            var (safe, breached) = (from, 1m);
            for (var n = 0; n < Halvings; n++)
            {
                var middle = (safe + breached) / 2m;
                MoveTo(middle);
                if (IsLiquidatable) breached = middle;
                else safe = middle;
            }
            return breached;
        }
    }
}
