using System.Runtime.CompilerServices;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using PositionSide = Backtests.Margin.PositionSide;

namespace Backtests.Plugins;

/// <summary>
/// A venue at work on an algorithm: it keeps the venue's account beside Lean's portfolio, judges it on every bar, and liquidates as the
/// venue does. One algorithm has one session.
/// </summary>
/// <remarks>
/// The account is the authority on what a liquidation costs and Lean's cash follows it; deposits and withdrawals that the algorithm makes
/// in Lean's cash book are taken over at the next step. The session does nothing while the algorithm warms up or runs live, where the real
/// venue
/// liquidates.
/// </remarks>
public sealed partial class VenueSession
{
    private static readonly ConditionalWeakTable<QCAlgorithm, VenueSession> Sessions = [];

    private readonly QCAlgorithm _algorithm;
    private readonly decimal _leverage;
    private readonly LiquidationEngine _engine;
    private readonly MarginMonitor _monitor;
    private readonly ForcedOrderBook _forced = new();
    private readonly Dictionary<Symbol, VenueContract> _contracts = [];
    private readonly Dictionary<string, VenueContract> _byName = new(StringComparer.Ordinal);
    private readonly List<VenueContract> _all = [];
    private VenueContract? _found;
    private readonly List<LiquidationRecord> _records = [];
    private bool _isInstalling;

    /// <summary>Binds a venue to an algorithm. <see cref="VenueAlgorithmExtensions.UseVenue"/> does this and installs the models.</summary>
    /// <exception cref="MarginException">An unknown venue, a leverage or a mode that it does not offer, or an option out of
    /// range.</exception>
    public VenueSession(QCAlgorithm algorithm, string venue, MarginMode mode, decimal leverage, VenueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        (_algorithm, _leverage) = (algorithm, leverage);
        Options = (options ?? new VenueOptions()).Validated();
        PluginAssemblies.LoadConfigured();

        Venue = VenueParts.Load(venue, Options);
        LeanMarket = VenueMarkets.DefaultFor(Venue.Name);
        if (!Venue.MarginModes.Contains(mode)) throw new MarginException($"venue {Venue.Name} offers no {mode} margin");
        RequireOffered(leverage, Venue.RiskTiers.Values);
        Market = VenueParts.Market(Venue, Options);
        _engine = VenueParts.Engine(Venue, Options, Market);
        _monitor = new MarginMonitor(Options.WarningRatio, Options.WarningHysteresis);
        Account = new MarginAccount(
            0m,
            Terms,
            mode,
            leverage,
            Market.Fund,
            new MoneyFlows { KeepEntries = Options.KeepsFlows },
            VenueParts.Rules(Venue, Options));
        RequireOptionsOffered(mode);
        Sessions.AddOrUpdate(algorithm, this);
    }

    /// <summary>The session of an algorithm; null when it uses no venue.</summary>
    public static VenueSession? Of(QCAlgorithm algorithm) => Sessions.TryGetValue(algorithm, out var session) ? session : null;

    /// <summary>What was chosen.</summary>
    public VenueOptions Options { get; }

    /// <summary>The venue's rules and numbers.</summary>
    public Venue Venue { get; }

    /// <summary>Lean's market in which a contract is looked for when the algorithm names none.</summary>
    public string LeanMarket { get; }

    /// <summary>
    /// The account as the venue sees it. Its marks are those of the last bar; read it freely, change it through the session only.
    /// </summary>
    public MarginAccount Account { get; }

    /// <summary>What all traders of the run share: insurance fund, auto-deleveraging, shared losses.</summary>
    public VenueMarket Market { get; }

    /// <summary>All liquidations so far, in order.</summary>
    public IReadOnlyList<LiquidationRecord> Records => _records;

    /// <summary>The margin-call warnings raised so far.</summary>
    public IReadOnlyList<MarginWarning> Warnings => _monitor.Warnings;

    /// <summary>The highest margin ratio so far; null while nothing was ever open.</summary>
    public MarginApproach? ClosestApproach => _monitor.Closest;

