using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// The account of a lane in decimal, as it stands in one minute, for the minutes in which its bars may liquidate: the same accounting, the
/// same walk along the adverse path and the same liquidation process as the engine's.
/// </summary>
internal sealed class MinuteAccount(PortfolioSlot[] slots, SameBarRule sameBar)
{
    private const int OrdersAPosition = 3;

    private readonly Dictionary<string, PortfolioSlot> _bySymbol = slots.ToDictionary(slot => slot.Symbol, StringComparer.Ordinal);
    private LiquidationEngine _process = slots[0].Venue.NewProcess();
    private MarginMode _mode;
    private decimal _leverage;

    /// <summary>Starts a lane.</summary>
    public void Begin(in SweepLane lane)
    {
        (_mode, _leverage) = (lane.Mode, lane.Leverage);
        _process = slots[0].Venue.NewProcess();
    }

    /// <summary>Whether a liquidation of what stands together goes on in the next minute.</summary>
    public bool IsUnderWay(MarginScope scope) => _process.Progress.IsUnderWay(scope);

    /// <summary>Sets the account up at the closes of a minute.</summary>
    public MarginAccount At(int row, double wallet)
    {
        var time = slots[0].Columns.EndOf(row);
        var account = new MarginAccount(
            0m, name => _bySymbol[name].Venue.Terms(_bySymbol[name].Version), _mode, _leverage, null, new MoneyFlows { KeepEntries = false });
        foreach (var slot in slots)
        {
            if (!slot.IsOpen) continue;
            var (quantity, entry) = ((decimal)slot.Quantity, (decimal)slot.Entry);
            // Enough for any margin; the wallet as it is comes at the end.
            account.Transfer(time, Math.Abs(quantity) * entry);
            account.Fill(time, slot.Symbol, quantity, entry);
            if (_mode == MarginMode.Isolated)
                account.Funding(time, slot.Symbol, (decimal)slot.Margin - account.Position(slot.Symbol).IsolatedMargin);
            if (slot.Columns.Mark.Close[row] is var mark and > 0d) account.SetMark(slot.Symbol, (decimal)mark);
        }
        account.Transfer(time, (decimal)wallet - account.Wallet);
        return account;
    }

    /// <summary>What the bars of a minute do; null when they liquidate nothing.</summary>
    public MinutePlan? Plan(MarginAccount account, int row)
    {
        MinutePlan? plan = null;
        foreach (var scope in Scopes())
        {
            MoveToExtremes(account, scope, row);
            var isDue = account.State(scope).IsLiquidatable;
            MoveToCloses(account, scope, row);
            if (!isDue) continue;
            var outcome = AdversePath.Walk(account, scope, name => Bar(_bySymbol[name], row), Orders(scope, row), sameBar);
            plan ??= new MinutePlan(slots.Length);
            foreach (var slot in slots)
                if (IsIn(scope, slot)) plan.Add(slot.Index, outcome, account.LiquidationPrice(account.Position(slot.Symbol)));
        }
        return plan;
    }

    /// <summary>Judges a scope at the extremes of a minute and at its closes, and liquidates.</summary>
    /// <returns>What happened, in order.</returns>
    public IEnumerable<LiquidationRecord> Judge(MarginAccount account, MarginScope scope, int row)
    {
        var time = slots[0].Columns.EndOf(row);
        MoveToExtremes(account, scope, row);
        var record = _process.Liquidate(account, scope, time, name => Bar(_bySymbol[name], row));
        MoveToCloses(account, scope, row);
        if (record is not null) yield return record;
        if (!account.State(scope).IsLiquidatable) yield break;
        record = _process.Liquidate(account, scope, time, name => TriggerBar.At(Bar(_bySymbol[name], row).Close));
        if (record is not null) yield return record;
    }

    /// <summary>What is liquidated together: each open position when isolated, all of them when cross.</summary>
    public IEnumerable<MarginScope> Scopes()
    {
        if (_mode == MarginMode.Cross) return slots.Any(slot => slot.IsOpen) ? [MarginScope.Cross] : [];
        return slots.Where(slot => slot.IsOpen).Select(slot => MarginScope.Isolated(slot.Symbol));
    }

    /// <summary>The number of an order: older ones are lower.</summary>
    public static int OrderOf(PortfolioSlot slot, ExitReason reason) => slot.Sequence * OrdersAPosition + (int)reason;

    private static bool IsIn(MarginScope scope, PortfolioSlot slot) => slot.IsOpen && (scope.Symbol is null || scope.Symbol == slot.Symbol);

    private void MoveToExtremes(MarginAccount account, MarginScope scope, int row)
    {
        foreach (var slot in slots)
        {
            if (!IsIn(scope, slot)) continue;
            var extreme = Bar(slot, row).AdverseExtreme((decimal)slot.Quantity);
            if (extreme > 0m) account.SetMark(slot.Symbol, extreme);
        }
    }

    private void MoveToCloses(MarginAccount account, MarginScope scope, int row)
    {
        foreach (var slot in slots)
            if (IsIn(scope, slot) && Bar(slot, row).Close is var close and > 0m) account.SetMark(slot.Symbol, close);
    }

    private List<PathOrder> Orders(MarginScope scope, int row)
    {
        List<PathOrder> orders = [];
        foreach (var slot in slots)
        {
            if (!IsIn(scope, slot) || !slot.HasOrders) continue;
            var side = slot.Quantity > 0d ? slot.Columns.Bid : slot.Columns.Ask;
            if (double.IsInfinity(side.High[row]) || double.IsInfinity(side.Low[row])) continue;
            var bar = BarOf(side, row);
            if (slot.Has.Stop) Add(ExitReason.StopLoss, slot.StopPrice);
            if (slot.Has.Target) Add(ExitReason.TakeProfit, slot.TargetPrice);
            // Where it stood before the bar moved it is known only of one that this bar reaches; no other matters.
            if (slot.TrailRow == row && !slot.IsTrailLate) Add(ExitReason.TrailingStop, slot.TrailPrice);

            void Add(ExitReason reason, double price) => orders.Add(new PathOrder(
                OrderOf(slot, reason), slot.Symbol, -(decimal)slot.Quantity, (decimal)price, reason != ExitReason.TakeProfit, bar));
        }
        return orders;
    }

    private static TriggerBar Bar(PortfolioSlot slot, int row)
    {
        var mark = slot.Columns.Mark;
        return new TriggerBar((decimal)mark.Open[row], (decimal)mark.High[row], (decimal)mark.Low[row], (decimal)mark.Close[row]);
    }

    private static TriggerBar BarOf(BarSeries side, int row) =>
        new((decimal)side.Open[row], (decimal)side.High[row], (decimal)side.Low[row], (decimal)side.Close[row]);
}
