namespace Backtests.Margin.Accounts;

/// <summary>Automatic top-up of isolated margin, where the venue has it and the trader switched it on.</summary>
public static class TopUps
{
    /// <summary>The smallest amount that moves, in the settlement currency: a hundred-millionth.</summary>
    public const decimal Smallest = 0.000_000_01m;

    /// <summary>
    /// Adds margin to an isolated position that would be liquidated at its mark, by <see cref="AccountRules.TopUp"/>, out of the available
    /// balance, until it is safe or nothing is left to add. Call it before the scope is judged.
    /// </summary>
    /// <returns>What was moved into the position, in the settlement currency.</returns>
    public static decimal TopUp(this MarginAccount account, MarginPosition position)
    {
        if (account.Rules.TopUp is not { } rule || position.Mode != MarginMode.Isolated || !position.IsOpen) return 0m;
        var added = 0m;
        while (account.State(position.Scope).IsLiquidatable)
        {
            var amount = Math.Min(rule.Amount(account, position), account.AvailableBalance());
            if (amount < Smallest) break;
            MarginAccount.MoveMargin(position, amount);
            added += amount;
        }
        return added;
    }
}
