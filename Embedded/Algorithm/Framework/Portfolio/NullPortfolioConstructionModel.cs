using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Sets no targets.</summary>
public class NullPortfolioConstructionModel : PortfolioConstructionModel
{
    /// <summary>No targets.</summary>
    public override IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights) =>
        Array.Empty<IPortfolioTarget>();
}
