using System.Collections.Concurrent;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin;

/// <summary>
/// A trading venue as data plus named rules: fees, funding, the maintenance rule, the order of its liquidation steps, and dated risk
/// tiers by symbol. Read one from a file with <see cref="VenueFile"/>, or build one in code. Immutable; safe to share between threads.
/// </summary>
public sealed class Venue
{
    private readonly ConcurrentDictionary<(string Symbol, DateOnly Date), MarginTerms> _terms = new();

    /// <summary>The name it is chosen by, e.g. <c>binance-usdm</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name people read.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader of its file must know; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>In which currency its contracts settle.</summary>
    public required ContractType ContractType { get; init; }

    /// <summary>Sizes of its contracts.</summary>
    public ContractFacts Contract { get; init; } = ContractFacts.Unknown;

    /// <summary>The margin modes it offers.</summary>
    public required IReadOnlyList<MarginMode> MarginModes { get; init; }

    /// <summary>Whether both directions of a symbol may be held at once.</summary>
    public HedgeModeTerms HedgeMode { get; init; } = HedgeModeTerms.Unknown;

    /// <summary>What besides the settlement currency may be collateral.</summary>
    public CollateralTerms Collateral { get; init; } = CollateralTerms.Unknown;

    /// <summary>Moving margin to and from isolated positions.</summary>
    public IsolatedMarginTerms IsolatedMargin { get; init; } = IsolatedMarginTerms.Unknown;

    /// <summary>Whether isolated positions are given margin by themselves.</summary>
    public TopUpTerms TopUp { get; init; } = TopUpTerms.Unknown;

    /// <summary>How its maintenance margin depends on size.</summary>
    public required IMaintenanceRule MaintenanceRule { get; init; }

    /// <summary>The name by which its file calls the rule.</summary>
    public string MaintenanceRuleName { get; init; } = "";

    /// <summary>The price at which the maintenance margin is valued; null where it is not known.</summary>
    public PriceKind? MaintenanceValuedAt { get; init; }

    /// <summary>What is held back for the fee of closing, in initial and maintenance margin alike.</summary>
    public ClosingFeeReserve ClosingFeeReserve { get; init; }

    /// <summary>Where the rule is from.</summary>
    public FactSource MaintenanceSource { get; init; } = FactSource.None;

    /// <summary>What it charges.</summary>
    public required VenueFees Fees { get; init; }

    /// <summary>Its funding where a symbol has no terms of its own.</summary>
    public required FundingTerms DefaultFunding { get; init; }

    /// <summary>Funding of symbols that differ from the default.</summary>
    public IReadOnlyDictionary<string, FundingTerms> SymbolFunding { get; init; } = new Dictionary<string, FundingTerms>();

    /// <summary>Where the funding terms are from.</summary>
    public FactSource FundingSource { get; init; } = FactSource.None;

    /// <summary>How its mark price is made, in words.</summary>
    public required string MarkPriceDefinition { get; init; }

    /// <summary>Where the definition is from.</summary>
    public FactSource MarkPriceSource { get; init; } = FactSource.None;

    /// <summary>
    /// What happens to a position that is liquidated, in order, e.g. cancel-orders, reduce-tier, takeover. Empty where a step of the
    /// venue's process is not there yet; <see cref="Missing"/> says which.
    /// </summary>
    public required IReadOnlyList<PluginReference> LiquidationSteps { get; init; }

    /// <summary>
    /// What its file says a backtest on this venue would need and does not have, a few words each; see <see cref="Lacks"/> for all of
    /// it.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Who keeps what a liquidation leaves.</summary>
    public required LiquidationRemainder Remainder { get; init; }

    /// <summary>Which resting orders it cancels once equity is below the initial margin, before anything is liquidated; none at most
    /// venues.</summary>
    public OrderCancellation BelowInitialMargin { get; init; }

    /// <summary>Whether the trader can place no orders while a liquidation of several rounds is under way.</summary>
    public bool LocksOut { get; init; }

    /// <summary>Where the liquidation process is from.</summary>
    public FactSource LiquidationSource { get; init; } = FactSource.None;

    /// <summary>To what it rounds prices and fees.</summary>
    public RoundingTerms Rounding { get; init; } = RoundingTerms.Unknown;

