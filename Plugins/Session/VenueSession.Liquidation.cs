using System.Globalization;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Scheduling;

namespace Backtests.Plugins;

// How a liquidation of the venue's account becomes orders, events and files of Lean.
public sealed partial class VenueSession
{
    // Up to here the report is refreshed with every liquidation, later once a simulated day.
    private const int FrequentReports = 100;

    private int _reportedRecords;
    private DateTime _reportedUntil;

    /// <summary>Registers the check of every minute with Lean's scheduler. <see cref="VenueAlgorithmExtensions.UseVenue"/> does
    /// this.</summary>
    public void Schedule() => _algorithm.Schedule.Add(new ScheduledEvent("venue-margin-check", Minutes(), (_, _) => Check()));

    // In UTC, as bars are: an hour that the algorithm's own clock goes through twice is judged twice. The clock is read when the first
    // minute
    // is asked for, since the algorithm's start may be set later; a day early, for what is over is skipped.
    private IEnumerable<DateTime> Minutes()
    {
        for (var minute = UtcTime.Date.AddDays(-1); ; minute = minute.AddMinutes(1)) yield return minute;
    }

    private void Liquidate(MarginScope scope, Func<TriggerBar, TriggerBar> view)
    {
        MoveMarks(Account, scope, view);
        _book.Sync(Account);
        var record = _engine.Liquidate(Account, scope, _step, name => view(_byName[name].Bar), BarLength());
        MoveMarks(Account, scope, bar => TriggerBar.At(bar.Close));
        if (record is null) return;

        _records.Add(record);
        _isUnderWay |= record.GoesOn;
        _liquidating = scope;
        if (record.Cancellation > OrderCancellation.Spot) CancelOrders(scope, record.Cancellation, "Liquidation: cancel-orders");
        Submit(record.Fills);
        _liquidating = null;
        FollowAccount(0m);
        _algorithm.Log(Describe(record));
    }

    // Some venues act before the maintenance margin is touched. What filled inside the bar has filled.
    private void GuardInitialMargin()
    {
        if (Venue.BelowInitialMargin == OrderCancellation.None || _algorithm.Transactions.GetOpenOrders().Count == 0) return;
        foreach (var scope in OpenScopes(_judged))
            foreach (var view in CrossScenarios.Of(scope, Options.CrossPath))
            {
                MoveMarks(Account, scope, view);
                var isDue = InitialMarginGuard.IsDue(Account, scope);
                MoveMarks(Account, scope, AtClose);
                if (!isDue) continue;
                CancelOrders(scope, Venue.BelowInitialMargin, "Equity below initial margin: cancel-orders");
                break;
            }
    }

    private void CancelOrders(MarginScope scope, OrderCancellation which, string reason)
    {
        foreach (var contract in _all)
            foreach (var order in _algorithm.Transactions.GetOpenOrders(contract.Security.Symbol))
            {
                var leg = LegOf(contract, order);
                if (_forced.Find(order) is not null || IsHedged && leg is null) continue;
                var position = Account.Position(contract.Name, leg);
                if (!scope.Covers(position)) continue;
                if (which == OrderCancellation.All || InitialMarginGuard.IsRiskIncreasing(position.Quantity, order.Quantity))
                    _algorithm.Transactions.CancelOrder(order.Id, reason);
            }
    }

    // All contracts of an algorithm are judged once a minute; where all have hour bars, once an hour.
    private TimeSpan BarLength()
    {
        var length = TimeSpan.FromHours(1);
        foreach (var contract in _all)
            if (contract.BarLength < length) length = contract.BarLength;
        return length;
    }

    private void Submit(IReadOnlyList<ForcedFill> fills)
    {
        List<(Symbol Symbol, ForcedFill Fill, string Tag)> orders = [];
        foreach (var fill in fills)
            if (fill.Quantity != 0m) orders.Add((_byName[fill.Symbol].Security.Symbol, fill, _forced.Add(fill)));
        if (orders.Count == 0) return;

        // The algorithm is told, as by Lean, but what it does to the list changes nothing: the venue does not ask.
        _algorithm.OnMarginCall(
        [
            .. orders.Select(order => new SubmitOrderRequest(
                OrderType.Market, order.Symbol.SecurityType, order.Symbol, order.Fill.Quantity, 0m, 0m, _step, order.Tag)),
        ]);

        foreach (var (symbol, fill, tag) in orders)
        {
            var ticket = _algorithm.MarketOrder(symbol, fill.Quantity, false, tag);
            if (ticket.Status is not (OrderStatus.Invalid or OrderStatus.Canceled)) continue;
            _forced.Drop(tag);
            _algorithm.Error($"{tag}: the order was refused: {ticket.GetMostRecentOrderResponse().ErrorMessage}");
        }
    }

    // Lean has no hook at the end of a run that an algorithm does not own: the report is kept fresh as the run goes.
    private void RefreshReport()
    {
        if (!Options.WritesReport) return;
        var isNew = _records.Count != _reportedRecords && _records.Count <= FrequentReports;
        if (_step < _reportedUntil && !isNew && _algorithm.Time < _algorithm.EndDate.AddMinutes(-1)) return;
        (_reportedRecords, _reportedUntil) = (_records.Count, _step.Date.AddDays(1));
        WriteReport();
    }

    private string Describe(LiquidationRecord record)
    {
        var positions = string.Join(", ", record.Positions.Select(position => string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Side} {position.Quantity:0.########} {position.Symbol} from {position.EntryPrice:0.########} "
            + $"at {position.TriggerMark:0.########}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Liquidation ({record.Mode}): {positions}; equity {record.Equity:0.##} against {record.MaintenanceMargin:0.##} "
            + $"of maintenance margin; wallet {record.WalletChange:0.##} {CollateralCurrency}; {string.Join(", ", record.Steps)}");
    }
}
