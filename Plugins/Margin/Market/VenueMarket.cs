using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Market;

/// <summary>
/// What all accounts of a run share on one venue: the insurance fund with its history, the traders who can be auto-deleveraged, and the
/// losses that are shared among them.
/// </summary>
/// <remarks>
/// <para>Everybody is a <see cref="MarginAccount"/>: accounts of the run, and those of a population that the user gives
/// (<see cref="Populate"/>). All of them must have been made with <see cref="Fund"/>. Give each account its own
/// <see cref="LiquidationEngine"/> with this market; at each bar set the marks, liquidate, and call <see cref="Advance"/>.</para>
/// <para>Without other traders the other side is unknown: the fund pays what it can, and what it cannot, or what the venue's trigger leaves
/// to the other side, is reported as auto-deleveraged. Nobody's winning position is touched then, because nobody knows whose loss is
/// there.</para>
/// <para>Nobody ends below zero: a trader is deleveraged, or pays a shared loss, only as far as the equity behind the position goes.</para>
/// </remarks>
public sealed class VenueMarket
{
    private readonly List<MarketParticipant> _participants = [];
    private readonly List<AdlEvent> _deleveraged = [];

    /// <summary>A market with a fund and rules.</summary>
    /// <param name="fund">The insurance fund; a large one when null.</param>
    /// <param name="rules">The venue's rules; <see cref="MarketRules.Default"/> when null.</param>
    public VenueMarket(InsuranceFund? fund = null, MarketRules? rules = null)
    {
        Fund = fund ?? new InsuranceFund();
        Rules = rules ?? MarketRules.Default;
        History = new FundHistory(Fund.Balance);
        SharedLosses = new SharedLosses(this);
    }

    /// <summary>The insurance fund of all accounts.</summary>
    public InsuranceFund Fund { get; }

    /// <summary>The venue's rules.</summary>
    public MarketRules Rules { get; }

    /// <summary>How the fund's balance went.</summary>
    public FundHistory History { get; }

    /// <summary>All deleveraged positions so far, in order.</summary>
    public IReadOnlyList<AdlEvent> Deleveraged => _deleveraged;

    /// <summary>Losses that neither fund nor deleveraging bore, and who paid them.</summary>
    public SharedLosses SharedLosses { get; }

    /// <summary>Everybody who joined, in that order.</summary>
    public IReadOnlyList<MarketParticipant> Participants => _participants;

    /// <summary>What the fund gave to the venue because it was above its cap, in settlement currency.</summary>
    public decimal AboveCap { get; private set; }

    /// <summary>Takes an account in: it can be deleveraged, and shares losses, from now on.</summary>
    /// <param name="name">How reports call it; unique.</param>
    /// <param name="account">An account with this market's fund.</param>
    /// <param name="engine">What liquidates it in <see cref="Liquidate"/>; null when the caller does.</param>
    /// <exception cref="MarginException">The name is taken, or the account has another fund.</exception>
    public MarketParticipant Join(string name, MarginAccount account, LiquidationEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (_participants.Exists(other => other.Name == name)) throw new MarginException($"two traders of the market are called '{name}'");
        if (!ReferenceEquals(account.Fund, Fund)) throw new MarginException($"'{name}' has another insurance fund than its market");
        var participant = new MarketParticipant(name, account, engine);
        _participants.Add(participant);
        return participant;
    }

    /// <summary>Makes the traders of a population, each with its own account, and takes them in.</summary>
    /// <param name="population">Their positions; rows of one trader are positions of one account.</param>
    /// <param name="terms">The terms of a contract that are in force now.</param>
    /// <param name="engine">Makes the engine of one trader, with this market.</param>
    /// <param name="time">When the run starts, UTC.</param>
    /// <exception cref="MarginException">A row is out of range, or a trader is there already.</exception>
    public void Populate(
        IEnumerable<PopulationPosition> population, Func<string, ContractTerms> terms, Func<LiquidationEngine> engine, DateTime time)
    {
        ArgumentNullException.ThrowIfNull(population);
        foreach (var trader in population.GroupBy(row => row.Trader, StringComparer.Ordinal))
            Join(trader.Key, PopulationAccount.Open([.. trader], terms, Fund, time), engine());
    }

    /// <summary>Sets the marks of a contract for everybody who has an engine here: the caller's own accounts are its own to mark.</summary>
    public void SetMark(string symbol, decimal price)
    {
        foreach (var participant in _participants)
            if (participant.Engine is not null && participant.Holds(symbol)) participant.Account.SetMark(symbol, price);
    }

    /// <summary>Liquidates everybody who has an engine here and is due, each at its own adverse extreme of the bars.</summary>
    /// <param name="time">End of the bar, UTC.</param>
    /// <param name="bars">The bar of the triggering price of each contract.</param>
    /// <param name="length">Length of the bar; a minute when null.</param>
    /// <returns>What happened, in the order of joining.</returns>
    public IReadOnlyList<(string Trader, LiquidationRecord Record)> Liquidate(
        DateTime time, Func<string, TriggerBar> bars, TimeSpan? length = null)
    {
        List<(string, LiquidationRecord)> records = [];
        foreach (var participant in _participants)
            foreach (var record in participant.Liquidate(time, bars, length)) records.Add((participant.Name, record));
        return records;
    }