    /// <summary>Gross leverage day by day.</summary>
    public IReadOnlyList<LeverageSample> Leverage => _monitor.Leverage;

    /// <summary>The currency of the account: the quote currency of its contracts. Null until the first contract is added.</summary>
    public string? CollateralCurrency { get; private set; }

    internal DateTime UtcTime => _algorithm.UtcTime;

    internal string AlgorithmName => string.IsNullOrEmpty(_algorithm.AlgorithmId) ? _algorithm.GetType().Name : _algorithm.AlgorithmId;

    /// <summary>By contract, which price decides on its liquidation at present.</summary>
    public IReadOnlyDictionary<string, TriggerPrice> Triggers => _byName.ToDictionary(pair => pair.Key, pair => pair.Value.Trigger);

    /// <summary>By contract, on how many bars of which price it was judged.</summary>
    public IReadOnlyDictionary<string, TriggerCount> TriggerCounts => _byName.ToDictionary(pair => pair.Key, pair => pair.Value.Count);

    /// <summary>By contract, at which price the notional of its funding is valued.</summary>
    public IReadOnlyDictionary<string, PriceKind> FundingValuedAt =>
        _byName.ToDictionary(pair => pair.Key, pair => pair.Value.FundingValuedAt(pair.Value.FundingTerms(Venue)));

    /// <summary>
    /// Takes a contract in: its fills are told to the account from now on, and its mark prices are subscribed where the data folder has
    /// them.
    /// <see cref="VenueBrokerageModel"/> does this for every crypto future.
    /// </summary>
    /// <exception cref="MarginException">The venue does not know the contract, or it settles in another currency than the
    /// others.</exception>
    public void Attach(Security security)
    {
        ArgumentNullException.ThrowIfNull(security);
        var isNew = !_contracts.TryGetValue(security.Symbol, out var contract);
        if (isNew)
        {
            var venueSymbol = VenueSymbols.Resolve(Venue, security, Options.Symbols);
            RequireOffered(_leverage, [Venue.TiersOf(venueSymbol)]);
            var currency = SettlementOf(security).Symbol;
            CollateralCurrency ??= currency;
            if (CollateralCurrency != currency)
                throw new MarginException($"{security.Symbol.Value} settles in {currency}; this account holds {CollateralCurrency}");
            if (_byName.TryGetValue(security.Symbol.Value, out var other))
                throw new MarginException($"{security.Symbol.Value} of {security.Symbol.ID.Market}: the account has the {security.Symbol.Value} "
                    + $"of {other.Security.Symbol.ID.Market} already; an account trades a contract in one market");
            contract = new VenueContract(security, venueSymbol);
            _contracts.Add(security.Symbol, contract);
            _byName.Add(contract.Name, contract);
            _all.Add(contract);
        }
        contract!.Security = security;
        if (Venue.ContractType == ContractType.Inverse) CountInCoin(security);
        if (security.PortfolioModel is not VenuePortfolioModel)
            security.PortfolioModel = new VenuePortfolioModel(this, security.PortfolioModel);
        if (isNew && !_isInstalling) Subscribe(contract);
    }

    /// <summary>
    /// Makes the venue the algorithm's: its models for every contract, no margin calls by Lean, a check every minute.
    /// <see cref="VenueAlgorithmExtensions.UseVenue"/> does this.
    /// </summary>
    public void Install()
    {
        // Lean goes through the securities that are there and gives each the leverage that it had: no time to add others, nor to obey.
        _isInstalling = true;
        _algorithm.SetBrokerageModel(new VenueBrokerageModel(this));
        _isInstalling = false;
        foreach (var contract in _all) Subscribe(contract);
        _algorithm.Portfolio.SetMarginCallModel(new VenueMarginCallModel());
        // These markets have no closing day, and Lean takes 252 where it does not know the brokerage.
        _algorithm.Settings.TradingDaysPerYear ??= 365;
        Schedule();
    }

