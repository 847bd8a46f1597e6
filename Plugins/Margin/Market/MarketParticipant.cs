using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Market;

/// <summary>Somebody who trades on the venue in a run.</summary>
/// <param name="name">How reports call it.</param>
/// <param name="account">Its account.</param>
/// <param name="engine">What liquidates it; null when somebody else does.</param>
public sealed class MarketParticipant(string name, MarginAccount account, LiquidationEngine? engine)
{
    /// <summary>How reports call it.</summary>
    public string Name { get; } = name;

    /// <summary>Its account.</summary>
    public MarginAccount Account { get; } = account;

    /// <summary>What liquidates it; null when somebody else does.</summary>
    public LiquidationEngine? Engine { get; } = engine;

    /// <summary>Equity less what was paid in, when its day began: what winners of a day are measured by.</summary>
    internal decimal DayStart { get; set; } = ProfitOf(account);

    /// <summary>Whether a position is open in a contract.</summary>
    public bool Holds(string symbol) => MarkOf(symbol) is not null;

    /// <summary>Profit since the start, unrealised included: equity less what was paid in.</summary>
    internal decimal Profit => ProfitOf(Account);

    /// <summary>The mark last told of a contract in which a position is open; null without one.</summary>
    internal decimal? MarkOf(string symbol)
    {
        foreach (var position in Account.Positions)
            if (position.IsOpen && position.Symbol == symbol) return position.Mark;
        return null;
    }

    /// <summary>Equity behind a position: its own when isolated, that of the cross account else.</summary>
    internal decimal EquityBehind(MarginPosition position) => Account.State(position.Scope).Equity;

    /// <summary>Closes a part of a position at a price, without a fee.</summary>
    internal void CloseByForce(DateTime time, MarginPosition position, decimal quantity, decimal price) =>
        Account.Fill(time, position.Symbol, quantity, price, leg: position.Leg);

    internal IEnumerable<LiquidationRecord> Liquidate(DateTime time, Func<string, TriggerBar> bars, TimeSpan? length)
    {
        if (Engine is null) yield break;
        List<MarginScope> scopes = [];
        foreach (var position in Account.Positions)
        {
            if (!position.IsOpen) continue;
            if (!scopes.Contains(position.Scope)) scopes.Add(position.Scope);
        }
        foreach (var scope in scopes)
        {
            MoveMarks(scope, bars, true);
            var record = Engine.Liquidate(Account, scope, time, bars, length);
            MoveMarks(scope, bars, false);
            if (record is not null) yield return record;
        }
    }

    private void MoveMarks(MarginScope scope, Func<string, TriggerBar> bars, bool isExtreme)
    {
        foreach (var position in Account.Positions)
        {
            if (!position.IsOpen || !scope.Covers(position)) continue;
            var bar = bars(position.Symbol);
            var price = isExtreme ? bar.AdverseExtreme(position.Quantity) : bar.Close;
            if (price > 0m) Account.SetMark(position.Symbol, price);
        }
    }

    private static decimal ProfitOf(MarginAccount account) => account.Equity() - account.Flows.Net(Party.Trader, FlowKind.Transfer);
}
