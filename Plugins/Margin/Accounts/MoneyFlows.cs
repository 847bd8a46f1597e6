namespace Backtests.Margin.Accounts;

/// <summary>
/// Double-entry record of all money that moved. Whatever one <see cref="Party"/> pays another receives, so money is neither made nor
/// lost by a liquidation, and what others paid for the account under test can be read off.
/// </summary>
/// <remarks>Balances are kept for the whole run; the entries themselves only when <see cref="KeepEntries"/> is set. Not thread
/// safe.</remarks>
public sealed class MoneyFlows
{
    private static readonly int Parties = Enum.GetValues<Party>().Length;
    private static readonly int Kinds = Enum.GetValues<FlowKind>().Length;

    private readonly decimal[] _balances = new decimal[Parties];
    private readonly decimal[] _received = new decimal[Parties * Kinds];
    private readonly List<MoneyFlow> _entries = [];

    /// <summary>Whether every single entry is kept, which costs memory on long runs. Default true.</summary>
    public bool KeepEntries { get; init; } = true;

    /// <summary>The entries in the order in which they happened.</summary>
    public IReadOnlyList<MoneyFlow> Entries => _entries;

    /// <summary>What <paramref name="party"/> received less what it paid since the start, in the collateral currency.</summary>
    public decimal Balance(Party party) => _balances[(int)party];

    /// <summary>What <paramref name="party"/> received less what it paid for one reason, in the collateral currency.</summary>
    public decimal Net(Party party, FlowKind kind) => _received[Index(party, kind)];

    /// <summary>Records a movement. A negative amount is turned round; zero is not recorded.</summary>
    public void Record(DateTime time, FlowKind kind, string symbol, Party from, Party to, decimal amount)
    {
        if (amount == 0m || from == to) return;
        if (amount < 0m) (from, to, amount) = (to, from, -amount);
        _balances[(int)from] -= amount;
        _balances[(int)to] += amount;
        _received[Index(from, kind)] -= amount;
        _received[Index(to, kind)] += amount;
        if (KeepEntries) _entries.Add(new MoneyFlow(time, kind, symbol, from, to, amount));
    }

    private static int Index(Party party, FlowKind kind) => (int)kind * Parties + (int)party;
}