    /// <summary>How it rounds the liquidation price it shows; not at all where that is not known. Triggers use the exact price.</summary>
    public PriceRounding LiquidationPriceRounding => Rounding.LiquidationPrice ?? PriceRounding.None;

    /// <summary>The leverage cap of accounts that are still new to the venue; null when there is none.</summary>
    public decimal? NewAccountMaxLeverage { get; init; }

    /// <summary>Whether the leverage of an open position may be changed.</summary>
    public LeverageChangeTerms LeverageChange { get; init; } = LeverageChangeTerms.Unknown;

    /// <summary>How large a position may be.</summary>
    public PositionLimitTerms PositionLimits { get; init; } = PositionLimitTerms.Unknown;

    /// <summary>Its insurance fund.</summary>
    public InsuranceFundTerms InsuranceFund { get; init; } = InsuranceFundTerms.Unknown;

    /// <summary>Its auto-deleveraging.</summary>
    public AdlTerms Adl { get; init; } = AdlTerms.Unknown;

    /// <summary>Who bears what fund and auto-deleveraging leave.</summary>
    public SocialisedLossTerms SocialisedLoss { get; init; } = SocialisedLossTerms.Unknown;

    /// <summary>How each of <see cref="VenueFields"/> was verified, as its file says; see <see cref="VerificationOf"/>.</summary>
    public IReadOnlyDictionary<string, Verification> Verified { get; init; } = new Dictionary<string, Verification>();

    /// <summary>
    /// Facts that its file does not have, as <c>block.fact</c> or <c>block</c>, e.g. <c>adl.price</c>: nothing is assumed for them.
    /// </summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The risk tiers by symbol.</summary>
    public required IReadOnlyDictionary<string, DatedRiskTiers> RiskTiers { get; init; }

    /// <summary>All tier versions of a symbol. Symbols are compared without case.</summary>
    /// <exception cref="MarginException">The venue has no such symbol; the message suggests one.</exception>
    public DatedRiskTiers TiersOf(string symbol)
    {
        if (RiskTiers.TryGetValue(symbol, out var tiers) || RiskTiers.TryGetValue(symbol.ToUpperInvariant(), out tiers)) return tiers;
        throw new MarginException($"venue {Name} has no risk tiers for symbol '{symbol}'{NearMiss.Hint(symbol, RiskTiers.Keys)}");
    }

    /// <summary>What applies to a symbol on a day (UTC).</summary>
    /// <exception cref="MarginException">An unknown symbol, or a day before its first table.</exception>
    public MarginTerms TermsOf(string symbol, DateOnly date, BeforeFirstTiers before = BeforeFirstTiers.Refuse)
    {
        var version = TiersOf(symbol).At(date, before);
        var key = (symbol.ToUpperInvariant(), version.EffectiveDate);
        if (_terms.TryGetValue(key, out var terms)) return terms;
        return _terms.GetOrAdd(key, new MarginTerms(key.Item1, version, MaintenanceRule, Fees.Closing?.Value ?? 0m));
    }

    /// <summary>
    /// All that a backtest on this venue would need and does not have, a few words each. Empty: it can be run. Prices and margins can be
    /// calculated either way.
    /// </summary>
    public IReadOnlyList<string> Lacks()
    {
        List<string> lacks = [.. Missing];
        if (LiquidationSteps.Count == 0 && Missing.Count == 0) lacks.Add("a liquidation process");
        return lacks;
    }

    /// <summary>Refuses a venue whose rules are known only in part, before a backtest on it begins.</summary>
    /// <exception cref="MarginException">Something is missing; the message names all of it.</exception>
    public void RequireRunnable()
    {
        if (Lacks() is { Count: > 0 } lacks)
            throw new MarginException($"venue {Name} cannot be run yet, only calculated; missing: {string.Join("; ", lacks)}");
    }

    /// <summary>How a field was verified; not at all where its file does not say.</summary>
    public Verification VerificationOf(string field) => Verified.GetValueOrDefault(field, Verification.None);

    /// <summary>The funding terms of a symbol.</summary>
    public FundingTerms FundingOf(string symbol) => SymbolFunding.GetValueOrDefault(symbol.ToUpperInvariant(), DefaultFunding);
}