    /// <summary>The venue's own name of a contract, by Lean's ticker.</summary>
    /// <exception cref="MarginException">The venue has no such contract, or several that it may be; the message names them.</exception>
    public string VenueSymbol(string ticker) => VenueSymbols.Resolve(Venue, ticker, Options.Symbols);

    /// <summary>Sets the leverage of a contract, as the venue allows it.</summary>
    /// <exception cref="MarginException">The venue refuses; the message says why.</exception>
    public void SetLeverage(Symbol symbol, decimal leverage)
    {
        if (_isInstalling) return;
        var contract = Contract(symbol);
        if (_started)
        {
            _book.Sync(Account);
            Account.SetLeverage(contract.Name, leverage);
            return;
        }
        RequireOffered(leverage, [Venue.TiersOf(contract.VenueSymbol)]);
        Account.Configure(contract.Name, Account.PositionsOf(contract.Name)[0].Mode, leverage);
    }

    /// <summary>Sets the margin mode of a contract without a position.</summary>
    /// <exception cref="MarginException">A position is open, or the venue does not offer the mode.</exception>
    public void SetMarginMode(Symbol symbol, MarginMode mode)
    {
        if (!Venue.MarginModes.Contains(mode)) throw new MarginException($"venue {Venue.Name} offers no {mode} margin");
        Account.SetMarginMode(Contract(symbol).Name, mode);
    }

    /// <summary>Adds margin to an isolated position, in the currency of the account.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="amount">How much; positive.</param>
    /// <param name="leg">The leg in hedge mode; null in one-way mode.</param>
    /// <exception cref="MarginException">No isolated position is open, the venue adds none, or the wallet has not that much
    /// free.</exception>
    public void AddMargin(Symbol symbol, decimal amount, HedgeLeg? leg = null)
    {
        BeginStep();
        _book.Sync(Account);
        Account.AddMargin(Account.Position(Contract(symbol).Name, (PositionSide?)(int?)leg), amount);
    }

    /// <summary>Takes margin from an isolated position, in the currency of the account.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="amount">How much; positive.</param>
    /// <param name="leg">The leg in hedge mode; null in one-way mode.</param>
    /// <exception cref="MarginException">No isolated position is open, or it is more than the venue lets go.</exception>
    public void RemoveMargin(Symbol symbol, decimal amount, HedgeLeg? leg = null)
    {
        BeginStep();
        Account.RemoveMargin(Account.Position(Contract(symbol).Name, (PositionSide?)(int?)leg), amount);
    }

    /// <summary>The position of a contract as the venue sees it: margin, leverage, mode, mark.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="leg">The leg in hedge mode; null in one-way mode.</param>
    public MarginPosition Position(Symbol symbol, HedgeLeg? leg = null) => Account.Position(Contract(symbol).Name, (PositionSide?)(int?)leg);

    /// <summary>Mark price at which a contract's position is liquidated, the other marks standing; null when there is none.</summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="leg">The leg in hedge mode; null in one-way mode.</param>
    public decimal? LiquidationPrice(Symbol symbol, HedgeLeg? leg = null) => Account.LiquidationPrice(Position(symbol, leg));

    /// <summary>Writes the liquidation report into Lean's results folder.</summary>
    /// <returns>The path of the file; null when the run writes no results.</returns>
    public string? WriteReport() => LiquidationReport.Write(this);

    internal decimal LeverageOf(Security security) =>
        _contracts.TryGetValue(security.Symbol, out var contract) ? Account.PositionsOf(contract.Name)[0].Leverage : _leverage;

    internal decimal MaintenanceMarginOf(Security security, decimal size)
    {
        if (size == 0m) return 0m;
        var contract = Contract(security.Symbol);
        var mark = contract.HasPrice ? contract.Close : security.Price;
        return Account.Terms(contract.Name).MaintenanceMargin(size, mark);
    }

