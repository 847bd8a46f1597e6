using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The share of the portfolio that each insight's weight asks for, scaled down where they ask for more than there is.</summary>
public class InsightWeightingPortfolioConstructionModel : EqualWeightingPortfolioConstructionModel
{
    /// <summary>Rebalances once in a period of the given resolution.</summary>
    public InsightWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(resolution, portfolioBias) { }

    /// <summary>Rebalances on the days of a rule.</summary>
    public InsightWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingDateRules, portfolioBias) { }

    /// <summary>Rebalances at the times of a function of the time, UTC.</summary>
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc, portfolioBias) { }

    /// <summary>Rebalances at the times of a function of the time, UTC.</summary>
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc, portfolioBias) { }

    /// <summary>Rebalances once in a period.</summary>
    public InsightWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(timeSpan, portfolioBias) { }

    /// <summary>Insights without a weight ask for nothing.</summary>
    protected override bool ShouldCreateTargetForInsight(Insight insight) => insight.Weight.HasValue;

    /// <summary>The weights, signed; divided by their sum where that is above one.</summary>
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights)
    {
        var sum = activeInsights.Where(RespectPortfolioBias).Sum(GetValue);
        var factor = sum > 1 ? 1 / sum : 1.0;
        var result = new Dictionary<Insight, double>(activeInsights.Count);
        foreach (var insight in activeInsights)
            result[insight] = (int)(RespectPortfolioBias(insight) ? insight.Direction : InsightDirection.Flat) * GetValue(insight) * factor;
        return result;
    }

    /// <summary>What the insight asks for, unsigned.</summary>
    protected virtual double GetValue(Insight insight) => Math.Abs(insight.Weight ?? 0);
}
