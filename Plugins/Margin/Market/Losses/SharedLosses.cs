using Backtests.Margin.Accounts;

namespace Backtests.Margin.Market;

/// <summary>What one trader paid of a shared loss.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Symbol">The contract that caused it; empty for a day's losses.</param>
/// <param name="Trader">Who paid.</param>
/// <param name="Amount">How much, settlement currency, positive.</param>
public readonly record struct SharedLossPayment(DateTime Time, string Symbol, string Trader, decimal Amount);

/// <summary>
/// Losses that neither the insurance fund nor deleveraging bore: what came in, what waits for the end of its day, who paid.
/// </summary>
public sealed class SharedLosses
{
    private readonly VenueMarket _market;
    private readonly List<SharedLossPayment> _payments = [];
    private DateTime? _dayEnd;

    internal SharedLosses(VenueMarket market) => _market = market;

    /// <summary>All losses that came here, settlement currency.</summary>
    public decimal Total { get; private set; }

    /// <summary>What waits for the end of the day.</summary>
    public decimal Pending { get; private set; }

    /// <summary>What traders of the run paid.</summary>
    public decimal Paid { get; private set; }

    /// <summary>What was left to traders who are not part of the run.</summary>
    public decimal LeftToOthers => Total - Pending - Paid;

    /// <summary>Who paid, in order.</summary>
    public IReadOnlyList<SharedLossPayment> Payments => _payments;

    internal decimal Add(DateTime time, string symbol, decimal loss, MarginAccount loser)
    {
        Total += loss;
        if (_market.Participants.Count == 0) return 0m;
        if (_market.Rules.SharedLoss.Hour is null) return Charge(time, symbol, loss, loser);
        _dayEnd ??= NextEnd(time);
        Pending += loss;
        return loss;
    }

    internal void Advance(DateTime time)
    {
        if (_market.Rules.SharedLoss.Hour is null) return;
        _dayEnd ??= NextEnd(time);
        if (time < _dayEnd) return;
        if (Pending > 0m) Charge(_dayEnd.Value, "", Pending, null);
        Pending = 0m;
        foreach (var trader in _market.Participants) trader.DayStart = trader.Profit;
        _dayEnd = NextEnd(time);
    }

    private decimal Charge(DateTime time, string symbol, decimal loss, MarginAccount? loser)
    {
        MarketParticipant[] traders = [.. _market.Participants.Where(trader => !ReferenceEquals(trader.Account, loser))];
        var shares = _market.Rules.SharedLoss.Shares(loss, symbol, [.. traders.Select(trader => Bearer(trader, symbol))]);
        var charged = 0m;
        for (var n = 0; n < traders.Length; n++)
        {
            if (shares[n] <= 0m) continue;
            traders[n].Account.PaySharedLoss(time, symbol, shares[n]);
            _payments.Add(new SharedLossPayment(time, symbol, traders[n].Name, shares[n]));
            charged += shares[n];
        }
        Paid += charged;
        return charged;
    }

    private static LossBearer Bearer(MarketParticipant trader, string symbol)
    {
        var (size, isolated) = (0m, (MarginPosition?)null);
        foreach (var position in trader.Account.Positions)
        {
            if (!position.IsOpen || position.Symbol != symbol) continue;
            size += position.Size;
            if (position.Mode == MarginMode.Isolated) isolated = position;
        }
        var behind = isolated is null ? trader.Account.State(MarginScope.Cross).Equity : trader.EquityBehind(isolated);
        return new LossBearer(trader.Name, trader.Profit - trader.DayStart, size, Math.Max(0m, behind));
    }

    private DateTime NextEnd(DateTime time)
    {
        var end = time.Date.AddHours(_market.Rules.SharedLoss.Hour!.Value);
        return end > time ? end : end.AddDays(1);
    }
}
