using Backtests.Margin;
using Backtests.Margin.Accounts;

namespace Backtests.Plugins;

/// <summary>
/// The marks between which a scope can neither be liquidated nor come nearer to it than was noted before. It is worked out once and holds
/// for as many bars as stay inside it, so that nearly every bar costs two comparisons instead of the whole margin arithmetic.
/// </summary>
/// <remarks>
/// The bound: while no mark leaves its range and nothing is bought, sold, paid or moved, the maintenance margin is at most its greatest in
/// the range and the margin balance at least its least, each position at the end of its range that hurts it. If the ratio of these two
/// stays below the limit, so does every ratio in between, whatever path the bars take and however the contracts move together.
/// </remarks>
internal sealed class CalmBand
{
    // Room for the last digits of decimals, which are rounded in another order here than where the ratio itself is worked out.
    private const decimal Rounding = 1.000_000_001m;

    // Where no width serves, the scope is near something: it is looked at in full for a while before the next attempt.
    private const int Pause = 16;

    private static readonly decimal[] Widths = [0.2m, 0.1m, 0.05m, 0.02m, 0.01m, 0.005m];

    private readonly List<Leg> _legs = [];
    private MarginScope _scope;
    private DateTime _until = DateTime.MinValue;
    private decimal _margin;
    private int _pause;

    /// <summary>Whether everything is as it was when the band was worked out, and the bars of this step stay inside it.</summary>
    public bool Holds(MarginAccount account, MarginScope scope, DateTime now)
    {
        if (now >= _until || scope != _scope) return false;
        foreach (var leg in _legs)
            if (!leg.Holds(scope.Mode)) return false;
        if (scope.Symbol is not null) return _legs[0].Position.IsolatedMargin == _margin;
        return account.CrossBalance() == _margin && OpenCrossPositions(account) == _legs.Count;
    }

    /// <summary>Works the band out around the present marks.</summary>
    /// <param name="account">The account.</param>
    /// <param name="scope">The scope, with something open.</param>
    /// <param name="contracts">The contracts by name.</param>
    /// <param name="limit">The margin ratio that must not be reached; at most 1.</param>
    /// <param name="now">The present step. Terms change from day to day: the band is for this one.</param>
    public void Renew(
        MarginAccount account, MarginScope scope, Dictionary<string, VenueContract> contracts, decimal limit, DateTime now)
    {
        _until = DateTime.MinValue;
        if (--_pause > 0 || limit <= 0m) return;
        _legs.Clear();
        foreach (var position in account.Positions)
        {
            if (!position.IsOpen || !scope.Covers(position)) continue;
            if (position.Mark <= 0m || !account.Terms(position.Symbol).IsBySchedule) return;
            _legs.Add(new Leg(contracts[position.Symbol], position));
        }
        if (_legs.Count == 0) return;
        (_scope, _margin) = (scope, scope.Symbol is null ? account.CrossBalance() : _legs[0].Position.IsolatedMargin);
        foreach (var width in Widths)
        {
            if (!IsSafe(account, width, limit)) continue;
            foreach (var leg in _legs) leg.Widen(width);
            _until = now.Date.AddDays(1);
            return;
        }
        _pause = Pause;
    }

    private bool IsSafe(MarginAccount account, decimal width, decimal limit)
    {
        var (balance, maintenance) = (_margin, 0m);
        foreach (var leg in _legs)
        {
            var position = leg.Position;
            var (lowest, highest) = (position.Mark * (1m - width), position.Mark * (1m + width));
            var (contract, size) = (position.Contract, position.Size);
            balance += contract.Profit(position.Side, size, position.EntryPrice, position.Quantity > 0m ? lowest : highest);
            var (one, other) = (contract.Notional(size, lowest), contract.Notional(size, highest));
            var schedule = account.Terms(position.Symbol).Schedule(size, position.Mark);
            maintenance += Greatest(schedule, Math.Min(one, other), Math.Max(one, other));
        }
        return balance > 0m && maintenance * Rounding < limit * balance;
    }

    // Within a piece the margin never falls with the notional, but from piece to piece it may jump down.
    private static decimal Greatest(MaintenanceSchedule<decimal> schedule, decimal lowest, decimal highest)
    {
        var last = schedule.IndexOf(highest);
        var greatest = schedule[last].Margin(highest);
        for (var n = schedule.IndexOf(lowest); n < last; n++) greatest = Math.Max(greatest, schedule[n].Margin(schedule[n + 1].Floor));
        return greatest;
    }

    private static int OpenCrossPositions(MarginAccount account)
    {
        var (count, positions) = (0, account.Positions);
        for (var n = 0; n < positions.Count; n++)
            if (positions[n].IsOpen && positions[n].Mode == MarginMode.Cross) count++;
        return count;
    }

    private sealed class Leg(VenueContract contract, MarginPosition position)
    {
        private readonly decimal _quantity = position.Quantity;
        private readonly decimal _entryPrice = position.EntryPrice;
        private readonly decimal _mark = position.Mark;
        private decimal _lowest;
        private decimal _highest;

        public MarginPosition Position => position;

        public void Widen(decimal width) => (_lowest, _highest) = (_mark * (1m - width), _mark * (1m + width));

        public bool Holds(MarginMode mode) =>
            position.Quantity == _quantity && position.EntryPrice == _entryPrice && position.Mode == mode
            && position.Mark >= _lowest && position.Mark <= _highest && contract.IsWithin(_lowest, _highest);
    }
}
