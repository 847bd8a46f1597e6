using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Where the liquidations of one account stand between two bars: which step a chain waits in, until when, and what steps remember (a
/// cooldown). The engine owns it; a copy of the account needs a copy of it.
/// </summary>
public sealed class LiquidationProgress
{
    private readonly Dictionary<MarginScope, ScopeProgress> _scopes = [];
    private readonly Dictionary<string, DateTime> _instants = new(StringComparer.Ordinal);

    /// <summary>The progress of what is liquidated together.</summary>
    public ScopeProgress Of(MarginScope scope)
    {
        if (_scopes.TryGetValue(scope, out var progress)) return progress;
        return _scopes[scope] = new ScopeProgress();
    }

    /// <summary>Whether a chain is under way that goes on in a later bar.</summary>
    public bool IsUnderWay(MarginScope scope) => _scopes.TryGetValue(scope, out var progress) && progress.IsUnderWay;

    /// <summary>
    /// An instant (UTC) that a step remembers for the whole account, e.g. the end of a cooldown; null when there is none.
    /// </summary>
    public DateTime? Instant(string name) => _instants.TryGetValue(name, out var instant) ? instant : null;

    /// <summary>Remembers an instant (UTC) for the whole account.</summary>
    public void Remember(string name, DateTime instant) => _instants[name] = instant;

    /// <summary>An independent copy.</summary>
    public LiquidationProgress Clone()
    {
        var copy = new LiquidationProgress();
        foreach (var (scope, progress) in _scopes) copy._scopes[scope] = progress.Clone();
        foreach (var (name, instant) in _instants) copy._instants[name] = instant;
        return copy;
    }
}
