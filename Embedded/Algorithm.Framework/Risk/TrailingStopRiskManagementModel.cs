using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes a position whose value has come back by a fraction from its best.</summary>
public class TrailingStopRiskManagementModel : RiskManagementModel
{
    private readonly decimal _limit;
    private readonly Dictionary<Symbol, (bool IsLong, decimal Value)> _best = new();

    /// <summary>A model with the given limit.</summary>
    /// <param name="maximumDrawdownPercent">Fraction of the best value, 0.05 for 5 %; the sign does not matter.</param>
    public TrailingStopRiskManagementModel(decimal maximumDrawdownPercent = 0.05m) => _limit = Math.Abs(maximumDrawdownPercent);

    /// <summary>A target of zero, and no more insights, for each such position.</summary>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        foreach (var security in algorithm.Securities.Values)
        {
            var symbol = security.Symbol;
            if (!security.Invested)
            {
                _best.Remove(symbol);
                continue;
            }

            var isLong = security.Holdings.IsLong;
            var value = security.Holdings.AbsoluteHoldingsValue;
            if (!_best.TryGetValue(symbol, out var best) || best.IsLong != isLong) best = (isLong, security.Holdings.AbsoluteHoldingsCost);
            // A long position is at its best when it is worth most, a short one when it is worth least.
            if (isLong ? value > best.Value : value < best.Value)
            {
                _best[symbol] = (isLong, value);
                continue;
            }
            _best[symbol] = best;
            if (Math.Abs((best.Value - value) / best.Value) <= _limit) continue;

            _best.Remove(symbol);
            algorithm.Insights.Cancel([symbol]);
            yield return new PortfolioTarget(symbol, 0);
        }
    }
}
