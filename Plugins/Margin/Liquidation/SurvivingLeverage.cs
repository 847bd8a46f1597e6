using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>The leverage that would have survived a price: what a liquidated trader asks first.</summary>
public static class SurvivingLeverage
{
    private const int Halvings = 60;

    /// <summary>
    /// The largest leverage, rounded down to hundredths, with which the scope would not be liquidated at the account's present marks.
    /// Isolated: the same
    /// position with margin notional / leverage, what was added or paid since being the same. Cross: the same positions made smaller in
    /// proportion, as notional at entry over wallet. Null when even leverage 1 would be liquidated or nothing is open.
    /// </summary>
    public static decimal? Of(MarginAccount account, MarginScope scope)
    {
        var leverage = account.Position(scope) is { } position ? Isolated(account, position) : Cross(account);
        // At the exact leverage the margin ratio is 1, which liquidates: take the hundredth below it.
        var rounded = Math.Ceiling(leverage * 100m) / 100m - 0.01m;
        return rounded >= 1m ? rounded : null;
    }

    private static decimal Isolated(MarginAccount account, MarginPosition position)
    {
        if (!position.IsOpen) return 0m;
        var notional = position.EntryValue;
        var movedSince = position.IsolatedMargin - notional / position.Leverage;
        var needed = account.MaintenanceMargin(position) - position.UnrealizedProfit - movedSince;
        return needed > 0m ? notional / needed : MarginState.UsedUp;
    }

    private static decimal Cross(MarginAccount account)
    {
        var wallet = account.CrossBalance();
        var notional = 0m;
        foreach (var position in account.Positions)
            if (position.Mode == MarginMode.Cross) notional += position.EntryValue;
        if (wallet <= 0m || notional == 0m) return 0m;

        var (survives, dies) = (0m, 1m);
        for (var n = 0; n < Halvings; n++)
        {
            var share = (survives + dies) / 2m;
            if (Breaches(account, wallet, share)) dies = share;
            else survives = share;
        }
        return survives * notional / wallet;
    }

    private static bool Breaches(MarginAccount account, decimal wallet, decimal share)
    {
        var (equity, maintenance) = (wallet, 0m);
        foreach (var position in account.Positions)
        {
            if (position.Mode != MarginMode.Cross || !position.IsOpen) continue;
            equity += share * position.UnrealizedProfit;
            maintenance += account.Terms(position.Symbol).MaintenanceMargin(position, share);
        }
        return MarginRatio.IsBreached(maintenance, equity);
    }
}
