namespace Backtests.Margin.Market;

/// <summary>One change of the insurance fund.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Symbol">The contract; empty when it was none in particular.</param>
/// <param name="Reason">The liquidation step; empty for other causes, such as a negative balance that was lifted to zero.</param>
/// <param name="Change">What it received (positive) or paid, in settlement currency.</param>
/// <param name="Balance">What it held after.</param>
public readonly record struct FundEntry(DateTime Time, string Symbol, string Reason, decimal Change, decimal Balance);

/// <summary>How the balance of an insurance fund went.</summary>
public sealed class FundHistory
{
    private readonly List<FundEntry> _entries = [];
    private decimal _balance;

    internal FundHistory(decimal start) => (Start, _balance) = (start, start);

    /// <summary>Balance at the start.</summary>
    public decimal Start { get; }

    /// <summary>The changes, in order.</summary>
    public IReadOnlyList<FundEntry> Entries => _entries;

    /// <summary>
    /// Highest balance within a window that ends at <paramref name="time"/>; the balance with which the window began counts.
    /// </summary>
    public decimal Peak(DateTime time, TimeSpan window)
    {
        var begin = time.Ticks > window.Ticks ? time - window : DateTime.MinValue;
        var peak = _balance;
        for (var n = _entries.Count - 1; n >= 0; n--)
        {
            peak = Math.Max(peak, _entries[n].Balance);
            if (_entries[n].Time < begin) return peak;
        }
        return Math.Max(peak, Start);
    }

    internal void Note(DateTime time, string symbol, string reason, decimal balance)
    {
        if (balance == _balance) return;
        _entries.Add(new FundEntry(time, symbol, reason, balance - _balance, balance));
        _balance = balance;
    }
}
