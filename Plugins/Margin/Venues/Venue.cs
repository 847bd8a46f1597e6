using System.Collections.Concurrent;

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

    /// <summary>In which currency its contracts settle.</summary>
    public required ContractType ContractType { get; init; }

    /// <summary>The margin modes it offers.</summary>
    public required IReadOnlyList<MarginMode> MarginModes { get; init; }

    /// <summary>How its maintenance margin depends on size.</summary>
    public required IMaintenanceRule MaintenanceRule { get; init; }

    /// <summary>What it charges.</summary>
    public required VenueFees Fees { get; init; }

    /// <summary>Its funding where a symbol has no terms of its own.</summary>
    public required FundingTerms DefaultFunding { get; init; }

    /// <summary>Funding of symbols that differ from the default.</summary>
    public IReadOnlyDictionary<string, FundingTerms> SymbolFunding { get; init; } = new Dictionary<string, FundingTerms>();

    /// <summary>How its mark price is made, in words.</summary>
    public required string MarkPriceDefinition { get; init; }

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

    /// <summary>How it rounds the liquidation price it shows. Triggers use the exact price.</summary>
    public PriceRounding LiquidationPriceRounding { get; init; } = PriceRounding.None;

    /// <summary>The leverage cap of accounts that are still new to the venue; null when there is none.</summary>
    public decimal? NewAccountMaxLeverage { get; init; }

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
        List<string> lacks = ContractType == ContractType.Inverse ? ["accounts in coin for inverse contracts"] : [];
        lacks.AddRange(Missing);
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

    /// <summary>The funding terms of a symbol.</summary>
    public FundingTerms FundingOf(string symbol) => SymbolFunding.GetValueOrDefault(symbol.ToUpperInvariant(), DefaultFunding);
}
