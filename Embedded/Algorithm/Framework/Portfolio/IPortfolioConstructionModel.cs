using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Turns insights into target positions.</summary>
public interface IPortfolioConstructionModel : INotifiedSecurityChanges
{
    /// <summary>The targets that change in this time step; called in every one, with the insights that are new in it.</summary>
    IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights);
}
