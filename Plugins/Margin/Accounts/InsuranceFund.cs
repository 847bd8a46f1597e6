namespace Backtests.Margin.Accounts;

/// <summary>
/// The venue's insurance fund: liquidation fees and what is left of liquidated margins flow in, losses beyond the bankruptcy price
/// flow out. What it cannot pay falls on auto-deleveraged traders.
/// </summary>
public sealed class InsuranceFund
{
    /// <summary>Large enough that an ordinary backtest never exhausts it: the order of size of Binance's own USDT fund.</summary>
    public const decimal DefaultBalance = 1_000_000_000m;

    /// <summary>A fund that starts with <paramref name="balance"/> of the collateral currency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The balance is negative.</exception>
    public InsuranceFund(decimal balance = DefaultBalance)
    {
        RequireNotNegative(balance);
        Balance = balance;
    }

    /// <summary>What the fund holds now, in the collateral currency; never negative.</summary>
    public decimal Balance { get; private set; }

    /// <summary>All that it received: liquidation fees and remainders of margins.</summary>
    public decimal Received { get; private set; }

    /// <summary>All that it paid.</summary>
    public decimal Paid { get; private set; }

    /// <summary>All that it should have paid and could not: the loss left to auto-deleveraging.</summary>
    public decimal Shortfall { get; private set; }

    /// <summary>Takes in <paramref name="amount"/> ≥ 0.</summary>
    public void Receive(decimal amount)
    {
        RequireNotNegative(amount);
        Balance += amount;
        Received += amount;
    }

    /// <summary>Pays what it can of <paramref name="amount"/> ≥ 0 and returns what it paid.</summary>
    public decimal Pay(decimal amount)
    {
        RequireNotNegative(amount);
        var paid = Math.Min(amount, Balance);
        Balance -= paid;
        Paid += paid;
        Shortfall += amount - paid;
        return paid;
    }

    // Not ThrowIfNegative, which takes a zero that came of a subtraction as negative.
    private static void RequireNotNegative(decimal amount)
    {
        if (amount < 0m) throw new ArgumentOutOfRangeException(nameof(amount), amount, "the fund receives and pays what is not negative");
    }
}
