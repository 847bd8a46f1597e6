using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The same share of the portfolio for every symbol with an insight up or down.</summary>
public class EqualWeightingPortfolioConstructionModel : PortfolioConstructionModel
{
    private readonly PortfolioBias _bias;

    /// <summary>Rebalances once in a period of the given resolution.</summary>
    public EqualWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(resolution.ToTimeSpan(), portfolioBias) { }

    /// <summary>Rebalances on the days of a rule.</summary>
    public EqualWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(rebalancingDateRules.ToFunc(), portfolioBias) { }

    /// <summary>Rebalances at the times of a function of the time, UTC.</summary>
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc) => _bias = portfolioBias;

    /// <summary>Rebalances at the times of a function of the time, UTC.</summary>
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc,
        PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc) => _bias = portfolioBias;

    /// <summary>Rebalances once in a period.</summary>
    public EqualWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(now => now.Add(timeSpan), portfolioBias) { }

    /// <summary>One divided by the number of insights that are up or down, signed.</summary>
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights)
    {
        var count = activeInsights.Count(insight => insight.Direction != InsightDirection.Flat && RespectPortfolioBias(insight));
        var share = count == 0 ? 0m : 1m / count;
        var result = new Dictionary<Insight, double>(activeInsights.Count);
        foreach (var insight in activeInsights)
            result[insight] = (double)((int)(RespectPortfolioBias(insight) ? insight.Direction : InsightDirection.Flat) * share);
        return result;
    }

    /// <summary>True where the portfolio may be on the insight's side.</summary>
    protected bool RespectPortfolioBias(Insight insight) => _bias == PortfolioBias.LongShort || (int)insight.Direction == (int)_bias;
}
