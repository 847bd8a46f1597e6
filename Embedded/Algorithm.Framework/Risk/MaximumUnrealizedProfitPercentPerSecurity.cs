using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes a position whose unrealised profit passes a fraction of its cost.</summary>
public class MaximumUnrealizedProfitPercentPerSecurity : RiskManagementModel
{
    private readonly decimal _limit;

    /// <summary>A model with the given limit.</summary>
    /// <param name="maximumUnrealizedProfitPercent">Fraction of the cost, 0.05 for 5 %; the sign does not matter.</param>
    public MaximumUnrealizedProfitPercentPerSecurity(decimal maximumUnrealizedProfitPercent = 0.05m) =>
        _limit = Math.Abs(maximumUnrealizedProfitPercent);

    /// <summary>A target of zero, and no more insights, for each such position.</summary>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        foreach (var security in algorithm.Securities.Values)
        {
            if (!security.Invested || security.Holdings.UnrealizedProfitPercent <= _limit) continue;
            algorithm.Insights.Cancel([security.Symbol]);
            yield return new PortfolioTarget(security.Symbol, 0);
        }
    }
}