    internal decimal MarginSetAsideFor(Security security)
    {
        if (!_contracts.TryGetValue(security.Symbol, out var contract)) return 0m;
        var margin = 0m;
        foreach (var position in Account.PositionsOf(contract.Name))
            margin += position.Mode == MarginMode.Isolated ? position.IsolatedMargin : Account.InitialMargin(position);
        return margin;
    }

    /// <summary>Units of the account currency for one of the currency in which a contract settles.</summary>
    internal decimal SettlementRate(Security security) =>
        _contracts.TryGetValue(security.Symbol, out var contract) ? contract.Settlement.ConversionRate : security.QuoteCurrency.ConversionRate;

    internal string SettlementCurrency(Security security) =>
        _contracts.TryGetValue(security.Symbol, out var contract) ? contract.Settlement.Symbol : security.QuoteCurrency.Symbol;

    private Cash SettlementOf(Security security)
    {
        var contract = (CryptoFuture)security;
        var isInverse = Venue.ContractType == ContractType.Inverse;
        if (contract.IsCryptoCoinFuture() != isInverse)
            throw new MarginException($"{security.Symbol.Value} settles in {(isInverse ? "its quote currency" : "coin")}, and the contracts of "
                + $"venue {Venue.Name} in {(isInverse ? "coin" : "their quote currency")}; choose a contract or a venue of the same kind");
        return isInverse ? contract.BaseCurrency : contract.QuoteCurrency;
    }

    private void CountInCoin(Security security)
    {
        if (security.Holdings is not InverseHolding) security.Holdings = new InverseHolding(security.Holdings);
        if (security.PortfolioModel.GetType() == typeof(SecurityPortfolioModel)) security.PortfolioModel = new InversePortfolioModel();
        if (_algorithm.TradeBuilder is not InverseTradeBuilder) _algorithm.SetTradeBuilder(new InverseTradeBuilder(_algorithm.TradeBuilder));
    }

    private void Subscribe(VenueContract contract)
    {
        MarkFeeds.Subscribe(_algorithm, contract, Options.MarkPrice);
        MarkFeeds.SubscribeIndex(_algorithm, contract, contract.FundingTerms(Venue));
    }

    private ContractTerms Terms(string name) =>
        Contract(name).Terms(Venue, DateOnly.FromDateTime(UtcTime), Options.BeforeFirstTiers);

    private VenueContract Contract(string name) => _byName.TryGetValue(name, out var contract)
        ? contract
        : throw new MarginException($"{name} is not a contract of this session; add it with AddCryptoFuture first");

    private VenueContract Contract(Symbol symbol) => Find(symbol)
        ?? throw new MarginException($"{symbol.Value} is not a contract of this session; add it with AddCryptoFuture first");

    // Nearly always the one that was asked for before, by the same symbol object.
    private VenueContract? Find(Symbol symbol)
    {
        if (_found is { } found && ReferenceEquals(found.Symbol, symbol)) return found;
        if (_contracts.TryGetValue(symbol, out var contract)) _found = contract;
        return contract;
    }

    private void RequireOptionsOffered(MarginMode mode)
    {
        if (Options.PositionMode == PositionMode.Hedge && Account.PositionMode != PositionMode.Hedge) Account.SetPositionMode(PositionMode.Hedge);
        if (Options.CollateralAssets.Count == 0) return;
        if (mode != MarginMode.Cross)
            throw new MarginException($"collateral {Options.CollateralAssets[0]}: other assets stand behind cross positions only; use cross margin");
        if (Venue.Collateral.IsMultiAsset == false)
            throw new MarginException($"venue {Venue.Name} takes no other assets as collateral");
    }

    private void RequireOffered(decimal leverage, IEnumerable<DatedRiskTiers> tables)
    {
        var highest = tables.Max(table => table.Versions.Max(version => version.Tiers.MaxLeverage));
        if (leverage >= 1m && leverage <= highest) return;
        throw new MarginException(FormattableString.Invariant(
            $"leverage {leverage:0.####} is not between 1 and {highest:0.####}, the highest that {Venue.Name} ever offered"));
    }
}
