using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>
/// Base class of portfolio construction models. A rebalance happens at the times of the function and, unless that is switched off,
/// whenever insights come or expire or securities change; without a function, in every time step.
/// </summary>
public class PortfolioConstructionModel : IPortfolioConstructionModel
{
    private readonly Func<DateTime, DateTime?> _nextRebalance;
    private DateTime? _rebalanceTime;
    private SecurityChanges _securityChanges = SecurityChanges.None;
    private QCAlgorithm _algorithm;

    /// <summary>A model that rebalances at the times of the function.</summary>
    /// <param name="rebalancingFunc">From now, UTC, to the next rebalance; null for no time, and then it is asked again in the next
    /// step.</param>
    public PortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc) => _nextRebalance = rebalancingFunc;

    /// <inheritdoc cref="PortfolioConstructionModel(Func{DateTime, DateTime?})"/>
    public PortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc = null)
        : this(rebalancingFunc is null ? (Func<DateTime, DateTime?>)null : now => rebalancingFunc(now)) { }

    /// <summary>True to rebalance when securities start or stop to deliver data.</summary>
    public virtual bool RebalanceOnSecurityChanges { get; set; } = true;

    /// <summary>True to rebalance when insights come or expire.</summary>
    public virtual bool RebalanceOnInsightChanges { get; set; } = true;

    /// <summary>The targets that change in this time step.</summary>
    public virtual IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights)
    {
        _algorithm = algorithm;
        if (!IsRebalanceDue(insights, algorithm.UtcTime)) return Array.Empty<IPortfolioTarget>();

        var targets = new List<IPortfolioTarget>();
        var failed = new HashSet<Symbol>();
        var active = GetTargetInsights();
        var percents = DetermineTargetPercent(active);
        foreach (var insight in active)
        {
            if (!percents.TryGetValue(insight, out var percent)) continue;
            var target = algorithm.TargetQuantity(insight.Symbol, percent.SafeDecimalCast(), returnDelta: false, tag: insight.Tag);
            if (target is null) failed.Add(insight.Symbol);
            else targets.Add(target);
        }

        // A position whose last insight has expired is closed.
        foreach (var symbol in algorithm.Insights.RemoveExpiredInsights(algorithm.UtcTime).Select(insight => insight.Symbol).Distinct())
            if (!failed.Contains(symbol) && !algorithm.Insights.HasActiveInsights(symbol,
                algorithm.UtcTime)) targets.Add(new PortfolioTarget(symbol, 0));
        return targets;
    }

    /// <summary>Called when securities start or stop to deliver data: the insights of those that stop expire.</summary>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        _algorithm ??= algorithm;
        _securityChanges = _securityChanges == SecurityChanges.None ? changes : _securityChanges + changes;
        algorithm.Insights.Expire(changes.RemovedSecurities.Select(security => security.Symbol));
    }

    /// <summary>The share of the portfolio, signed, that each insight asks for.</summary>
    /// <exception cref="NotSupportedException">The derived class overrides neither this nor CreateTargets.</exception>
    protected virtual Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights) =>
        throw new NotSupportedException($"{GetType().Name} derives from PortfolioConstructionModel and must override " +
            "DetermineTargetPercent or CreateTargets.");

    /// <summary>The insights that count: of every symbol the latest that is active.</summary>
    protected virtual List<Insight> GetTargetInsights() =>
        [.. _algorithm.Insights.GetActiveInsights(_algorithm.UtcTime)
            .Where(ShouldCreateTargetForInsight)
            .GroupBy(insight => insight.Symbol)
            .Select(group => group.OrderBy(insight => insight.GeneratedTimeUtc).Last())];

    /// <summary>False for insights that ask for nothing.</summary>
    protected virtual bool ShouldCreateTargetForInsight(Insight insight) => true;

    /// <summary>True where targets are to be set now.</summary>
    protected virtual bool IsRebalanceDue(Insight[] insights, DateTime algorithmUtc)
    {
        if (_nextRebalance is null)
        {
            RefreshRebalance(algorithmUtc);
            return true;
        }

        if (_rebalanceTime is null)
        {
            _rebalanceTime = _nextRebalance(algorithmUtc);
            if (_rebalanceTime <= algorithmUtc)
            {
                // The function may keep state, so that it is asked only once a step.
                _rebalanceTime = null;
                _securityChanges = SecurityChanges.None;
                return true;
            }
        }

        var due = _rebalanceTime <= algorithmUtc
            || RebalanceOnSecurityChanges && _securityChanges != SecurityChanges.None
            || RebalanceOnInsightChanges && (insights.Length > 0 || _algorithm.Insights.GetNextExpiryTime() < algorithmUtc);
        if (due) RefreshRebalance(algorithmUtc);
        return due;
    }

    /// <summary>Asks for the next rebalance.</summary>
    protected void RefreshRebalance(DateTime algorithmUtc)
    {
        if (_nextRebalance is not null) _rebalanceTime = _nextRebalance(algorithmUtc);
        _securityChanges = SecurityChanges.None;
    }
}