    /// <summary>Tells the time: shared losses of a day that has ended are charged.</summary>
    public void Advance(DateTime time) => SharedLosses.Advance(time);

    /// <summary>Enters the fund's balance into its history when it has changed, and takes off what is above its cap.</summary>
    internal void Observe(DateTime time, string symbol, string reason)
    {
        if (Rules.FundCap is { } cap && Fund.Balance > cap) AboveCap += Fund.Pay(Fund.Balance - cap);
        History.Note(time, symbol, reason, Fund.Balance);
    }

    /// <summary>
    /// Deleverages when the venue's trigger says so instead of the fund selling the position; nobody otherwise. What the traders of the run
    /// do not take goes to the unknown other side at the same price, unless the fund is too small for the loss: then it sells the rest and
    /// pays what it can.
    /// </summary>
    internal AdlOutcome DeleverageWhenDue(DateTime time, MarginAccount loser, MarginPosition position, decimal? bankruptcy)
    {
        if (bankruptcy is not { } worst || Rules.Ranking is NoRanking) return new AdlOutcome([], null);
        var loss = Math.Max(0m, -Gain(position, worst, position.Mark));
        var state = new AdlState(time, History, Fund.Balance, loss, position.Notional);
        if (!Rules.Trigger.IsDue(state)) return new AdlOutcome([], null);
        var others = loss <= Fund.Balance ? Rules.Price.Of(worst, position.Mark) : (decimal?)null;
        return new AdlOutcome(Deleverage(time, loser, position, worst), others);
    }

    /// <summary>Deleverages the traders of the other side, by rank, as far as they go.</summary>
    internal IReadOnlyList<AdlEvent> Deleverage(DateTime time, MarginAccount loser, MarginPosition position, decimal bankruptcy)
    {
        if (_participants.Count == 0 || Rules.Ranking is NoRanking) return [];
        // A contract has one mark at one time, whatever its traders were last told: they are ranked at the one that liquidates.
        var told = AtMark(position.Symbol, position.Mark, loser);
        var events = Match(time, loser, position, Affordable(position, bankruptcy, Rules.Price.Of(bankruptcy, position.Mark)));
        foreach (var (account, mark) in told) account.SetMark(position.Symbol, mark);
        _deleveraged.AddRange(events);
        return events;
    }

    /// <summary>Hands on a loss that nobody bore, by the venue's rule.</summary>
    /// <returns>What traders of the run pay of it, now or when their day ends.</returns>
    internal decimal Socialise(DateTime time, string symbol, decimal loss, MarginAccount loser) =>
        SharedLosses.Add(time, symbol, loss, loser);

    /// <summary>The name under which an account joined; empty when it did not.</summary>
    internal string NameOf(MarginAccount account) =>
        _participants.Find(participant => ReferenceEquals(participant.Account, account))?.Name ?? "";

    private List<AdlEvent> Match(DateTime time, MarginAccount loser, MarginPosition position, decimal price)
    {
        var queue = AdlQueue.Of(_participants, loser, position, price, Rules.Ranking, time);
        List<AdlEvent> events = [];
        foreach (var (entry, size) in queue.Take(position.Size, loser.Terms(position.Symbol)))
        {
            var quantity = Math.Sign(position.Quantity) * size;
            var forgone = entry.Position.Contract.Profit(-quantity, price, position.Mark);
            events.Add(new AdlEvent(
                time, position.Symbol, entry.Trader.Name, NameOf(loser), quantity, price, position.Mark, entry.Rank, forgone));
            entry.Trader.CloseByForce(time, entry.Position, quantity, price);
        }
        return events;
    }

    private List<(MarginAccount Account, decimal Mark)> AtMark(string symbol, decimal mark, MarginAccount loser)
    {
        List<(MarginAccount, decimal)> told = [];
        foreach (var trader in _participants)
        {
            if (ReferenceEquals(trader.Account, loser) || trader.MarkOf(symbol) is not { } before) continue;
            told.Add((trader.Account, before));
            trader.Account.SetMark(symbol, mark);
        }
        return told;
    }

    // What the fund gains (loses) when a position that it got at its bankruptcy price is closed at another.
    private static decimal Gain(MarginPosition position, decimal bankruptcy, decimal price) =>
        position.Contract.Profit(position.Quantity, bankruptcy, price);

    // Deleveraging at a price worse than bankruptcy costs the fund the difference: when it cannot pay all of it, the price moves back.
    private decimal Affordable(MarginPosition position, decimal bankruptcy, decimal price)
    {
        var loss = -Gain(position, bankruptcy, price);
        if (loss <= Fund.Balance) return price;
        return position.Contract.PriceAtProfit(position.Quantity, bankruptcy, -Fund.Balance) ?? bankruptcy;
    }
}
