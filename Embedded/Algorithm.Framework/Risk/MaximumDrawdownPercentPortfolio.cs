using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Turns all targets to zero when the portfolio has lost a fraction of its first value, or of its highest.</summary>
public class MaximumDrawdownPercentPortfolio : RiskManagementModel
{
    private readonly decimal _limit;
    private readonly bool _isTrailing;
    private decimal _reference;
    private bool _hasReference;

    /// <summary>A model with the given limit.</summary>
    /// <param name="maximumDrawdownPercent">Fraction of the reference, 0.05 for 5 %; the sign does not matter.</param>
    /// <param name="isTrailing">True to measure from the highest value, false from the first.</param>
    public MaximumDrawdownPercentPortfolio(decimal maximumDrawdownPercent = 0.05m, bool isTrailing = false)
    {
        _limit = -Math.Abs(maximumDrawdownPercent);
        _isTrailing = isTrailing;
    }

    /// <summary>A target of zero, and no more insights, for each new target; the reference starts anew from there.</summary>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        var value = algorithm.Portfolio.TotalPortfolioValue;
        if (!_hasReference)
        {
            _reference = value;
            _hasReference = true;
        }
        if (_isTrailing && value > _reference)
        {
            _reference = value;
            yield break;
        }
        if (value / _reference - 1m >= _limit || targets.Length == 0) yield break;

        _hasReference = false;
        foreach (var target in targets)
        {
            algorithm.Insights.Cancel([target.Symbol]);
            yield return new PortfolioTarget(target.Symbol, 0);
        }
    }
}
